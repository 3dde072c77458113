/** Who is told what: one line per event, and the compiler asks for a line for each. Long because it is that table. */
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SAMPLE } from '#test/domain/convention-sample'
import { makeApplication } from '#test/support/applications'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeMember,
  makeSponsor,
  makeWorld,
  NOW,
} from '#test/support/factories'
import type { Database } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { emit } from '~/database/outbox'
import type { DomainEvent, EventPayloads, EventType } from '~/domain/events'
import { HANDLERS } from '~/jobs/handlers'
import { handleEvents } from '~/use-cases/message/handle-events'

let db: Database
type World = Awaited<ReturnType<typeof makeScene>>

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

/** A world where everything that an event names exists, each person with an address that says who they are. */
async function makeScene() {
  const world = await makeWorld(db, {
    person: { email: 'person@t.test', firstName: 'Nadia', lastName: 'Benali' },
  })
  const { territory, company, offer, person, referent, supportReferent, employer, organisation } = world
  const address = (userId: string, email: string) =>
    db.user.update({ where: { id: userId }, data: { email } })
  await address(referent.userId, 'referent@t.test')
  await address(supportReferent.userId, 'support@t.test')
  await address(world.otherReferent.userId, 'otherReferent@t.test')
  await address(employer.userId, 'employer@t.test')
  await db.organisation.update({ where: { id: organisation.id }, data: { email: 'office@t.test' } })
  const hat = { role: 'employer', territoryId: territory.id, companyId: company.id } as const
  await makeMember(db, hat, { email: 'colleague@t.test' })
  const gone = await makeMember(db, hat, { email: 'gone@t.test' })
  await db.membership.update({ where: { id: gone.membership.id }, data: { endedAt: NOW } })

  const recommendation = await db.recommendation.create({
    data: {
      territoryId: territory.id,
      offerId: offer.id,
      companyId: company.id,
      personId: person.id,
      state: 'proposed',
      origin: 'referent',
      referentId: referent.userId,
      sentence: 'Elle aime le travail bien fait.',
      candidateDeadline: day('2027-01-18'),
      employerDeadline: day('2027-01-25'),
    },
  })
  const convention = await db.convention.create({
    data: {
      reference: `PAS-${randomUUID().slice(0, 8)}`,
      territoryId: territory.id,
      recommendationId: recommendation.id,
      offerId: offer.id,
      companyId: company.id,
      establishmentId: world.establishment.id,
      personId: person.id,
      prescriberOrganisationId: organisation.id,
      objective: 'discoverJob',
      startDate: day('2027-03-08'),
      endDate: day('2027-03-19'),
      sentToSignatureAt: NOW,
      versions: {
        create: {
          number: 1,
          content: SAMPLE as unknown as Prisma.InputJsonValue,
          changes: ['Le dernier jour'],
        },
      },
      signatories: {
        create: [
          { role: 'beneficiary', name: 'Nadia Benali', email: 'person@t.test', phone: null },
          { role: 'hostRepresentative', name: 'Paul Duval', email: 'boss@t.test' },
          { role: 'currentEmployer', name: 'Zoé Petit', email: null },
          { role: 'prescriber', name: 'Anne Lemaire', email: 'prescriber@t.test' },
        ],
      },
    },
    include: { signatories: true },
  })
  const boss = convention.signatories.find(({ role }) => role === 'hostRepresentative')?.id ?? ''
  const paired = await makePaired(world)
  return { ...world, recommendation, convention, boss, ...paired }
}

