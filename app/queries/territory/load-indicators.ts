/** What a territory may read of itself in numbers: aggregates only, never what would tell of fewer than five. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { SMALLEST_COUNT, suppress } from '~/domain/indicators/suppression'
import type { ProfessionalActor } from '~/domain/permissions/actor'

interface Counted {
  readonly people: bigint
  readonly consenting: bigint
  readonly diagnosed: bigint
  readonly proposed: bigint
  readonly presented: bigint
  readonly agreed: bigint
  readonly conventions: bigint
  readonly done: bigint
  readonly hired: bigint
  readonly answered: bigint
  readonly asked: bigint
  readonly companies: bigint
  readonly hosts: bigint
  readonly open: bigint
}

/** One pass over the territory: people followed, the way from a recommendation to a hire, and what companies answer. */
export async function loadIndicators(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  today: LocalDate,
) {
  const rows = await db.$queryRaw<Counted[]>`
    with p as (
      select count(*) as people,
        count(*) filter (where "consentAt" is not null and "consentWithdrawnAt" is null) as consenting,
        count(*) filter (where "diagnosticDoneAt" is not null) as diagnosed
      from "Person" where "territoryId" = ${territoryId}::uuid and "state" = 'active'
    ), each_person as (
      select bool_or("proposedAt" is not null) as proposed, bool_or("presentedAt" is not null) as presented,
        bool_or("agreedAt" is not null) as agreed,
        count(*) filter (where "presentedAt" is not null
          and "state" in ('agreed', 'declinedByEmployer', 'concluded', 'failed')) as answered,
        count(*) filter (where "presentedAt" is not null and "state" not in ('presented', 'withdrawn')) as asked
      from "Recommendation" where "territoryId" = ${territoryId}::uuid group by "personId"
    ), r as (
      select count(*) filter (where proposed) as proposed, count(*) filter (where presented) as presented,
        count(*) filter (where agreed) as agreed,
        coalesce(sum(answered), 0)::bigint as answered, coalesce(sum(asked), 0)::bigint as asked
      from each_person
    ), c as (
      select count(distinct c."personId") filter (where c."validatedAt" is not null) as conventions,
        count(distinct c."companyId") filter (where c."validatedAt" is not null) as hosts,
        count(distinct c."personId") filter (where c."state" = 'completed' or (c."state" = 'assessed' and exists (
          select from "Assessment" a
          where a."conventionId" = c."id" and a."author" = 'host' and a."outcome" = 'completed'))) as done
      from "Convention" c where c."territoryId" = ${territoryId}::uuid
    )
    select p.*, r.*, c.*,
      (select count(distinct v."personId") from "Convention" v join "Assessment" a on a."conventionId" = v."id"
        where v."territoryId" = ${territoryId}::uuid and a."hired") as hired,
      (select count(*) from "Company" where "territoryId" = ${territoryId}::uuid and "state" = 'active') as companies,
      (select count(*) from "Offer" where "territoryId" = ${territoryId}::uuid and "state" = 'published'
        and "expiresOn" >= ${toDateColumn(today)}::date) as open
    from p, r, c`
  const [row] = rows
  if (!row) throw new Error('a count always answers one row')
  const of = (key: keyof Counted) => Number(row[key])
  const { people, consenting, diagnosed, ...steps } = suppress(
    NESTED.map(([key, within]) => ({ key, count: of(key), ...(within && { within }) })),
  )
  return {
    people,
    consenting,
    diagnosed,
    funnel: FUNNEL.map((step) => ({ ...step, count: steps[step.key] })),
    companies: of('companies'),
    hosts: of('hosts'),
    openOffers: of('open'),
    answerRate: of('asked') < SMALLEST_COUNT ? null : Math.round((100 * of('answered')) / of('asked')),
  }
}

type PeopleCount =
  | 'people'
  | 'consenting'
  | 'diagnosed'
  | 'proposed'
  | 'presented'
  | 'agreed'
  | 'conventions'
  | 'done'
  | 'hired'

/** Which count of people each one is part of; wholes first. */
const NESTED: readonly (readonly [PeopleCount, PeopleCount?])[] = [
  ['people'],
  ['consenting', 'people'],
  ['diagnosed', 'people'],
  ['proposed'],
  ['presented', 'proposed'],
  ['agreed', 'presented'],
  ['conventions', 'agreed'],
  ['done', 'conventions'],
  ['hired', 'conventions'],
]

/** The steps from a recommendation to a hire, and what each counts. */
const FUNNEL = [
  { key: 'proposed', label: 'Proposées', definition: 'personnes à qui une offre a été proposée' },
  {
    key: 'presented',
    label: 'Présentées',
    definition: 'ont accepté d’être présentées à une entreprise',
  },
  { key: 'agreed', label: 'Retenues', definition: 'l’entreprise a accepté de les recevoir' },
  {
    key: 'conventions',
    label: 'Convention validée',
    definition: 'une convention d’immersion a été validée',
  },
  {
    key: 'done',
    label: 'Immersion terminée',
    definition: 'l’immersion est allée jusqu’au bout, sans absence ni arrêt déclaré',
  },
  { key: 'hired', label: 'Embauchées', definition: 'l’entreprise a déclaré une embauche au bilan' },
] as const
