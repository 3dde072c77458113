/**
 * Rows held until the end of the transaction, so that what is decided from them is still true when it is saved:
 * two candidates for one last place, an employer who closes while a candidate accepts. Whoever needs several takes
 * them in this order, so that two transactions never wait for each other: person, company or sponsor, offer,
 * convention, pairing or application.
 */
import type { Transaction } from './client'

/** A transaction, or the context that carries one. */
interface InTransaction {
  readonly db: Transaction
}

/** Holds a person's row: what is counted over their recommendations or conventions cannot change meanwhile. False when there is none. */
export async function lockPerson(tx: InTransaction, personId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Person" where "id" = ${personId}::uuid for update`
  return rows.length > 0
}

/**
 * Holds the company of an offer, or the sponsor who offers alone: what is counted over all its offers cannot change
 * meanwhile. Rows that refer to it can still be written by others (a weaker lock than the rest). False when there is none.
 */
export async function lockHost(tx: InTransaction, offerId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Company" where "id" = (select "companyId" from "Offer" where "id" = ${offerId}::uuid)
    for no key update`
  if (rows.length > 0) return true
  const sponsors = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Sponsor" where "id" = (select "sponsorId" from "Offer" where "id" = ${offerId}::uuid)
    for no key update`
  return sponsors.length > 0
}

/** Holds a sponsor: their state, and what is counted over all their offers. False when there is none. */
export async function lockSponsor(tx: InTransaction, sponsorId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Sponsor" where "id" = ${sponsorId}::uuid for no key update`
  return rows.length > 0
}

/** Holds an offer's row: its state and its places cannot change meanwhile. False when there is none. */
export async function lockOffer(tx: InTransaction, offerId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Offer" where "id" = ${offerId}::uuid for update`
  return rows.length > 0
}

/** Holds a convention's row: signatures and edits come one after the other. False when there is none. */
export async function lockConvention(tx: InTransaction, conventionId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Convention" where "id" = ${conventionId}::uuid for update`
  return rows.length > 0
}

/** Holds a pairing's row: signatures, meetings and changes of state come one after the other. False when there is none. */
export async function lockPairing(tx: InTransaction, pairingId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "Pairing" where "id" = ${pairingId}::uuid for update`
  return rows.length > 0
}

/** Holds a job application's row: what both sides say of a hire is compared one after the other. False when there is none. */
export async function lockApplication(tx: InTransaction, applicationId: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    select "id" from "JobApplication" where "id" = ${applicationId}::uuid for update`
  return rows.length > 0
}

/** Holds every recommendation of an offer already held: those that somebody was answering are waited for. */
export async function lockRecommendationsOf(tx: InTransaction, offerId: string): Promise<void> {
  await tx.db.$queryRaw`
    select "id" from "Recommendation" where "offerId" = ${offerId}::uuid order by "id" for update`
}
