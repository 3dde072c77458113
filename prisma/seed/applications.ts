/** Job applications in every state, what is said of the hires afterwards, and an immersion that a job opened. */
import type { FollowUpAnswer, FollowUpParty } from '~/domain/application/follow-ups'
import { addMonths, parisInstant } from '~/domain/calendar/local-date'
import { advanceApplications } from '~/use-cases/application/advance-applications'
import { answerFollowUp } from '~/use-cases/application/answer-follow-up'
import { askImmersion } from '~/use-cases/application/ask-immersion'
import { hirePerson } from '~/use-cases/application/hire-person'
import { offerJob } from '~/use-cases/application/offer-job'
import { refuseApplication } from '~/use-cases/application/refuse-application'
import { setInterview } from '~/use-cases/application/set-interview'
import { withdrawApplication } from '~/use-cases/application/withdraw-application'
import type { Casting, Part } from './casting'
import { type CastStory, playConvention, playEnd } from './conventions'
import type { DemoJob } from './jobs'
import { type Cast, playAgreement } from './recommendations'
import { ok, type Stage } from './stage'

type Answers = Partial<Record<FollowUpParty, FollowUpAnswer>>

/** Days from the load: when both had agreed to meet, and what followed. */
interface Story {
  readonly agreed: number
  readonly upTo: 'presented' | 'immersionAsked' | 'interview' | 'offered' | 'hired' | 'refused' | 'withdrawn'
  readonly interview?: number
  readonly hiredOn?: number
  /** What each side said a month after the hire. */
  readonly says?: Answers
  /** The immersion that came first, as other stories of conventions are told. */
  readonly immersion?: CastStory['story']
}

const STORIES: readonly Story[] = [
  { agreed: -62, upTo: 'hired', hiredOn: -50, says: { person: 'stillThere', employer: 'stillThere' } },
  { agreed: -60, upTo: 'hired', hiredOn: -48, says: { person: 'difficulties', employer: 'stillThere' } },
  { agreed: -66, upTo: 'hired', hiredOn: -52, says: { person: 'left' } },
  { agreed: -58, upTo: 'hired', hiredOn: -46, says: { employer: 'stillThere' } },
  {
    ...{ agreed: -36, upTo: 'presented' },
    immersion: { agreed: -36, start: -22, end: -5, upTo: 'completed' },
  },
  { agreed: -20, upTo: 'hired', hiredOn: 6 },
  { agreed: -15, upTo: 'interview', interview: -4 },
  { agreed: -12, upTo: 'offered' },
  { agreed: -10, upTo: 'withdrawn' },
  { agreed: -8, upTo: 'refused' },
  { agreed: -7, upTo: 'interview', interview: 1 },
  { agreed: -5, upTo: 'interview', interview: 4 },
  { agreed: -4, upTo: 'immersionAsked' },
  { agreed: -9, upTo: 'presented' },
  { agreed: -1, upTo: 'presented' },
]

/** The working days on which the questions of the first month are asked, then asked again. */
const ASKED = -12
const ASKED_AGAIN = -3

interface Applied extends Part<DemoJob> {
  readonly story: Story
}

/** Finds somebody for each story, with a job that was public before it begins; one story for a job. */
export async function castApplications(
  stage: Stage,
  casting: Casting,
  jobs: readonly DemoJob[],
): Promise<Applied[]> {
  const applied: Applied[] = []
  const taken = new Set<DemoJob>()
  for (const story of STORIES) {
    const first = story.agreed - 5
    const open = jobs.filter((job) => job.ending === 'published' && job.since < first && !taken.has(job))
    const part = await casting.cast(open, stage.day(first))
    if (!part) continue
    taken.add(part.offer)
    applied.push({ story, ...part })
  }
  return applied
}