/** The same person with a sponsor: a pairing under way, a planned meeting, a pulse, a conversation. */
async function makePaired({ territory, person, referent, offer }: Awaited<ReturnType<typeof makeWorld>>) {
  const { sponsor, user } = await makeSponsor(db, territory.id)
  await db.user.update({ where: { id: user.id }, data: { email: 'sponsor@t.test' } })
  const candidate = await makeCandidate(db, person)
  await db.user.update({ where: { id: candidate.userId }, data: { email: 'person@t.test' } })
  const { id: recommendationId } = await db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId: offer.id, sponsorId: sponsor.id, personId: person.id },
      ...{ state: 'concluded', origin: 'referent', referentId: referent.userId },
    },
  })
  const pairing = await db.pairing.create({
    data: {
      ...{ territoryId: territory.id, recommendationId, sponsorId: sponsor.id, personId: person.id },
      ...{ referentId: referent.userId, state: 'active', startedOn: NOW, endsOn: day('2027-07-10') },
      ...{ charterVersion: 1, firstMeetingAt: NOW, firstMeetingPlace: 'Belfort' },
      meetings: { create: { on: NOW, form: 'inPerson', held: false, writtenBy: 'referent' } },
      pulses: { create: { party: 'sponsor', month: 1, askedAt: NOW } },
      thread: { create: { territoryId: territory.id, kind: 'pairing', lastMessageAt: NOW } },
    },
    include: { meetings: true, pulses: true, thread: true },
  })
  const threadMessage = await db.threadMessage.create({
    data: {
      ...{ threadId: pairing.thread?.id ?? '', authorId: user.id, authorRole: 'sponsor' },
      ...{ body: 'Bonjour !', at: NOW },
    },
  })
  return { pairing, threadMessage }
}

type Scene = Awaited<ReturnType<typeof makeScene>>

/** What is told: « template → who » in alphabetical order. */
async function told(event: DomainEvent): Promise<string[]> {
  await db.message.deleteMany()
  await db.$transaction((tx) => emit(tx, event, { now: NOW }))
  const { id } = await db.outboxEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  const failures = await handleEvents(contextOf(db, { role: 'clock' }), HANDLERS, [id])
  expect(failures).toEqual([])
  const messages = await db.message.findMany()
  return messages.map(({ template, toAddress }) => `${template} → ${toAddress.split('@')[0]}`).sort()
}

interface Line<T extends EventType> {
  readonly prepare?: (scene: Scene) => Promise<unknown>
  readonly payload: (scene: Scene) => EventPayloads[T] | Promise<EventPayloads[T]>
  readonly expected: readonly string[]
}

const offer = async ({ offer }: Scene) => ({ offerId: offer.id })
const recommendation = (scene: Scene) => ({ recommendationId: scene.recommendation.id })
const convention = (scene: Scene) => ({ conventionId: scene.convention.id })
const withState =
  (state: Prisma.RecommendationUpdateInput['state'], reason: string | null = null) =>
  (scene: Scene) =>
    db.recommendation.update({
      where: { id: scene.recommendation.id },
      data: { state: state ?? 'proposed', reason },
    })
const conventionIs =
  (state: NonNullable<Prisma.ConventionUpdateInput['state']>, data: Prisma.ConventionUpdateInput = {}) =>
  (scene: Scene) =>
    db.convention.update({ where: { id: scene.convention.id }, data: { state, ...data } })
const everyEmployer = (template: string) => [`${template} → colleague`, `${template} → employer`]
const followers = (template: string) => [`${template} → referent`, `${template} → support`]
const everyParty = (template: string) =>
  ['boss', 'colleague', 'employer', 'person', 'referent', 'support'].map((who) => `${template} → ${who}`)

const pairing = (scene: Scene) => ({ pairingId: scene.pairing.id })
const pulse = (scene: Scene) => ({ pulseId: scene.pairing.pulses[0]?.id ?? '' })
const pair = (template: string) => [`${template} → person`, `${template} → sponsor`]
const three = (template: string) => [
  `${template} → person`,
  `${template} → referent`,
  `${template} → sponsor`,
]
const charterIsOut = (scene: Scene) =>
  db.pairing.update({ where: { id: scene.pairing.id }, data: { state: 'accepted', charterSentAt: NOW } })
const inInterview = {
  state: 'interview',
  interviewAt: new Date('2027-01-20T09:00:00Z'),
  interviewMinutes: 30,
  interviewForm: 'inPerson',
  interviewPlace: '12 rue de Mulhouse',
} as const
/** An application in a state, as the payload of its event. */
const application =
  (data: Parameters<typeof makeApplication>[2] = {}) =>
  async (scene: Scene) => ({ applicationId: (await makeApplication(db, scene, data)).id })
