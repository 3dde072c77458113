/** Conventions in every state, from the draft to the assessment of both sides. */
import { ATTESTATIONS } from '~/domain/convention/content'
import { completeAsHost } from '~/use-cases/convention/complete-as-host'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { editConvention } from '~/use-cases/convention/edit-convention'
import { cancelConvention, rejectConvention } from '~/use-cases/convention/end-convention'
import { requestCorrection } from '~/use-cases/convention/request-correction'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { signConvention } from '~/use-cases/convention/sign-convention'
import { validateConvention } from '~/use-cases/convention/validate-convention'
import { advanceImmersions } from '~/use-cases/immersion/advance-immersions'
import { assessImmersion } from '~/use-cases/immersion/assess-immersion'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { interruptImmersion } from '~/use-cases/immersion/interrupt-immersion'
import { reportAccident } from '~/use-cases/immersion/report-accident'
import { reportNoShow } from '~/use-cases/immersion/report-no-show'
import type { Casting, Part } from './casting'
import type { DemoOffer } from './offers'
import { type Cast, playAgreement } from './recommendations'
import { ok, type Stage } from './stage'
import { playLog, type Team, teamPart } from './teams'

/** Days from the load: when the employer agreed, when the immersion starts and ends, and how far the story goes. */
export interface Story {
  readonly agreed: number
  readonly start: number
  readonly end: number
  readonly upTo:
    | 'draft'
    | 'readyToSign'
    | 'partlySigned'
    | 'correction'
    | 'inReview'
    | 'validated'
    | 'rejected'
    | 'cancelled'
    | 'ongoing'
    | 'accident'
    | 'completed'
    | 'assessed'
    | 'hired'
    | 'noShow'
    | 'interrupted'
}

const STORIES: readonly Story[] = [
  { agreed: -3, start: 12, end: 25, upTo: 'draft' },
  { agreed: -4, start: 10, end: 23, upTo: 'readyToSign' },
  { agreed: -6, start: 9, end: 15, upTo: 'partlySigned' },
  { agreed: -6, start: 8, end: 21, upTo: 'correction' },
  { agreed: -7, start: 7, end: 20, upTo: 'inReview' },
  { agreed: -8, start: 6, end: 12, upTo: 'inReview' },
  { agreed: -10, start: 1, end: 12, upTo: 'validated' },
  { agreed: -9, start: 6, end: 19, upTo: 'validated' },
  { agreed: -10, start: 7, end: 14, upTo: 'rejected' },
  { agreed: -12, start: 5, end: 18, upTo: 'cancelled' },
  { agreed: -20, start: -6, end: 7, upTo: 'ongoing' },
  { agreed: -18, start: -4, end: 9, upTo: 'ongoing' },
  { agreed: -19, start: -5, end: 8, upTo: 'accident' },
  { agreed: -34, start: -20, end: -4, upTo: 'completed' },
  { agreed: -33, start: -19, end: -5, upTo: 'completed' },
  { agreed: -44, start: -32, end: -18, upTo: 'assessed' },
  { agreed: -43, start: -30, end: -16, upTo: 'hired' },
  { agreed: -30, start: -14, end: -1, upTo: 'noShow' },
  { agreed: -32, start: -18, end: -4, upTo: 'interrupted' },
]

/** Immersions whose tutor keeps a log. */
const NOTED: readonly Story['upTo'][] = ['ongoing', 'accident', 'completed']

/** A story ready to be played: who, and with which offer. */
export interface CastStory extends Part<Hosted> {
  readonly story: Story
  /** Who tutors and signs, where it is not the founder. */
  readonly team?: Team | undefined
}

/** An offer of a company. */
type Hosted = Pick<DemoOffer, 'offerId' | 'company'>

/** Finds somebody for each story, with the first offer left that somebody fits. */
export async function castStories(
  stage: Stage,
  casting: Casting,
  offers: readonly DemoOffer[],
): Promise<CastStory[]> {
  const stories: CastStory[] = []
  let left = offers
  for (const story of STORIES) {
    const part = await casting.cast(left, stage.day(story.agreed - 5))
    if (!part) break
    left = left.slice(left.indexOf(part.offer) + 1)
    stories.push({ story, ...part })
  }
  return stories
}

/** Plays a story up to what the calendar alone does, and gives the convention's identifier. */
export async function playStory(stage: Stage, cast: Cast, told: CastStory): Promise<string> {
  const { story, offer } = told
  const recommendationId = await playAgreement(stage, cast, told, story.agreed, offer.company.actor)
  return playConvention(stage, cast, told, recommendationId)
}

