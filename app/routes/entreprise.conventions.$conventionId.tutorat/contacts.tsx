import { Card, Section } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { PhoneLink } from '~/ui/design/phone-link'

interface ContactsProps {
  contacts: readonly {
    role: string
    why: string
    name: string
    phone: string | null
    email: string | null
  }[]
}

/** Whom to call, and for what. */
export function Contacts({ contacts }: ContactsProps) {
  return (
    <Section title="Qui appeler" id="appeler">
      <Card className="space-y-4">
        <p>
          <strong className="block">Urgence</strong>
          <a href="tel:15" className="text-accent underline underline-offset-4">
            15
          </a>{' '}
          (SAMU),{' '}
          <a href="tel:18" className="text-accent underline underline-offset-4">
            18
          </a>{' '}
          (pompiers),{' '}
          <a href="tel:112" className="text-accent underline underline-offset-4">
            112
          </a>{' '}
          (depuis un mobile), <span className="whitespace-nowrap">114 par SMS</span>
        </p>
        {contacts.map(({ role, why, name, phone, email }) => (
          <p key={role}>
            <strong className="block">{role}</strong>
            <span className="block">{name}</span>
            {phone && (
              <span className="block">
                <PhoneLink number={phone} className="text-accent" />
              </span>
            )}
            {email && (
              <span className="block">
                <EmailLink address={email} className="text-accent" />
              </span>
            )}
            <span className="block text-ink-2">{why}</span>
          </p>
        ))}
      </Card>
    </Section>
  )
}