const interview = async (scene: Scene) => ({ ...(await application(inInterview)(scene)), sequence: 0 })
const hired = { state: 'hired', contract: 'CDI', hiredOn: day('2027-02-01') } as const
const followUp = (party: 'person' | 'employer') => async (scene: Scene) => {
  const followUps = { create: [{ month: 1, party, dueOn: NOW, attention: 'difficulties' }] }
  const { id } = await makeApplication(db, scene, { ...hired, followUps })
  return (await db.hireFollowUp.findFirstOrThrow({ where: { applicationId: id } })).id
}
const everyone = (template: string, pro: string) => [
  ...[`${template} → person`, ...everyEmployer(pro), ...followers(pro)],
]
const entered = ({ offer, referent }: Scene) =>
  db.offer.update({
    where: { id: offer.id },
    data: { state: 'toConfirm', enteredById: referent.userId, confirmationAskedAt: NOW },
  })

const atState = (state: 'submitted' | 'active' | 'refused') => async (scene: Scene) => {
  const refusedReason = state === 'refused' ? 'tooFar' : null
  await db.sponsor.update({ where: { id: scene.pairing.sponsorId }, data: { state, refusedReason } })
  return { sponsorId: scene.pairing.sponsorId }
}

const LINES: { readonly [T in EventType]: Line<T> } = {
  'sponsor.signedUp': {
    payload: ({ pairing }) => ({ sponsorId: pairing.sponsorId, linkId: randomUUID(), userId: randomUUID() }),
    expected: ['sponsor-signed-up → sponsor'],
  },
  'sponsor.submitted': {
    payload: atState('submitted'),
    expected: ['sponsor-submitted → otherReferent', 'sponsor-submitted → referent'],
  },
  'sponsor.validated': { payload: atState('active'), expected: ['sponsor-validated → sponsor'] },
  'sponsor.refused': { payload: atState('refused'), expected: ['sponsor-refused → sponsor'] },
  'sponsorship.prepared': {
    payload: async ({ offer, pairing }) => {
      const data = { kind: 'sponsorship', sponsorId: pairing.sponsorId, state: 'draft' } as const
      await db.offer.update({ where: { id: offer.id }, data })
      return { offerId: offer.id }
    },
    expected: ['sponsorship-prepared → sponsor'],
  },
  'account.signInRequested': {
    payload: ({ employer }) => ({ linkId: randomUUID(), userId: employer.userId }),
    expected: ['sign-in-link → employer'],
  },
  'account.invited': {
    payload: async ({ territory, organisation, employer }) => {
      const { id } = await db.invitation.create({
        data: {
          tokenHash: 'x',
          email: 'new@t.test',
          firstName: 'Ana',
          lastName: 'Roy',
          role: 'observer',
          territoryId: territory.id,
          organisationId: organisation.id,
          invitedById: employer.userId,
          expiresAt: NOW,
        },
      })
      return { invitationId: id }
    },
    expected: ['invitation → new'],
  },
  'company.signedUp': {
    payload: ({ company, employer }) => ({
      companyId: company.id,
      linkId: randomUUID(),
      userId: employer.userId,
    }),
    expected: ['company-signed-up → employer'],
  },
  'company.joinRequested': {
    payload: joinRequest('pending'),
    expected: everyEmployer('join-requested'),
  },
  'company.joinDecided': { payload: joinRequest('refused'), expected: ['join-refused → new'] },
  'company.referentChanged': {
    payload: ({ company }) => ({ companyId: company.id }),
    expected: ['company-assigned → referent', ...everyEmployer('referent-changed')],
  },
  'company.left': {
    payload: ({ company }) => ({ companyId: company.id }),
    expected: ['company-left-referent → referent', ...everyEmployer('company-left')],
  },
  'company.reopened': {
    payload: ({ company }) => ({ companyId: company.id }),
    expected: everyEmployer('company-reopened'),
  },
  'company.rolesChanged': {
    payload: ({ employer }) => ({ membershipId: employer.membershipId }),
    expected: ['company-roles-changed → employer'],
  },
  'company.memberLeft': {
    payload: ({ employer }) => ({ membershipId: employer.membershipId, byThemselves: true }),
    expected: ['company-member-left → employer'],
  },

  'offer.submitted': {
    prepare: ({ offer }) => db.offer.update({ where: { id: offer.id }, data: { state: 'submitted' } }),
    payload: offer,
    expected: ['offer-submitted → referent'],
  },
  'offer.confirmationAsked': {
    prepare: entered,
    payload: ({ offer }) => ({ offerId: offer.id, reminder: false }),
    expected: everyEmployer('offer-to-confirm'),
  },
  'offer.confirmationAnswered': {
    prepare: entered,
    payload: ({ offer }) => ({ offerId: offer.id, confirmed: false }),
    expected: ['offer-confirmation-answered → referent'],
  },
  'offer.confirmationSilent': {
    prepare: entered,
    payload: offer,
    expected: ['offer-confirmation-silent → referent'],
  },
  'offer.published': { payload: offer, expected: everyEmployer('offer-published') },
  'offer.changesRequested': { payload: offer, expected: everyEmployer('offer-changes-requested') },
  'offer.filled': { payload: offer, expected: everyEmployer('offer-filled') },
  'offer.closed': { payload: offer, expected: ['offer-closed → referent'] },
  'offer.expiring': {
    payload: ({ offer }) => ({ offerId: offer.id, days: 7 }),
    expected: everyEmployer('offer-expiring'),
  },
  'offer.expired': { payload: offer, expected: everyEmployer('offer-expired') },

  'recommendation.suggested': {
    prepare: withState('suggested'),
    payload: recommendation,
    expected: ['recommendation-suggested → referent'],
  },
  'recommendation.dismissed': {
    prepare: (scene) =>
      db.recommendation.update({
        where: { id: scene.recommendation.id },
        data: {
          state: 'dismissed',
          origin: 'supportReferent',
          suggestedById: scene.supportReferent.userId,
          reason: 'tooFar',
        },
      }),
    payload: recommendation,
    expected: ['suggestion-dismissed → support'],
  },
  'recommendation.proposed': { payload: recommendation, expected: ['recommendation-proposed → person'] },
  'recommendation.presented': {
    prepare: withState('presented'),
    payload: recommendation,
    expected: everyEmployer('recommendation-presented'),
  },
  'recommendation.agreed': {
    prepare: withState('agreed'),
    payload: recommendation,
    expected: [
      'recommendation-agreed-candidate → person',
      ...everyEmployer('recommendation-agreed-employer'),
      'recommendation-agreed-referent → referent',
      'recommendation-agreed-support → support',
    ],
  },
  'recommendation.declinedByCandidate': {
    prepare: withState('declinedByCandidate', 'health'),
    payload: recommendation,
    expected: ['recommendation-declined-by-candidate → referent', 'recommendation-declined-thanks → person'],
  },
  'recommendation.declinedByEmployer': {
    prepare: withState('declinedByEmployer', 'placeFilled'),
    payload: recommendation,
    expected: ['recommendation-declined-by-employer → referent', 'recommendation-not-retained → person'],
  },
  'recommendation.lapsed': {
    prepare: withState('lapsed'),
    payload: (scene) => ({ ...recommendation(scene), from: 'presented' as const }),
    expected: ['recommendation-lapsed → referent', 'recommendation-lapsed-candidate → person'],
  },
  'recommendation.withdrawn': {
    prepare: withState('withdrawn', 'personUnavailable'),
    payload: (scene) => ({ ...recommendation(scene), from: 'presented' as const }),
    expected: [
      'recommendation-withdrawn-candidate → person',
      ...everyEmployer('recommendation-withdrawn-employer'),
      'recommendation-withdrawn-referent → referent',
    ],
  },
  'recommendation.failed': {
    prepare: withState('failed', 'datesNotFound'),
    payload: recommendation,
    expected: [
      'recommendation-failed-candidate → person',
      ...everyEmployer('recommendation-failed-employer'),
      ...followers('recommendation-failed-pro'),
    ],
  },
  'recommendation.reminded': {
    prepare: withState('presented'),
    payload: (scene) => ({ ...recommendation(scene), to: 'employer' as const, count: 1 }),
    expected: everyEmployer('recommendation-reminder-employer'),
  },
  'recommendation.escalated': {
    prepare: withState('presented'),
    payload: recommendation,
    expected: ['recommendation-escalated → referent'],
  },

  'convention.drafted': { payload: convention, expected: everyEmployer('convention-drafted') },
  'convention.completedByHost': {
    payload: convention,
    expected: ['convention-completed-by-host → referent'],
  },
  'convention.sentToSignature': {
    prepare: conventionIs('readyToSign'),
    payload: (scene) => ({ ...convention(scene), version: 1 }),
    expected: [
      'convention-to-sign → boss',
      'convention-to-sign → person',
      'signatory-unreachable → referent',
    ],
  },
  'convention.changed': {
    prepare: conventionIs('readyToSign'),
    payload: (scene) => ({ ...convention(scene), version: 1 }),
    expected: [
      'convention-changed → boss',
      'convention-changed → person',
      'signatory-unreachable → referent',
    ],
  },
  'convention.signed': {
    payload: (scene) => ({ ...convention(scene), signatoryId: scene.boss }),
    expected: ['convention-signed → referent'],
  },
  'convention.correctionRequested': {
    payload: async (scene) => {
      const { id } = await db.conventionRemark.create({
        data: { conventionId: scene.convention.id, signatoryId: scene.boss, version: 1, text: 'Les dates.' },
      })
      return { ...convention(scene), remarkId: id }
    },
    expected: ['convention-correction-requested → referent'],
  },
  'convention.readyForReview': {
    prepare: conventionIs('inReview'),
    payload: convention,
    expected: ['convention-ready-for-review → referent'],
  },
  'convention.validated': {
    prepare: conventionIs('validated'),
    payload: convention,
    expected: everyParty('convention-validated'),
  },
  'convention.rejected': {
    prepare: conventionIs('rejected'),
    payload: convention,
    expected: everyParty('convention-rejected'),
  },
  'convention.cancelled': {
    prepare: conventionIs('cancelled'),
    payload: convention,
    expected: everyParty('convention-cancelled'),
  },
  'convention.signatureReminder': {
    prepare: conventionIs('partlySigned'),
    payload: (scene) => ({ ...convention(scene), signatoryId: scene.boss, count: 1 }),
    expected: ['signature-reminder → boss'],
  },
  'convention.startsTomorrow': {
    prepare: async (scene) => {
      await conventionIs('validated')(scene)
      const content = structuredClone(SAMPLE) as Record<string, unknown> & typeof SAMPLE
      Object.assign(content.host.tutor, { email: 'tutor@t.test' })
      await db.conventionVersion.updateMany({
        data: { content: content as unknown as Prisma.InputJsonValue },
      })
    },
    payload: convention,
    expected: [
      'starts-tomorrow-candidate → person',
      ...everyEmployer('starts-tomorrow-employer'),
      'starts-tomorrow-tutor → tutor',
    ],
  },
  'convention.started': { payload: convention, expected: followers('immersion-started') },
  'convention.interrupted': {
    payload: convention,
    expected: [
      ...followers('immersion-interrupted'),
      'immersion-interrupted-party → colleague',
      'immersion-interrupted-party → employer',
      'immersion-interrupted-party → person',
    ],
  },
  'convention.noShow': { payload: convention, expected: followers('immersion-no-show') },
  'convention.ended': {
    payload: convention,
    expected: ['assessment-due-candidate → person', ...everyEmployer('assessment-due-employer')],
  },
  'convention.assessmentReminder': {
    payload: (scene) => ({ ...convention(scene), author: 'beneficiary' as const }),
    expected: ['assessment-reminder-candidate → person'],
  },
  'convention.assessed': {
    payload: (scene) => ({ ...convention(scene), author: 'host' as const }),
    expected: [...followers('immersion-assessed'), 'immersion-assessed-candidate → person'],
  },
  'accident.reported': {
    payload: async (scene) => {
      const { id } = await db.accident.create({
        data: {
          conventionId: scene.convention.id,
          occurredAt: NOW,
          place: 'Atelier',
          description: 'Chute',
          reportedAt: NOW,
          declarationDueAt: NOW,
        },
      })
      return { accidentId: id }
    },
    expected: ['accident-reported → office', ...followers('accident-reported')],
  },
  'application.opened': {
    payload: application(),
    expected: [
      'application-opened-candidate → person',
      ...everyEmployer('application-opened-employer'),
      ...followers('application-opened-pro'),
    ],
  },
  'application.interviewProposed': {
    payload: interview,
    expected: everyone('interview-planned-candidate', 'interview-planned-pro'),
  },
  'application.interviewChanged': {
    payload: interview,
    expected: everyone('interview-planned-candidate', 'interview-planned-pro'),
  },
  'application.interviewCancelled': {
    payload: interview,
    expected: everyone('interview-cancelled-candidate', 'interview-cancelled-pro'),
  },
  'application.interviewTomorrow': {
    payload: interview,
    expected: ['interview-tomorrow-candidate → person', ...everyEmployer('interview-tomorrow-employer')],
  },
  'application.immersionAsked': { payload: application(), expected: ['immersion-asked → referent'] },
  'application.offered': {
    payload: application({ state: 'offered' }),
    expected: ['job-offered-candidate → person'],
  },
  'application.hired': { payload: application(hired), expected: everyone('hired-candidate', 'hired-pro') },
  'application.refused': {
    payload: application({ state: 'refused', reason: 'otherPersonChosen' }),
    expected: ['application-refused-candidate → person', ...followers('application-refused-pro')],
  },
  'application.withdrawn': {
    payload: application({ state: 'withdrawn', reason: 'health' }),
    expected: [...everyEmployer('application-withdrawn-employer'), ...followers('application-withdrawn-pro')],
  },
  'hire.followUpAsked': {
    payload: async (scene) => ({ followUpId: await followUp('person')(scene), reminder: false }),
    expected: ['follow-up-candidate → person'],
  },
  'hire.attentionNeeded': {
    payload: async (scene) => ({ followUpId: await followUp('employer')(scene) }),
    expected: followers('hire-attention'),
  },
  'hire.ended': {
    payload: application({ ...hired, endedOn: day('2027-03-01') }),
    expected: followers('hire-ended'),
  },
  'rebound.opened': {
    payload: async ({ person, supportReferent }) => {
      const { id } = await db.reboundPlan.create({
        data: {
          personId: person.id,
          cause: 'noShow',
          ownerId: supportReferent.userId,
          appointmentDueOn: day('2027-01-25'),
        },
      })
      return { reboundPlanId: id }
    },
    expected: ['rebound-opened → support', 'rebound-opened-person → person'],
  },

  'pairing.opened': {
    payload: pairing,
    expected: [...pair('pairing-opened'), 'pairing-opened-referent → referent'],
  },
  'pairing.meetingPlanned': {
    payload: (scene) => ({ ...pairing(scene), meetingId: scene.pairing.meetings[0]?.id ?? '' }),
    expected: pair('pairing-meeting-planned'),
  },
  'pairing.charterSent': {
    prepare: charterIsOut,
    payload: (scene) => ({ ...pairing(scene), version: 1 }),
    expected: three('charter-to-sign'),
  },
  'pairing.charterReminder': {
    prepare: charterIsOut,
    payload: (scene) => ({ ...pairing(scene), version: 1, count: 1 }),
    expected: three('charter-to-sign'),
  },
  'pairing.charterSigned': { payload: pairing, expected: three('charter-signed') },
  'pairing.pulseAsked': { payload: pulse, expected: ['pairing-pulse → sponsor'] },
  'pairing.pulseLow': { payload: pulse, expected: ['pairing-pulse-low → referent'] },
  'pairing.noMeeting': { payload: pairing, expected: ['pairing-no-meeting → referent'] },
  'pairing.endingSoon': { payload: pairing, expected: three('pairing-ending') },
  'pairing.termReached': { payload: pairing, expected: ['pairing-ending → referent'] },
  'pairing.paused': { payload: pairing, expected: pair('pairing-paused') },
  'pairing.resumed': { payload: pairing, expected: pair('pairing-paused') },
  'pairing.extended': { payload: pairing, expected: pair('pairing-extended') },
  'pairing.ended': {
    payload: pairing,
    expected: [...three('pairing-ended'), 'pairing-ended → support'].sort(),
  },
  'thread.messagePosted': {
    payload: ({ threadMessage }) => ({ threadMessageId: threadMessage.id }),
    expected: ['thread-message → person'],
  },
  'thread.messageReported': {
    payload: ({ threadMessage }) => ({ threadMessageId: threadMessage.id }),
    expected: ['thread-message-reported → referent'],
  },
  'person.returned': {
    payload: ({ person }) => ({ personId: person.id }),
    expected: ['person-returned → support'],
  },
}

