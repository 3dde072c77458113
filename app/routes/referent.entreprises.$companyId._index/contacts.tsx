import { Card } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { PhoneLink } from '~/ui/design/phone-link'

interface Contact {
  readonly name: string
  readonly jobTitle: string | null
  readonly email: string
  readonly phone: string | null
}

/** The people of the company who have an account. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <Card className="space-y-3">
      <h2 className="font-bold">Contacts</h2>
      {contacts.length === 0 && <p className="text-ink-2">Aucun compte actif.</p>}
      <ul className="space-y-3">
        {contacts.map((contact) => (
          <li key={contact.email}>
            <strong className="block">{contact.name}</strong>
            {contact.jobTitle && <span className="block text-ink-2">{contact.jobTitle}</span>}
            <EmailLink address={contact.email} className="block" />
            {contact.phone && <PhoneLink number={contact.phone} className="block" />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
