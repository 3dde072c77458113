/** What people wrote to each other: pairings, one of them complained of; companies and referents; people and theirs. */
import type { SignedInActor } from '~/domain/permissions/actor'
import { postMessage } from '~/use-cases/thread/post-message'
import { reportMessage } from '~/use-cases/thread/report-message'
import { writeTo } from '~/use-cases/thread/write-to'
import { ok, type Stage } from './stage'

type To = Omit<Parameters<typeof writeTo>[1], 'body'>

/** Words, one message a day, each by one of two: the last one waits for an answer. */
export interface Exchange {
  readonly between: readonly [SignedInActor, SignedInActor]
  readonly to: To
  readonly words: readonly string[]
  /** Days from the load of the first message. */
  readonly from: number
  /** The second of the two reports the last message of the first. */
  readonly reported?: string
}

export const WITH_SPONSOR = [
  'Bonjour\u00a0! Merci pour ce premier échange. Pouvez-vous m’apporter votre CV jeudi\u00a0?',
  'Bonjour, oui, je l’ai retrouvé. Il date un peu.',
  'Aucun souci, on le refera ensemble. Jeudi à 14 h 30, à la Maison de l’emploi.',
  'C’est noté, merci beaucoup.',
  'J’ai parlé de vous à une entreprise de Danjoutin\u00a0: elle voudrait vous rencontrer. On s’appelle\u00a0?',
] as const

export const UNPLEASANT = [
  'Bonjour, êtes-vous disponible mardi matin\u00a0?',
  'Bonjour, mardi je garde mes enfants. Mercredi\u00a0?',
  'Vous n’êtes jamais disponible, cela ne donne pas envie de vous aider.',
] as const

export const WITH_COMPANY = [
  'Bonjour, le chantier de mars est confirmé\u00a0: nous pourrons accueillir deux personnes de plus.',
  'Bonne nouvelle\u00a0! Je vous propose des profils d’ici vendredi.',
  'Parfait. Une question\u00a0: faut-il une nouvelle convention pour la deuxième personne\u00a0?',
] as const

export const WITH_REFERENT = [
  'Bonjour, j’ai reçu la proposition. Le premier bus arrive-t-il assez tôt\u00a0?',
  'Bonjour, oui\u00a0: il arrive à 6 h 40 et vous commencez à 7 h 30. Dites-moi ce que vous en pensez.',
] as const

export async function playExchange(scene: Stage, exchange: Exchange): Promise<void> {
  const { between, to, words, from, reported } = exchange
  let threadId = ''
  for (const [index, body] of words.entries()) {
    scene.at(Math.min(0, from + index))
    const writer = scene.as(between[index % 2] as SignedInActor)
    threadId = ok(
      index === 0 ? await writeTo(writer, { ...to, body }) : await postMessage(writer, { threadId, body }),
    ).threadId
  }
  if (!reported) return
  const { id: threadMessageId } = await scene.wiring.db.threadMessage.findFirstOrThrow({
    where: { threadId, authorId: between[0].userId },
    orderBy: { at: 'desc' },
  })
  ok(await reportMessage(scene.as(between[1]), { threadId, threadMessageId, reason: reported }))
}
