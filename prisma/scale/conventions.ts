/** Conventions of the agreements, in every state, written by the domain itself: readable, complete, truly signed. */
import type pg from 'pg'
import type { Database } from '~/database/client'
import type { ConventionState } from '~/database/generated/client'
import { KNOWN, type Known, knownDraft } from '~/database/known-convention'
import { addDays } from '~/domain/calendar/local-date'
import { chainStart, documentHash, sha256, signatureRecord } from '~/domain/convention/chain'
import { contactsOf } from '~/domain/convention/contacts'
import { ATTESTATIONS, type ConventionContent } from '~/domain/convention/content'
import { completeContent, readableDraft } from '~/domain/convention/draft'
import { withHostPart } from '~/domain/convention/host-part'
import { sealHash } from '~/domain/convention/seal'
import type { SignatoryRole } from '~/domain/convention/signatories'
import { SIGNATURE_STATEMENTS } from '~/domain/convention/statements'
import { isRefused } from '~/domain/refusal'
import type { Ground } from './ground'
import { type Batch, insertBatch, together } from './insert-rows'

/** Agreements read at once: each comes with its person, its company and its offer. */
const AT_ONCE = 250

/** In the order of a convention's life. */
const BEFORE: readonly ConventionState[] = [
  'draft',
  'readyToSign',
  'partlySigned',
  'inReview',
  'validated',
  'ongoing',
]
const AFTER: readonly ConventionState[] = ['completed', 'assessed', 'assessed', 'assessed', 'interrupted']
/** Out of ten agreements, those whose convention is still to be prepared. */
const UNPREPARED = 2

const HOST_PART = {
  host: { representative: { function: 'Gérant·e' } },
  attestations: Object.fromEntries(Object.keys(ATTESTATIONS).map((key) => [key, true])),
}