function joinRequest(state: 'pending' | 'refused') {
  return async ({ company }: Scene) => {
    const { id } = await db.joinRequest.create({
      data: { companyId: company.id, email: 'new@t.test', firstName: 'Ana', lastName: 'Roy', state },
    })
    return { joinRequestId: id }
  }
}

async function tellLine(type: EventType, scene: World): Promise<string[]> {
  const line = LINES[type] as Line<EventType>
  await line.prepare?.(scene)
  return told({ type, payload: await line.payload(scene) } as DomainEvent)
}

describe('each event is told to whom it concerns', () => {
  test.each(Object.keys(LINES) as EventType[])('%s', async (type) => {
    expect(await tellLine(type, await makeScene())).toEqual([...LINES[type].expected].sort())
  })
})

describe('what is no longer asked is not asked', () => {
  test.each([
    ['recommendation.proposed', withState('withdrawn')],
    ['recommendation.presented', withState('agreed')],
    ['recommendation.escalated', withState('lapsed')],
    ['convention.sentToSignature', conventionIs('cancelled')],
    ['convention.startsTomorrow', conventionIs('cancelled')],
  ] as const)('%s, when it ended meanwhile', async (type, prepare) => {
    const scene = await makeScene()
    await prepare(scene)
    expect(
      await told({ type, payload: await (LINES[type] as Line<EventType>).payload(scene) } as DomainEvent),
    ).toEqual([])
  })
})

