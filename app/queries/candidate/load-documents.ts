/** The papers that a person signed, or will: what each is, when, who signed, and the file. Two queries. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { conventionsVisibleTo, pairingsVisibleTo } from '~/database/scope'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { CharterParty } from '~/domain/pairing/charter-words'
import type { CandidateActor } from '~/domain/permissions/actor'

const MOST = 60

/** The newest first; those that somebody still has to sign apart. */
export async function loadDocuments(db: Db, viewer: CandidateActor) {
  const all = [...(await conventionPapers(db, viewer)), ...(await charterPapers(db, viewer))]
  const newest = all.sort((a, b) => b.at.getTime() - a.at.getTime())
  const shown = newest.map(({ at, ...paper }) => ({ ...paper, on: frenchDayMonthYear(parisDay(at)) }))
  return {
    signed: shown.filter(({ signed }) => signed),
    waiting: shown.filter(({ signed }) => !signed),
  }
}

export type Documents = Awaited<ReturnType<typeof loadDocuments>>

interface Paper {
  readonly id: string
  readonly kind: 'convention' | 'charter'
  readonly with: string
  /** What it is about, for a convention. */
  readonly dates: string | null
  readonly signed: boolean
  /** When it was signed by all, or sent. */
  readonly at: Date
  /** « Nadia Roth (vous), le 12 janvier 2027 ». */
  readonly signers: readonly string[]
  readonly cancelled: boolean
  readonly file: string
  readonly to: string
}

const signer = (name: string, you: boolean, at: Date) =>
  `${name}${you ? ' (vous)' : ''}, le ${frenchDayMonthYear(parisDay(at))}`

async function conventionPapers(db: Db, viewer: CandidateActor): Promise<Paper[]> {
  const rows = await db.convention.findMany({
    where: {
      AND: [
        conventionsVisibleTo(viewer),
        {
          OR: [{ documents: { some: {} } }, { state: { in: ['readyToSign', 'partlySigned', 'inReview'] } }],
        },
      ],
    },
    select: {
      ...{ id: true, state: true, version: true, startDate: true, endDate: true, sentToSignatureAt: true },
      ...{ createdAt: true, company: { select: { name: true } } },
      documents: { orderBy: { version: 'desc' }, take: 1, select: { createdAt: true, version: true } },
      signatures: {
        orderBy: { sequence: 'asc' },
        select: { role: true, signerName: true, signedAt: true, version: true },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  return rows.map((row): Paper => {
    const kept = row.documents[0]
    const version = kept?.version ?? row.version
    return {
      ...{ id: row.id, kind: 'convention', with: row.company.name, signed: kept !== undefined },
      dates: frenchDateRange(toLocalDate(row.startDate), toLocalDate(row.endDate)),
      at: kept?.createdAt ?? row.sentToSignatureAt ?? row.createdAt,
      signers: row.signatures
        .filter((each) => each.version === version)
        .map((each) => signer(each.signerName, each.role === 'beneficiary', each.signedAt)),
      cancelled: row.state === 'cancelled' || row.state === 'rejected',
      file: `/conventions/${row.id}/document.pdf`,
      to: `/moi/immersions/${row.id}`,
    }
  })
}

async function charterPapers(db: Db, viewer: CandidateActor): Promise<Paper[]> {
  const rows = await db.pairing.findMany({
    where: { AND: [pairingsVisibleTo(viewer), { charters: { some: {} } }] },
    select: {
      ...{ id: true, charterSignedAt: true, charterSentAt: true, createdAt: true },
      sponsor: { select: { user: { select: { firstName: true, lastName: true } } } },
      charters: { orderBy: { version: 'desc' }, take: 1, select: { version: true } },
      signatures: { orderBy: { sequence: 'asc' } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  const you: CharterParty = 'person'
  return rows.map((row): Paper => {
    const { firstName, lastName } = row.sponsor.user
    return {
      ...{ id: row.id, kind: 'charter', with: `${firstName} ${lastName}`, dates: null, cancelled: false },
      signed: row.charterSignedAt !== null,
      at: row.charterSignedAt ?? row.charterSentAt ?? row.createdAt,
      signers: row.signatures
        .filter(({ version }) => version === row.charters[0]?.version)
        .map(({ signerName, party, signedAt }) => signer(signerName, party === you, signedAt)),
      file: `/binomes/${row.id}/charte.pdf`,
      to: `/moi/parrainage/${row.id}`,
    }
  })
}