/** Plays a story up to what the calendar alone does; the application, and the convention that came first. */
export async function playApplication(scene: Stage, cast: Cast, told: Applied) {
  const { story, offer, player } = told
  const host = offer.company.actor
  const recommendationId = await playAgreement(scene, cast, told, story.agreed, host)
  const { db } = scene.wiring
  const { id: applicationId } = await db.jobApplication.findUniqueOrThrow({ where: { recommendationId } })
  const employer = scene.as(host)
  scene.at(story.agreed + 1)
  if (story.upTo === 'immersionAsked') ok(await askImmersion(employer, { applicationId }))
  if (story.immersion) {
    ok(await askImmersion(employer, { applicationId }))
    const convention = { story: story.immersion, offer, player }
    return { applicationId, conventionId: await playConvention(scene, cast, convention, recommendationId) }
  }
  if (story.interview !== undefined) await invite(scene, told, applicationId, story.interview)
  scene.at(story.agreed + 4)
  if (story.upTo === 'refused') {
    ok(await refuseApplication(employer, { applicationId, reason: 'otherPersonChosen' }))
  }
  if (story.upTo === 'withdrawn') {
    ok(await withdrawApplication(scene.as(player.actor), { applicationId, reason: 'foundElsewhere' }))
  }
  if (story.upTo === 'offered' || story.upTo === 'hired') ok(await offerJob(employer, { applicationId }))
  if (story.hiredOn !== undefined) await hire(scene, told, applicationId, story.hiredOn)
  return { applicationId, conventionId: undefined }
}

async function invite(scene: Stage, { story, offer }: Applied, applicationId: string, on: number) {
  const { userId, companyId } = offer.company.actor
  const { db } = scene.wiring
  const place = await db.establishment.findFirstOrThrow({ where: { companyId }, orderBy: { siret: 'asc' } })
  const host = await db.user.findUniqueOrThrow({ where: { id: userId } })
  scene.at(story.agreed + 2)
  ok(
    await setInterview(scene.as(offer.company.actor), {
      ...{ applicationId, revision: 0, at: parisInstant(scene.day(on), 9 * 60 + 30), minutes: 45 },
      ...{ form: 'inPerson', place: `${place.address}, ${place.postalCode} ${place.city}` },
      ...{ with: `${host.firstName} ${host.lastName}`, note: 'Apportez votre CV et une pièce d’identité.' },
    }),
  )
}

async function hire(scene: Stage, { story, offer }: Applied, applicationId: string, on: number) {
  scene.at(story.agreed + 8)
  const hiredOn = scene.day(on)
  const open = scene.chance.happens(60)
  const contract = open ? ({ contract: 'CDI', contractEndOn: null } as const) : undefined
  const until = { contract: 'CDD', contractEndOn: addMonths(hiredOn, 6) } as const
  ok(await hirePerson(scene.as(offer.company.actor), { applicationId, hiredOn, ...(contract ?? until) }))
}

/** What the calendar does to everybody's application, and what is answered; then the end of the immersions. */
export async function playAfterHires(
  stage: Stage,
  applied: readonly Applied[],
  played: readonly { readonly applicationId: string; readonly conventionId: string | undefined }[],
): Promise<void> {
  const scene = stage.scene('after hires')
  const { db } = scene.wiring
  scene.at(ASKED)
  await advanceApplications(scene.as({ role: 'clock' }))
  scene.at(ASKED + 1)
  for (const [index, { story, offer, player }] of applied.entries()) {
    for (const [party, answer] of Object.entries(story.says ?? {}) as [FollowUpParty, FollowUpAnswer][]) {
      const applicationId = played[index]?.applicationId ?? ''
      const question = await db.hireFollowUp.findFirst({ where: { applicationId, party, month: 1 } })
      const side = scene.as(party === 'person' ? player.actor : offer.company.actor)
      if (question) ok(await answerFollowUp(side, { followUpId: question.id, answer }))
    }
  }
  scene.at(ASKED_AGAIN)
  await advanceApplications(scene.as({ role: 'clock' }))
  for (const [index, { story, offer, player }] of applied.entries()) {
    const conventionId = played[index]?.conventionId
    if (!story.immersion || !conventionId) continue
    await playEnd(stage.scene(`job end ${index}`), { story: story.immersion, offer, player }, conventionId)
  }
}