describe('links and words', () => {
  test('a candidate’s link opens this recommendation, a signatory’s this convention', async () => {
    const scene = await makeScene()
    const { tokens } = contextOf(db, { role: 'clock' }).ports
    await tellLine('recommendation.proposed', scene)
    const proposed = await db.message.findFirstOrThrow()
    const token = tokens.derive('recommendation', scene.recommendation.id)
    expect(proposed.text).toContain(`http://passerelle.test/m/${token}`)
    expect(proposed.text).toContain('Elle aime le travail bien fait.')
    await tellLine('convention.sentToSignature', scene)
    const links = (await db.message.findMany({ where: { template: 'convention-to-sign' } })).map(
      ({ text }) => /\/signer\/\S+/.exec(text)?.[0],
    )
    expect(new Set(links).size).toBe(2)
  })

  test('before having accepted, a company reads a first name and an initial, and no reason of a refusal', async () => {
    const scene = await makeScene()
    await tellLine('recommendation.presented', scene)
    for (const { text, subject } of await db.message.findMany()) {
      expect(text).toContain('Nadia B.')
      expect(text + subject).not.toContain('Benali')
    }
    await tellLine('recommendation.declinedByCandidate', scene)
    for (const { text } of await db.message.findMany()) expect(text).not.toMatch(/sant|health/i)
  })

  test('a person without an address is called by their support referent', async () => {
    const scene = await makeScene()
    await db.person.update({ where: { id: scene.person.id }, data: { email: null, phone: null } })
    expect(await tellLine('recommendation.proposed', scene)).toEqual(['person-to-call → support'])
    const { text } = await db.message.findFirstOrThrow()
    expect(text).toContain('Nadia Benali')
    expect(text).not.toContain('/m/')
  })

  test('a referent who closes an offer that breaks the rules tells the company', async () => {
    const scene = await makeScene()
    await db.offer.update({ where: { id: scene.offer.id }, data: { closedReason: 'notCompliant' } })
    expect(await tellLine('offer.closed', scene)).toEqual(everyEmployer('offer-closed-by-referent'))
  })

  test('why a person withdrew from a job is for referents; « autre raison » of a company, for its own', async () => {
    const scene = await makeScene()
    await tellLine('application.withdrawn', scene)
    for (const { text, template } of await db.message.findMany()) {
      if (template === 'application-withdrawn-employer') expect(text).not.toMatch(/santé/i)
    }
    const typed = { state: 'refused', reason: 'other', reasonDetail: 'Le cousin du gérant' } as const
    const { id: applicationId } = await makeApplication(db, scene, typed)
    await told({ type: 'application.refused', payload: { applicationId } })
    const read = (await db.message.findMany()).filter(({ text }) => text.includes('cousin'))
    expect(read.map(({ toAddress }) => toAddress)).toEqual(['referent@t.test'])
  })
})
