/** How to reach each person who signs. */
import { signatoriesOf } from './checks'
import type { ConventionContent } from './content'
import type { SignatoryRole } from './signatories'

interface Contact {
  readonly name: string
  readonly function?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** Who signs this content, in order, with how to reach them. */
export function contactsOf(content: ConventionContent): [SignatoryRole, Contact][] {
  const { beneficiary, host, support, prescriber } = content
  const contacts: Readonly<Record<SignatoryRole, Contact | undefined>> = {
    beneficiary: { ...beneficiary, name: `${beneficiary.firstName} ${beneficiary.lastName}` },
    hostRepresentative: host.representative,
    supportAdviser: support.adviser,
    currentEmployer: beneficiary.currentEmployer?.representative,
    legalRepresentative: beneficiary.legalRepresentative,
    prescriber: { name: prescriber.representative, function: prescriber.name },
  }
  return signatoriesOf(content).flatMap(({ role }) => {
    const contact = contacts[role]
    return contact ? [[role, contact] as [SignatoryRole, Contact]] : []
  })
}
