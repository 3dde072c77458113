/** What the State asks of a territory's sponsorships, in counts of at least five: nothing about anybody in particular. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { type Count, suppress } from '~/domain/indicators/suppression'
import { PAIRING_OUTCOMES } from '~/domain/pairing/outcomes'
import type { ProfessionalActor } from '~/domain/permissions/actor'

/** Each count: its name in the query, its words, and the one it is part of, which comes before. */
const COUNTED: readonly (readonly [key: string, label: string, within?: string])[] = [
  ['opened', 'Binômes formés'],
  ['started', 'Parrainages commencés', 'opened'],
  ['running', 'Parrainages en cours', 'started'],
  ['in_work', 'Parrainages poursuivis dans l’emploi', 'started'],
  ['completed', 'Parrainages menés à leur terme', 'started'],
  ['ended_early', 'Parrainages arrêtés avant le terme', 'opened'],
  ['people', 'Personnes accompagnées'],
  ['under25', 'dont moins de 25 ans au premier jour', 'people'],
  ['active_sponsors', 'Marraines et parrains actifs'],
  ['sponsors', 'Marraines et parrains ayant accompagné quelqu’un'],
  ['meetings', 'Rencontres notées'],
  ['face_to_face', 'dont en personne ou en visio', 'meetings'],
  ['lately', 'Rencontres des 30 derniers jours', 'meetings'],
]

/** One pass over the territory's pairings that were started, and its sponsors. */
export async function countPairings(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  today: LocalDate,
): Promise<readonly (readonly [label: string, count: Count])[]> {
  const day = toDateColumn(today)
  const [counted] = await db.$queryRaw<Record<string, bigint>[]>`
    with b as (select b.*, p."birthDate" from "Pairing" b join "Person" p on p."id" = b."personId"
      where b."territoryId" = ${territoryId}::uuid)
    select (select count(*) from b) as opened,
      (select count(*) from b where "startedOn" is not null) as started,
      (select count(*) from b where "state" in ('active', 'paused')) as running,
      (select count(distinct "personId") from b where "startedOn" is not null) as people,
      (select count(distinct "personId") from b where "startedOn" is not null
        and "startedOn" < "birthDate" + interval '25 years') as under25,
      (select count(*) from b where "inWorkSince" is not null) as in_work,
      (select count(*) from b where "state" = 'completed') as completed,
      (select count(*) from b where "state" = 'endedEarly') as ended_early,
      (select count(distinct "sponsorId") from b where "startedOn" is not null) as sponsors,
      (select count(*) from "Sponsor" where "territoryId" = ${territoryId}::uuid and "state" = 'active') as active_sponsors,
      (select count(*) from "PairingMeeting" m join b on b."id" = m."pairingId" where m."held") as meetings,
      (select count(*) from "PairingMeeting" m join b on b."id" = m."pairingId"
        where m."held" and m."form" <> 'phone') as face_to_face,
      (select count(*) from "PairingMeeting" m join b on b."id" = m."pairingId"
        where m."held" and m."on" > ${day}::date - 30) as lately`
  const outcomes = await db.pairing.groupBy({
    by: ['outcome'],
    where: { territoryId, outcome: { not: null } },
    _count: true,
  })
  const of = (key: string) => Number(counted?.[key] ?? 0)
  const ended = Object.keys(PAIRING_OUTCOMES).map((key) => ({
    key,
    within: 'opened',
    count: outcomes.find(({ outcome }) => outcome === key)?._count ?? 0,
  }))
  const shown = suppress<string>([
    ...COUNTED.map(([key, , within]) => ({ key, count: of(key), ...(within && { within }) })),
    ...ended,
  ])
  return [
    ...COUNTED.map(([key, label]) => [label, shown[key] ?? 'tooFew'] as const),
    ...Object.entries(PAIRING_OUTCOMES).map(
      ([key, { label }]) => [`Sortie : ${label}`, shown[key] ?? 'tooFew'] as const,
    ),
  ]
}
