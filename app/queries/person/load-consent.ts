import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import type { Actor } from '~/domain/permissions/actor'
import { type ConsentText, CURRENT_CONSENT, consentText } from '~/domain/person/consent'
import { OPEN_STATES } from '~/domain/recommendation/states'
import { type ConsentView, viewConsent } from './load-person-file'

export interface ConsentPage {
  readonly personId: string
  readonly name: string
  readonly closed: boolean
  readonly consent: ConsentView
  /** The text agreed to while it holds, today's otherwise. */
  readonly text: ConsentText
  readonly current: ConsentText
  /** Open recommendations that withdrawing would take back. */
  readonly open: number
}

/** The text, what was decided and what withdrawing would change. Null when the person is not the viewer's. */
export async function loadConsent(db: Db, viewer: Actor, personId: string): Promise<ConsentPage | null> {
  const person = await db.person.findFirst({
    where: { AND: [peopleVisibleTo(viewer), { id: personId }] },
    select: {
      id: true,
      firstName: true,
      lastName: true,
      state: true,
      consentAt: true,
      consentVersion: true,
      consentWithdrawnAt: true,
      _count: { select: { recommendations: { where: { state: { in: [...OPEN_STATES] } } } } },
    },
  })
  if (!person) return null
  const consent = viewConsent(person)
  const agreed = consent.given && person.consentVersion ? consentText(person.consentVersion) : undefined
  return {
    personId: person.id,
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    consent,
    text: agreed ?? CURRENT_CONSENT,
    current: CURRENT_CONSENT,
    open: person._count.recommendations,
  }
}
