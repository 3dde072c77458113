/** Pairings in every state, with their meetings and monthly pulses; and sponsorships that are still being talked about. */
import type { MeetingForm } from '~/domain/pairing/meetings'
import { advancePairings } from '~/use-cases/pairing/advance-pairings'
import { answerPulse } from '~/use-cases/pairing/answer-pulse'
import { endPairing } from '~/use-cases/pairing/end-pairing'
import { extendPairing } from '~/use-cases/pairing/extend-pairing'
import { logMeeting } from '~/use-cases/pairing/log-meeting'
import { openPairing } from '~/use-cases/pairing/open-pairing'
import { pausePairing } from '~/use-cases/pairing/pause-pairing'
import { planMeeting } from '~/use-cases/pairing/plan-meeting'
import { sendCharter } from '~/use-cases/pairing/send-charter'
import { signCharter } from '~/use-cases/pairing/sign-charter'
import type { Casting, Part } from './casting'
import { type Cast, playAgreement, playPresentation } from './recommendations'
import type { DemoSponsor } from './sponsors'
import { ok, type Stage } from './stage'

/** Days from the load: when both had agreed, when they met; moods are the sponsor's and the person's, month by month. */
interface Story {
  readonly agreed: number
  readonly upTo:
    | 'proposed'
    | 'presented'
    | 'toPrepare'
    | 'toSign'
    | 'charterSigned'
    | 'active'
    | 'paused'
    | 'inWork'
    | 'completed'
    | 'endedEarly'
  /** Whose story it is, when they have a place left. */
  readonly sponsor: number
  readonly met?: readonly number[]
  readonly moods?: readonly (readonly [sponsor: number | null, person: number | null])[]
}

const STORIES: readonly Story[] = [
  {
    agreed: -80,
    upTo: 'active',
    sponsor: 0,
    met: [-72, -58, -44, -27, -8],
    moods: [
      [3, 4],
      [4, 4],
    ],
  },
  { agreed: -5, upTo: 'toSign', sponsor: 0 },
  { agreed: -1, upTo: 'presented', sponsor: 0 },
  {
    agreed: -76,
    upTo: 'active',
    sponsor: 1,
    met: [-68, -47, -24],
    moods: [
      [3, 2],
      [2, 1],
    ],
  },
  { agreed: -1, upTo: 'toPrepare', sponsor: 3 },
  { agreed: -9, upTo: 'charterSigned', sponsor: 2 },
  {
    agreed: -74,
    upTo: 'active',
    sponsor: 3,
    met: [-66, -41],
    moods: [
      [3, 3],
      [null, null],
    ],
  },
  { agreed: -70, upTo: 'paused', sponsor: 5, met: [-60, -44], moods: [[3, 3]] },
  {
    agreed: -78,
    upTo: 'inWork',
    sponsor: 2,
    met: [-70, -55, -33, -9],
    moods: [
      [4, 4],
      [4, 4],
    ],
  },
  { agreed: -82, upTo: 'completed', sponsor: 4, met: [-73, -60, -45, -30], moods: [[3, 4]] },
  { agreed: -62, upTo: 'endedEarly', sponsor: 6, met: [-54] },
  { agreed: 0, upTo: 'proposed', sponsor: 5 },
]

const DONE: readonly (readonly [done: string, nextStep: string])[] = [
  ['Premier échange autour d’un café\u00a0: parcours, envies, contraintes.', 'Apporter un CV, même ancien.'],
  [
    'Relecture du CV, ligne par ligne. Deux stages oubliés ont été ajoutés.',
    'Lister cinq entreprises à contacter.',
  ],
  [
    'Entraînement à l’entretien\u00a0: se présenter en deux minutes.',
    'Appeler une ancienne collègue qui recrute.',
  ],
  ['Visite d’une entreprise du réseau, avec le chef d’équipe.', 'Envoyer un mot de remerciement.'],
  ['Point sur les réponses reçues et sur la suite.', 'Préparer la période d’essai.'],
]
const FORMS: readonly MeetingForm[] = ['inPerson', 'inPerson', 'video', 'inPerson', 'phone']

/** Days on which the calendar is turned for everybody's pairing: pulses are asked, silences are told. */
const CLOCK = [-40, -20, -9, -2]

export interface PlayedPairing extends Part<DemoSponsor> {
  readonly story: Story
}

/** Finds somebody for each story with the sponsor it is written for, or with another who has a place left. */
export async function castPairings(
  stage: Stage,
  casting: Casting,
  sponsors: readonly DemoSponsor[],
): Promise<PlayedPairing[]> {
  const left = new Map(sponsors.map((sponsor) => [sponsor, sponsor.capacity]))
  const played: PlayedPairing[] = []
  for (const story of STORIES) {
    const own = sponsors[story.sponsor]
    const order = [...(own ? [own] : []), ...sponsors.filter((each) => each !== own)]
    const first = story.agreed - 5
    const free = order.filter((sponsor) => sponsor.since < first && (left.get(sponsor) ?? 0) > 0)
    const part = await casting.cast(free, stage.day(first))
    if (!part) continue
    left.set(part.offer, (left.get(part.offer) ?? 0) - 1)
    played.push({ story, ...part })
  }
  return played
}

