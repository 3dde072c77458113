/** Whose offer it is: a company at one of its places, or a sponsor alone (a sponsorship only; a constraint says so). */
import { Prisma } from './generated/client'

/** What `hostName` reads, of an offer as of a recommendation. */
export const HOST_NAMES = {
  company: { select: { name: true } },
  sponsor: { select: { user: { select: { firstName: true, lastName: true } } } },
} as const satisfies Prisma.OfferInclude

interface Hosted {
  readonly company: { readonly name: string } | null
  readonly sponsor: { readonly user: { readonly firstName: string; readonly lastName: string } } | null
}

/**
 * The company's name; for a sponsorship, the sponsor's first name and initial (the whole name waits until both
 * accepted), with their company when it is the one that offers.
 */
export function hostName({ company, sponsor }: Hosted): string {
  if (!sponsor) return company?.name ?? ''
  const name = shortName(sponsor.user)
  return company ? `${name} (${company.name})` : name
}

/** « Claude P. ». */
export function shortName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName.trim().charAt(0).toLocaleUpperCase('fr')}.`
}

/** As `hostName`, in SQL, of the rows called `row` (an offer or a recommendation). */
export function hostNameSql(row: 'o' | 'r'): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${row}."${name}"`)
  return Prisma.sql`coalesce((
    select u."firstName" || ' ' || upper(left(trim(u."lastName"), 1)) || '.' || coalesce((
      select ' (' || sc."name" || ')' from "Company" sc where sc."id" = ${column('companyId')}), '')
    from "Sponsor" s join "User" u on u."id" = s."userId" where s."id" = ${column('sponsorId')}),
    (select hc."name" from "Company" hc where hc."id" = ${column('companyId')}))`
}

/** What an immersion or a job always has, by the constraint `Offer_host`: its company, its place. */
export function always<T>(value: T | null): T {
  if (value === null) throw new Error('an immersion or a job without its company')
  return value
}

type Placed = Hosted & {
  readonly city: string
  readonly establishment: {
    readonly address: string
    readonly postalCode: string
    readonly city: string
  } | null
}

/** Where and with whom, as an offer's sheet writes it. */
export function placeOf(offer: Placed) {
  const { address, postalCode, city } = offer.establishment ?? {
    ...{ address: null, postalCode: null },
    city: offer.city,
  }
  return { companyName: hostName(offer), address, postalCode, city }
}
