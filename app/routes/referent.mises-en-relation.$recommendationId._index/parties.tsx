import { Link } from '@remix-run/react'
import { Card } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { PhoneLink } from '~/ui/design/phone-link'

interface PartiesProps {
  recommendation: {
    offer: { id: string; title: string; city: string }
    company: { id: string } | null
    hostName: string
    person: {
      id: string
      name: string
      city: string
      organisationName: string
      supportReferent: { name: string | null; phone: string | null; email: string }
    }
    referentName: string | null
    score: number | null
  }
}

/** Who is concerned, and how to reach those who help. */
export function Parties({
  recommendation: { offer, company, hostName, person, referentName, score },
}: PartiesProps) {
  const { supportReferent } = person
  return (
    <aside aria-label="Les personnes concernées" className="space-y-4">
      <Card className="space-y-1">
        <h2 className="font-bold">{person.name}</h2>
        <p className="text-ink-2">{person.city}</p>
        {score !== null && <p>Score au moment de la proposition : {score} sur 100</p>}
        <p className="pt-2 text-[0.95rem] text-ink-2">Suivi·e par</p>
        <p>
          {supportReferent.name}, {person.organisationName}
        </p>
        <p className="text-[0.95rem]">
          {supportReferent.phone && <PhoneLink number={supportReferent.phone} className="mr-3" />}
          <EmailLink address={supportReferent.email} />
        </p>
      </Card>
      <Card className="space-y-1">
        <h2 className="font-bold">
          <Link to={`/referent/offres/${offer.id}`} className="underline underline-offset-4">
            {offer.title}
          </Link>
        </h2>
        <p>
          {company ? (
            <Link to={`/referent/entreprises/${company.id}`} className="underline underline-offset-4">
              {hostName}
            </Link>
          ) : (
            hostName
          )}
          , {offer.city}
        </p>
        {referentName && <p className="pt-2 text-[0.95rem] text-ink-2">Proposée par {referentName}</p>}
      </Card>
    </aside>
  )
}
