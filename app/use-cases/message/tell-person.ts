import { personReturned } from '~/emails/person-returned'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'

/** To the referent who follows the person, unless the file was set aside again meanwhile. */
export const tellPersonReturned: Teller<'person.returned'> = async (tx, { personId }) => {
  const person = await tx.db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { territory: true, supportReferent: { select: RECIPIENT } },
  })
  if (person.restrictedAt) return []
  const url = `${tx.ports.baseUrl}/accompagnement/personnes/${person.id}`
  return lettersTo([person.supportReferent], person.territory, 'person-returned', (to) =>
    personReturned({ ...to, personName: nameOf(person), url }),
  )
}
