import type { Db } from '~/database/client'
import { frenchPhone } from '~/domain/account/french-phone'
import type { CandidateActor } from '~/domain/permissions/actor'

/** How the person who asks prefers to be reached, and what is known for it. Null when the file is gone. */
export async function loadContactWay(db: Db, viewer: CandidateActor) {
  const person = await db.person.findUnique({
    where: { id: viewer.personId },
    select: { email: true, phone: true, contactBy: true, state: true },
  })
  return (
    person && {
      email: person.email,
      phone: person.phone === null ? '' : frenchPhone(person.phone),
      contactBy: person.contactBy,
      closed: person.state === 'closed',
    }
  )
}