/** The same, once both sides have agreed. */
export async function playConvention(
  stage: Stage,
  cast: Cast,
  { story, offer, team }: CastStory,
  recommendationId: string,
): Promise<string> {
  const desk = stage.as(cast.referent)
  const { db } = stage.wiring
  // Working days: the one on which it all begins is never brought back before today.
  const startDate = story.start > 0 ? stage.dayFrom(story.start) : stage.day(story.start)
  const endDate = stage.day(story.end)
  const objective = stage.chance.pick(['discoverJob', 'confirmProject'] as const)
  const { conventionId } = ok(
    await draftConvention(desk, { recommendationId, startDate, endDate, objective }),
  )
  if (story.upTo === 'draft') return conventionId

  // A job's offer names nobody who would welcome an intern: the company does.
  const { offer: kind } = await db.convention.findUniqueOrThrow({
    where: { id: conventionId },
    select: { offer: { select: { kind: true } } },
  })
  if (kind?.kind === 'job') {
    const named = { name: 'Hugo Charpentier', function: 'Chef d’équipe' }
    const fields = { host: { tutor: named, welcome: named } }
    ok(await completeAsHost(stage.as(offer.company.actor), { conventionId, revision: 0, fields }))
  }
  const version = await db.conventionVersion.findFirstOrThrow({ where: { conventionId } })
  const { revision } = await db.convention.findUniqueOrThrow({ where: { id: conventionId } })
  const attestations = Object.fromEntries(Object.keys(ATTESTATIONS).map((key) => [key, true]))
  const written = version.content as { readonly host?: object }
  const content = { ...written, host: { ...written.host, ...teamPart(team) }, attestations }
  ok(await editConvention(desk, { conventionId, revision, content }))
  ok(await sendToSignature(desk, { conventionId }))
  if (story.upTo === 'readyToSign') return conventionId
  await sign(stage, conventionId, story)
  if (['partlySigned', 'correction', 'inReview'].includes(story.upTo)) return conventionId
  stage.at(Math.min(story.start - 1, story.agreed + 4))
  if (story.upTo === 'rejected') {
    ok(
      await rejectConvention(desk, {
        conventionId,
        reason: 'Les tâches décrites correspondent à un poste permanent : à revoir avec l’entreprise.',
      }),
    )
    return conventionId
  }
  ok(await validateConvention(desk, { conventionId, version: 1 }))
  if (story.upTo === 'cancelled') {
    ok(
      await cancelConvention(stage.as(offer.company.actor), {
        conventionId,
        reason: 'Le chantier est reporté au mois prochain.',
      }),
    )
  }
  if (['validated', 'cancelled'].includes(story.upTo)) return conventionId
  await live(stage, offer, conventionId, story)
  const { start } = story
  if (team?.tutor && NOTED.includes(story.upTo)) {
    await playLog(stage, team.tutor, conventionId, start)
  }
  return conventionId
}

async function sign(stage: Stage, conventionId: string, { upTo, agreed }: Story) {
  const signatories = await stage.wiring.db.signatory.findMany({
    where: { conventionId, role: { not: 'prescriber' } },
    orderBy: { role: 'asc' },
  })
  for (const [index, { id: signatoryId, role }] of signatories.entries()) {
    stage.at(agreed + 1 + index)
    const signer = stage.as({ role: 'signatory', signatoryId, conventionId })
    if (upTo === 'correction' && role === 'hostRepresentative') {
      ok(
        await requestCorrection(signer, {
          conventionId,
          text: 'Nous commençons à 7 h 30 et non à 8 h : pouvez-vous corriger ?',
        }),
      )
      return
    }
    if (upTo === 'partlySigned' && index > 0) return
    ok(await signConvention(signer, { conventionId, version: 1 }))
  }
}

/** What happens in the company. */
async function live(stage: Stage, offer: Hosted, conventionId: string, story: Story) {
  const host = stage.as(offer.company.actor)
  stage.at(Math.min(0, story.start + 2))
  if (story.upTo === 'noShow') {
    ok(await reportNoShow(host, { conventionId, cause: 'personUnable' }))
    return
  }
  ok(await confirmStart(host, { conventionId }))
  if (story.upTo === 'accident') {
    const occurredAt = new Date(host.ports.clock.now().getTime() - 3_600_000)
    const description = 'Coupure superficielle à la main en déballant du matériel, soignée sur place.'
    ok(await reportAccident(host, { conventionId, occurredAt, place: 'Atelier', description }))
  }
  if (story.upTo !== 'interrupted') return
  stage.at(story.start + 6)
  const lastDay = stage.day(story.start + 3)
  const reason = 'Horaires trop matinaux pour la garde des enfants.'
  ok(await interruptImmersion(host, { conventionId, lastDay, reason }))
}

const ENDED: readonly Story['upTo'][] = ['completed', 'assessed', 'hired']

/**
 * Ends the immersion of a story that goes so far, then what both sides say of it. The clock advances the immersions of
 * everybody: one story after the other, once all are under way.
 */
export async function playEnd(stage: Stage, { story, offer, player }: CastStory, conventionId: string) {
  if (!ENDED.includes(story.upTo)) return
  const host = stage.as(offer.company.actor)
  stage.at(story.end + 3)
  await advanceImmersions(stage.as({ role: 'clock' }))
  if (story.upTo === 'completed') return
  const hired = story.upTo === 'hired'
  const hire = hired ? { hireContract: 'CDD', hireDate: stage.day(story.end + 10) } : {}
  const ratings = { attendance: 4, instructions: 3, skills: 3, teamwork: 4, initiative: 3 }
  const strengths = 'Ponctualité, envie d’apprendre, bonne entente avec l’équipe.'
  const said = {
    outcome: 'completed',
    objectiveReached: true,
    ratings,
    strengths,
    hired,
    wouldHostAgain: true,
    ...hire,
  }
  ok(await assessImmersion(host, { conventionId, signedName: 'Direction', answers: said }))
  const felt = { welcome: 4, explanations: 3, tasks: 4, safety: 4, interest: 4 }
  const told = {
    outcome: 'completed',
    objectiveReached: true,
    ratings: felt,
    comment: 'J’ai aimé travailler avec l’équipe.',
  }
  ok(
    await assessImmersion(stage.as(player.actor), { conventionId, signedName: 'La personne', answers: told }),
  )
}
