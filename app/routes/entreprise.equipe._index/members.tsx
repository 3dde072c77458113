import { Link } from '@remix-run/react'
import { inSentence } from '~/domain/matching/in-sentence'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { EmailText } from '~/ui/design/email-link'

interface JoinRequestsProps {
  requests: readonly { id: string; name: string; jobTitle: string | null }[]
}

/** People who ask to join: shown first, because they wait for an answer. */
export function JoinRequests({ requests }: JoinRequestsProps) {
  if (requests.length === 0) return null
  return (
    <Callout
      tone="warning"
      title={
        requests.length === 1
          ? 'Une personne demande à vous rejoindre'
          : `${requests.length} personnes demandent à vous rejoindre`
      }
    >
      <ul className="space-y-2">
        {requests.map((request) => (
          <li key={request.id} className="flex flex-wrap items-center gap-3">
            <span>
              {request.name}
              {request.jobTitle && `, ${inSentence(request.jobTitle)}`}
            </span>
            <ButtonLink to={`/entreprise/equipe/demandes/${request.id}`} variant="secondary">
              Répondre<span className="sr-only"> à {request.name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

interface MembersProps {
  members: readonly {
    id: string
    name: string
    email: string
    jobTitle: string | null
    roles: string
    places: string
    you: boolean
  }[]
  invitations: readonly { id: string; name: string; email: string; roles: string; until: string }[]
  manages: boolean
}

const LINK = 'inline-flex min-h-8 items-center text-accent underline underline-offset-4'

export function Members({ members, invitations, manages }: MembersProps) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {members.map((member) => (
        <li key={member.id}>
          <Card className="h-full space-y-1">
            <p className="flex flex-wrap items-center gap-2 font-bold">
              {member.name}
              {member.you && <Badge tone="accent">Vous</Badge>}
            </p>
            {member.jobTitle && <p>{member.jobTitle}</p>}
            <p className="text-ink-2 [overflow-wrap:anywhere]">
              <EmailText address={member.email} />
            </p>
            <p>
              <span className="text-ink-2">Rôle : </span>
              {member.roles}
            </p>
            {member.places && (
              <p>
                <span className="text-ink-2">Établissements : </span>
                {member.places}
              </p>
            )}
            <p className="flex flex-wrap gap-x-4">
              {manages && (
                <Link to={`/entreprise/equipe/membres/${member.id}/role`} className={LINK}>
                  Changer le rôle<span className="sr-only"> de {member.name}</span>
                </Link>
              )}
              {manages && !member.you && (
                <Link to={`/entreprise/equipe/membres/${member.id}/retirer`} className={LINK}>
                  Retirer l’accès<span className="sr-only"> de {member.name}</span>
                </Link>
              )}
              {member.you && (
                <Link to="/entreprise/equipe/quitter" className={LINK}>
                  Quitter l’équipe
                </Link>
              )}
            </p>
          </Card>
        </li>
      ))}
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <Card className="h-full space-y-1 border-dashed">
            <p className="flex flex-wrap items-center gap-2 font-bold">
              {invitation.name}
              <Badge>Invitation envoyée</Badge>
            </p>
            <p className="text-ink-2 [overflow-wrap:anywhere]">
              <EmailText address={invitation.email} />
            </p>
            <p>
              <span className="text-ink-2">Rôle : </span>
              {invitation.roles}
            </p>
            <p className="text-ink-2">Valable jusqu’au {invitation.until}</p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
