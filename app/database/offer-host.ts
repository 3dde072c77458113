/** Whose offer it is: a company at one of its places, or a sponsor alone (a sponsorship only; a constraint says so). */
import type { Prisma } from './generated/client'

/** What `hostName` reads, of an offer as of a recommendation. */
export const HOST_NAMES = {
  company: { select: { name: true } },
  sponsor: { select: { user: { select: { firstName: true, lastName: true } } } },
} as const satisfies Prisma.OfferInclude

interface Hosted {
  readonly company: { readonly name: string } | null
  readonly sponsor: { readonly user: { readonly firstName: string; readonly lastName: string } } | null
}

/** The company's name, or the sponsor's first name and initial: a sponsor's whole name waits until both accepted. */
export function hostName({ company, sponsor }: Hosted): string {
  if (company) return company.name
  if (!sponsor) return ''
  const { firstName, lastName } = sponsor.user
  return `${firstName} ${lastName.trim().charAt(0).toLocaleUpperCase('fr')}.`
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
