/** What a territory may read of itself in numbers: aggregates only, never below five people. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'

/** A count of people under this is not shown (product.md: an observer sees counts, never below five). */
const SMALLEST_COUNT = 5

/** A number, or why it is not shown. */
export type Count = number | 'tooFew'

export const shownCount = (count: number): Count => (count > 0 && count < SMALLEST_COUNT ? 'tooFew' : count)

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
      (select count(distinct "personId") from c where "state" in ('completed', 'assessed')) as done,
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
  return {
    people: shownCount(of('people')),
    consenting: shownCount(of('consenting')),
    diagnosed: shownCount(of('diagnosed')),
    funnel: [
      {
        key: 'proposed',
        label: 'Proposées',
        definition: 'personnes à qui une offre a été proposée',
        count: shownCount(of('proposed')),
      },
      {
        key: 'presented',
        label: 'Présentées',
        definition: 'ont accepté d’être présentées à une entreprise',
        count: shownCount(of('presented')),
      },
      {
        key: 'agreed',
        label: 'Retenues',
        definition: 'l’entreprise a accepté de les recevoir',
        count: shownCount(of('agreed')),
      },
      {
        key: 'conventions',
        label: 'Convention validée',
        definition: 'une convention d’immersion a été validée',
        count: shownCount(of('conventions')),
      },
      {
        key: 'done',
        label: 'Immersion terminée',
        definition: 'l’immersion est allée jusqu’au bout',
        count: shownCount(of('done')),
      },
      {
        key: 'hired',
        label: 'Embauchées',
        definition: 'l’entreprise a déclaré une embauche au bilan',
        count: shownCount(of('hired')),
      },
    ],
    companies: of('companies'),
    hosts: of('hosts'),
    openOffers: of('open'),
    answerRate: of('asked') < SMALLEST_COUNT ? null : Math.round((100 * of('answered')) / of('asked')),
  }
}
