import { dialled, frenchPhone } from '~/domain/account/french-phone'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { EmailText } from '~/ui/design/email-link'
import { Mail, MessageCircle, Phone } from '~/ui/design/icons'

interface ReferentCardProps {
  referent: { firstName: string; lastName: string; email: string; phone: string | null }
  writes: boolean
}

/** The one person to call. */
export function ReferentCard({ referent, writes }: ReferentCardProps) {
  const { firstName, lastName, email, phone } = referent
  const link =
    'flex min-h-8 items-center gap-2 text-accent [overflow-wrap:anywhere] underline underline-offset-4'
  return (
    <Card className="space-y-2">
      <h2 className="text-lg font-bold">Votre référent·e</h2>
      <p className="font-semibold">
        {firstName} {lastName}
      </p>
      <p className="text-ink-2">Une question, un doute, un imprévu : c’est votre interlocuteur unique.</p>
      <a href={`mailto:${email}`} className={link}>
        <Mail size={18} className="shrink-0" />
        <EmailText address={email} />
      </a>
      {phone && (
        <a href={`tel:${dialled(phone)}`} className={link}>
          <Phone size={18} className="shrink-0" />
          {frenchPhone(phone)}
        </a>
      )}
      {writes && (
        <ButtonLink to="/messages/nouveau" icon={MessageCircle} variant="secondary">
          Écrire un message
        </ButtonLink>
      )}
    </Card>
  )
}
