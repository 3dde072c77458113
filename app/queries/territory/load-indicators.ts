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
    with r as (select * from "Recommendation" where "territoryId" = ${territoryId}::uuid),
         c as (select * from "Convention" where "territoryId" = ${territoryId}::uuid),
         p as (select * from "Person" where "territoryId" = ${territoryId}::uuid and "state" = 'active')
    select
      (select count(*) from p) as people,
      (select count(*) from p where "consentAt" is not null and "consentWithdrawnAt" is null) as consenting,
      (select count(*) from p where "diagnosticDoneAt" is not null) as diagnosed,
      (select count(distinct "personId") from r where "proposedAt" is not null) as proposed,
      (select count(distinct "personId") from r where "presentedAt" is not null) as presented,
      (select count(distinct "personId") from r where "agreedAt" is not null) as agreed,
      (select count(distinct "personId") from c where "validatedAt" is not null) as conventions,
      (select count(distinct "personId") from c where "state" = 'completed' or "state" = 'assessed' and exists (
        select from "Assessment" a where a."conventionId" = c."id" and a."author" = 'host' and a."outcome" = 'completed'
      )) as done,
      (select count(distinct c."personId") from c join "Assessment" a on a."conventionId" = c."id" where a."hired") as hired,
      (select count(*) from r where "presentedAt" is not null and "state" in ('agreed', 'declinedByEmployer', 'concluded', 'failed')) as answered,
      (select count(*) from r where "presentedAt" is not null and "state" not in ('presented', 'withdrawn')) as asked,
      (select count(*) from "Company" where "territoryId" = ${territoryId}::uuid and "state" = 'active') as companies,
      (select count(distinct "companyId") from c where "validatedAt" is not null) as hosts,
      (select count(*) from "Offer" where "territoryId" = ${territoryId}::uuid and "state" = 'published'
        and "expiresOn" >= ${toDateColumn(today)}::date) as open`
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