/** Writes a convention for every agreement that has none; how many. */
export async function addConventions(db: Database, client: pg.Client, ground: Ground): Promise<number> {
  const [prescriber] = await db.organisation.findMany({
    where: { territoryId: ground.territoryId, kind: 'departement' },
    orderBy: { createdAt: 'asc' },
    take: 1,
  })
  const [validator] = ground.partnershipReferents
  if (!prescriber || !validator) return 0
  const user = await db.user.findUniqueOrThrow({ where: { id: validator.userId } })
  let [written, after] = [0, '']
  for (;;) {
    const agreements = await db.recommendation.findMany({
      where: {
        ...{
          territoryId: ground.territoryId,
          state: { in: ['agreed', 'concluded'] },
          // A territory that already lived has agreements of other kinds, which no convention follows.
          offer: { kind: 'immersion' },
          conventions: { none: {} },
        },
        ...(after && { id: { gt: after } }),
      },
      include: KNOWN,
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    const made = agreements.flatMap((known, index) =>
      conventionOf(ground, known, prescriber, user, written + index),
    )
    await insertBatch(client, together(made))
    written += made.length
    after = agreements.at(-1)?.id ?? ''
    if (agreements.length < AT_ONCE) return written
  }
}

function conventionOf(
  ground: Ground,
  known: Known,
  prescriber: Parameters<typeof knownDraft>[1],
  validator: { readonly id: string; readonly firstName: string; readonly lastName: string },
  n: number,
): Batch[] {
  const chance = ground.chanceOf(`convention ${known.id}`, 0)
  const over = known.state === 'concluded'
  if (!over && chance.whole(1, 10) <= UNPREPARED) return []
  const state = chance.pick(over ? AFTER : BEFORE)
  const begins = over
    ? -chance.whole(20, 300)
    : state === 'ongoing'
      ? -chance.whole(1, 8)
      : chance.whole(3, 30)
  const days = chance.pick([5, 10, 12])
  const dates = { startDate: addDays(ground.today, begins), endDate: addDays(ground.today, begins + days) }
  const objective = chance.pick(['discoverJob', 'confirmProject'] as const)
  const draft = readableDraft(knownDraft(known, prescriber, { ...dates, objective, validator }))
  const content = completeContent(readableDraft(state === 'draft' ? draft : withHostPart(draft, HOST_PART)))
  if (state !== 'draft' && isRefused(content)) return []
  const id = ground.idOf('convention', known.id)
  const sent = ground.at(begins - 12)
  const { companyId, personId, offerId } = known
  const row = {
    ...{
      id,
      reference: `PAS-${dates.startDate.slice(0, 4)}-${id.slice(0, 8).toUpperCase()}`,
      state,
      objective,
    },
    ...{
      territoryId: ground.territoryId,
      recommendationId: known.id,
      companyId: companyId ?? '',
      personId,
      offerId,
    },
    ...{ establishmentId: known.offer.establishmentId ?? '', prescriberOrganisationId: prescriber.id },
    ...{ supportOrganisationId: known.person.organisationId, ...dates },
    sentToSignatureAt: state === 'draft' ? null : sent,
    validatedAt: over || state === 'validated' || state === 'ongoing' ? ground.at(begins - 4) : null,
    startConfirmedAt: over || state === 'ongoing' ? ground.at(begins) : null,
    endedOn: state === 'interrupted' ? addDays(dates.startDate, 2) : null,
    endReason: state === 'interrupted' ? 'La personne a trouvé un emploi.' : null,
    noticesSent: ['startTomorrow', 'assessmentDue', 'assessmentReminder'],
    ...{ createdAt: ground.at(begins - 15), updatedAt: ground.at(Math.min(-1, begins + days)) },
  }
  return [
    {
      Convention: [row],
      ConventionVersion: [
        {
          conventionId: id,
          number: 1,
          content: (isRefused(content) ? draft : content) as object,
          changes: [],
        },
      ],
      ConventionChange: [
        {
          ...{
            id: ground.idOf('convention change', known.id),
            conventionId: id,
            event: 'draft',
            toState: 'draft',
          },
          ...{ by: 'partnershipReferent', byUserId: validator.id, at: row.createdAt },
        },
      ],
      ...(isRefused(content)
        ? {}
        : signed(ground, { id, known, content, state, validatorId: validator.id }, sent)),
      Assessment: state === 'assessed' ? assessments(ground, id, n, ground.at(begins + days)) : [],
    },
  ]
}

interface Signing {
  readonly id: string
  readonly known: Known
  readonly content: ConventionContent
  readonly state: ConventionState
  readonly validatorId: string
}

/** Its signatories, and as many of their signatures as its state has, each following the one before. */
function signed(ground: Ground, { id, known, content, state, validatorId }: Signing, sent: Date): Batch {
  const accounts: Partial<Record<SignatoryRole, string | undefined>> = {
    hostRepresentative: known.company?.memberships[0]?.userId,
    supportAdviser: known.person.supportReferentId,
    prescriber: validatorId,
  }
  const signatories = contactsOf(content).map(([role, { name, function: what, email, phone }]) => ({
    ...{ id: ground.idOf('signatory', `${known.id} ${role}`), conventionId: id, role, name },
    ...{ function: what ?? null, email: email ?? null, phone: phone ?? null, userId: accounts[role] ?? null },
  }))
  const others = signatories.filter(({ role }) => role !== 'prescriber')
  const signing =
    state === 'readyToSign'
      ? []
      : state === 'partlySigned'
        ? others.slice(0, 1)
        : state === 'inReview'
          ? others
          : signatories
  let previousHash = chainStart(id)
  const signatures = signing.map(({ id: signatoryId, role, name }, index) => {
    const record = {
      ...{
        conventionId: id,
        version: 1,
        signatoryId,
        role,
        signerName: name,
        method: 'session',
        previousHash,
      },
      ...{ documentSha256: documentHash(content, 1), statement: SIGNATURE_STATEMENTS[role] },
      signedAt: new Date(sent.getTime() + (index + 1) * 3_600_000),
    }
    const hash = signatureRecord(record)
    previousHash = hash
    return { ...record, hash, sequence: index + 1, id: ground.idOf('signature', signatoryId) }
  })
  const last = signatures.at(-1)
  const validated = last !== undefined && signatures.length === signatories.length
  return {
    Signatory: signatories,
    Signature: signatures,
    ConventionDocument: validated ? [keptPdf(id, last)] : [],
  }
}

/** No page is drawn at this size: a few bytes stand for the PDF kept at validation, truly sealed. */
const BLANK_PDF = Buffer.from('%PDF-1.7\n%%EOF\n')

function keptPdf(conventionId: string, last: { readonly signedAt: Date; readonly hash: string }) {
  const seal = {
    ...{ conventionId, version: 1, sha256: sha256(BLANK_PDF) },
    ...{ createdAt: last.signedAt, previousHash: last.hash },
  }
  return { ...seal, bytes: `\\x${BLANK_PDF.toString('hex')}`, hash: sealHash(seal) }
}

function assessments(ground: Ground, conventionId: string, n: number, signedAt: Date) {
  return (['host', 'beneficiary'] as const).map((author) => ({
    ...{ id: ground.idOf(`assessment ${author}`, conventionId), conventionId, author, outcome: 'completed' },
    ...{
      objectiveReached: true,
      hired: author === 'host' && n % 5 === 0,
      signedName: 'Camille Durand',
      signedAt,
    },
  }))
}
