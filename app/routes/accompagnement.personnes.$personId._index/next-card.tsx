import { Link } from '@remix-run/react'
import type { PersonNeed, PersonNeedKey } from '~/domain/person/needs'
import { Card, Section } from '~/ui/design/card'
import { NeedBadge } from '~/ui/person/need-badge'

const ACTIONS: Readonly<Record<PersonNeedKey, { to: string; label: string }>> = {
  answerAwaited: { to: '#parcours', label: 'Voir la proposition' },
  reboundPlan: { to: '/suivi#rebond', label: 'Noter le rendez-vous' },
  signatureAwaited: { to: '#parcours', label: 'Voir la convention' },
  consentMissing: { to: '/consentement', label: 'Recueillir l’accord' },
  diagnosticMissing: { to: '/diagnostic', label: 'Faire le diagnostic' },
  representativeMissing: { to: '/modifier/representant', label: 'Indiquer' },
  noStep: { to: '/proposer', label: 'Chercher une offre' },
  diagnosticToReview: { to: '/diagnostic', label: 'Revoir le diagnostic' },
}

interface NextCardProps {
  base: string
  needs: readonly PersonNeed[]
  cannotPropose: readonly string[]
  closed: boolean
}

/** What the referent has to do for this person, the most pressing first. */
export function NextCard({ base, needs, cannotPropose, closed }: NextCardProps) {
  if (closed) return null
  return (
    <Card>
      <Section title="À faire">
        {needs.length === 0 ? (
          <p className="text-ink-2">Rien ne presse. Vous pouvez proposer cette personne pour une offre.</p>
        ) : (
          <ul className="divide-y divide-line">
            {needs.map((need) => {
              const { to, label } = ACTIONS[need.key]
              return (
                <li
                  key={need.key}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
                >
                  <NeedBadge need={need} />
                  <Link
                    to={to.startsWith('#') ? to : base + to}
                    className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
                  >
                    {label}
                  </Link>
                </li>
              )
            })}
          </ul>
        )}
        {cannotPropose.length > 0 && (
          <p className="text-[0.95rem] text-ink-2">
            Aucune offre ne peut encore être proposée. {cannotPropose.join(' ')}
          </p>
        )}
      </Section>
    </Card>
  )
}