/** Plays one story up to what the calendar alone does; undefined when no pairing came of it yet. */
export async function playPairing(
  scene: Stage,
  cast: Cast,
  told: PlayedPairing,
): Promise<string | undefined> {
  const { story, offer, player } = told
  if (story.upTo === 'proposed' || story.upTo === 'presented') {
    await playPresentation(scene, cast, told, story.upTo === 'presented' ? story.agreed : undefined)
    return undefined
  }
  const recommendationId = await playAgreement(scene, cast, told, story.agreed, offer.actor)
  const pairingId = await scene.together((tx) => openPairing(tx, recommendationId).then((id) => id ?? ''))
  if (story.upTo === 'toPrepare') return pairingId
  const [desk, sponsor, person] = [scene.as(cast.referent), scene.as(offer.actor), scene.as(player.actor)]
  const [first = 5, ...others] = story.met ?? []
  scene.at(story.agreed + 1)
  const place = { form: 'inPerson', place: 'Maison de l’emploi, 2 rue de l’Étang, Belfort' } as const
  ok(await planMeeting(desk, { pairingId, on: scene.day(first), at: 14 * 60 + 30, ...place }))
  const words = {
    objectives: 'Trouver un emploi durable dans le métier, en commençant par une immersion.',
    rhythm: 'Une rencontre tous les quinze jours, un message entre deux.',
  }
  const { version } = ok(await sendCharter(desk, { pairingId, ...words }))
  scene.at(story.agreed + 2)
  ok(await signCharter(sponsor, { pairingId, version }))
  if (story.upTo === 'toSign') return pairingId
  scene.at(story.agreed + 3)
  ok(await signCharter(person, { pairingId, version }))
  ok(await signCharter(desk, { pairingId, version }))
  if (story.upTo === 'charterSigned') return pairingId
  for (const [index, on] of [first, ...others].entries()) {
    const [done, nextStep] = DONE[index % DONE.length] as (typeof DONE)[number]
    const form = FORMS[index % FORMS.length] as MeetingForm
    scene.at(on)
    const writer = index % 3 === 1 ? person : sponsor
    ok(await logMeeting(writer, { pairingId, on: scene.day(on), form, done, nextStep }))
  }
  await goOn(scene, cast, told, pairingId)
  return pairingId
}

async function goOn(scene: Stage, { referent }: Cast, { story, player }: PlayedPairing, pairingId: string) {
  const desk = scene.as(referent)
  if (story.upTo === 'paused') {
    scene.at(-36)
    ok(await pausePairing(desk, { pairingId, reason: 'Un déménagement\u00a0: reprise dans un mois.' }))
  }
  if (story.upTo === 'inWork') {
    scene.at(-6)
    ok(await extendPairing(desk, { pairingId, hiredOn: scene.day(-12) }))
  }
  if (story.upTo === 'completed') {
    scene.at(-12)
    ok(
      await endPairing(desk, {
        pairingId,
        outcome: 'job',
        note: 'CDI signé chez un ancien client du parrain.',
      }),
    )
  }
  if (story.upTo === 'endedEarly') {
    scene.at(-34)
    ok(await endPairing(scene.as(player.actor), { pairingId, outcome: 'personUnavailable', note: null }))
  }
}

/** What the calendar does to everybody's pairing, one day after the other, and what the two then answer. */
export async function playMonths(
  stage: Stage,
  played: readonly PlayedPairing[],
  pairingIds: readonly (string | undefined)[],
): Promise<void> {
  const { db } = stage.wiring
  for (const on of CLOCK) {
    const scene = stage.scene(`pairings ${on}`)
    scene.at(on)
    await advancePairings(scene.as({ role: 'clock' }))
    scene.at(on + 1)
    for (const [index, { story, offer, player }] of played.entries()) {
      const asked = await db.pairingPulse.findMany({
        where: { pairingId: pairingIds[index] ?? NOBODY, answeredAt: null },
        orderBy: [{ month: 'asc' }, { party: 'asc' }],
      })
      for (const { id: pulseId, month, party } of asked) {
        const moods = story.moods?.[month - 1]
        const mood = party === 'sponsor' ? moods?.[0] : moods?.[1]
        if (!mood) continue
        const answering = scene.as(party === 'sponsor' ? offer.actor : player.actor)
        const note = mood === 1 ? 'Nous n’arrivons pas à trouver un moment.' : null
        ok(await answerPulse(answering, { pulseId, mood, note }))
      }
    }
  }
}

const NOBODY = '00000000-0000-4000-8000-000000000000'
