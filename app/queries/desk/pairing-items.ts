/** What a referent's pairings ask of them: to organise, to sign, silence, a low pulse, a term, a reported message. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import { addDays, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import { ENDING_SOON_DAYS, NO_MEETING_DAYS } from '~/domain/pairing/alerts'
import type { PairingState } from '~/domain/pairing/states'
import type { DeskItem } from './desk-items'
import type { Whose } from './desk-rows'

interface PairingRow {
  readonly id: string
  readonly state: PairingState
  readonly pair: string
  readonly createdAt: Date
  readonly charterSentAt: Date | null
  readonly planned: boolean
  readonly toSign: boolean
  readonly lowPulseAt: Date | null
  readonly since: Date | null
  readonly endsOn: Date | null
  readonly reportId: string | null
  readonly reportedAt: Date | null
}

/** The viewer's live pairings that may call for them, in one query. */
export function readPairings(db: Db, { userId }: Whose, today: LocalDate): Promise<PairingRow[]> {
  return db.$queryRaw<PairingRow[]>`
    select * from (
      select b."id", b."state"::text as "state", p."firstName" || ' ' || p."lastName" || ' et ' || u."firstName" || ' '
        || u."lastName" as "pair", b."createdAt", b."charterSentAt", b."lowPulseAt", b."endsOn",
        greatest(b."startedOn", b."lastMetOn", b."resumedOn") as "since",
        exists (select 1 from "PairingMeeting" m where m."pairingId" = b."id" and not m."held") as "planned",
        not exists (select 1 from "CharterSignature" g where g."pairingId" = b."id" and g."party" = 'referent'
          and g."version" = b."charterVersion") as "toSign",
        r."id" as "reportId", r."reportedAt"
      from "Pairing" b join "Person" p on p."id" = b."personId" join "Sponsor" s on s."id" = b."sponsorId"
        join "User" u on u."id" = s."userId"
        left join lateral (select m."id", m."reportedAt" from "ThreadMessage" m join "Thread" t on t."id" = m."threadId"
          where t."pairingId" = b."id" and m."reportedAt" is not null and m."settledAt" is null
          order by m."reportedAt" limit 1) r on true
      where b."referentId" = ${userId}::uuid and b."state" in ('accepted', 'charterSigned', 'active', 'paused')) live
    where "reportId" is not null or "state" = 'accepted' or "lowPulseAt" is not null
      or ("state" = 'active' and "since" <= ${today}::date - ${NO_MEETING_DAYS}::int)
      or ("endsOn" is not null and "endsOn" <= ${today}::date + ${ENDING_SOON_DAYS}::int)
    order by "createdAt", "id" limit 60`
}

/** The one thing that a pairing asks now, the most serious first. */
export function pairingItem(row: PairingRow, today: LocalDate): DeskItem | null {
  const page = `/referent/binomes/${row.id}`
  const made = (title: string, turn: string, due: LocalDate, action: string, to = page): DeskItem => ({
    ...{ key: `pairing-${row.id}`, kind: 'pairing', title, detail: row.pair, turn, to, action, due },
    urgency: due < today ? 'late' : due === today ? 'today' : 'soon',
  })
  if (row.reportId && row.reportedAt) {
    const to = `/referent/signalements/${row.reportId}`
    return made(
      'Un message vous est signalé',
      'À vous de lire et d’agir',
      parisDay(row.reportedAt),
      'Lire',
      to,
    )
  }
  if (row.lowPulseAt) {
    const due = addWorkingDays(parisDay(row.lowPulseAt), 1)
    return made('Un binôme ne va pas bien', 'À vous de prendre des nouvelles', due, 'Voir')
  }
  const endsOn = row.endsOn && toLocalDate(row.endsOn)
  if (endsOn && today > endsOn) {
    return made(
      'Un parrainage est à son terme',
      `Terme passé depuis le ${frenchDate(endsOn)}`,
      endsOn,
      'Terminer',
    )
  }
  if (row.state === 'accepted') return beforeCharter(row, made)
  const since = row.since && toLocalDate(row.since)
  const silent = since ? addDays(since, NO_MEETING_DAYS) : today
  if (row.state === 'active' && since && silent <= today) {
    return made(
      'Un binôme ne s’est pas vu',
      `Aucune rencontre depuis le ${frenchDate(since)}`,
      silent,
      'Relancer',
    )
  }
  if (!endsOn) return null
  return made(
    'Un parrainage se termine bientôt',
    `Terme le ${frenchDate(endsOn)}`,
    endsOn,
    'Préparer la suite',
  )
}

type Make = (title: string, turn: string, due: LocalDate, action: string, to?: string) => DeskItem

/** Working days that the referent gives themselves for each step. */
const OWN_DAYS = { plan: 3, prepare: 5, sign: 2 } as const

function beforeCharter(row: PairingRow, made: Make): DeskItem | null {
  const page = `/referent/binomes/${row.id}`
  const opened = parisDay(row.createdAt)
  if (row.charterSentAt) {
    if (!row.toSign) return null
    const due = addWorkingDays(parisDay(row.charterSentAt), OWN_DAYS.sign)
    return made('Une charte est à signer', 'À vous de signer', due, 'Lire et signer', `${page}/charte`)
  }
  if (row.planned) {
    const due = addWorkingDays(opened, OWN_DAYS.prepare)
    return made(
      'Une charte est à préparer',
      'À vous de l’écrire avec eux',
      due,
      'Préparer',
      `${page}/preparer`,
    )
  }
  const due = addWorkingDays(opened, OWN_DAYS.plan)
  return made(
    'Une première rencontre est à organiser',
    'À vous de proposer une date',
    due,
    'Organiser',
    `${page}/rendez-vous`,
  )
}
