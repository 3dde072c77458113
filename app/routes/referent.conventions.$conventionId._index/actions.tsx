import { ButtonLink } from '~/ui/design/button'
import {
  BadgeCheck,
  Ban,
  CircleX,
  FileText,
  type IconComponent,
  NotebookPen,
  PenLine,
  RefreshCcw,
  Send,
  Siren,
} from '~/ui/design/icons'
import type { ShownConvention } from './shown-convention'

interface Action {
  readonly to: string
  readonly label: string
  readonly icon: IconComponent
  readonly variant: 'primary' | 'secondary' | 'danger'
}

/** What can be done now, the next step first; each act has its own page that states its consequence. */
export function ConventionActions({ convention }: { convention: ShownConvention }) {
  const at = `/referent/conventions/${convention.id}`
  const can = (event: (typeof convention.events)[number]) => convention.events.includes(event)
  const ready = convention.complete && convention.checks?.refusals.length === 0
  const running = convention.started && ['validated', 'ongoing', 'completed'].includes(convention.state)
  const actions: (Action | false)[] = [
    can('send') && {
      to: `${at}/envoyer`,
      label: 'Envoyer à la signature',
      icon: Send,
      variant: ready ? 'primary' : 'secondary',
    },
    can('validate') && {
      to: `${at}/valider`,
      label: 'Valider la convention',
      icon: BadgeCheck,
      variant: 'primary',
    },
    running && { to: `${at}/suivi`, label: 'Noter ce qui se passe', icon: NotebookPen, variant: 'primary' },
    can('edit') && { to: `${at}/modifier`, label: 'Modifier', icon: PenLine, variant: 'secondary' },
    convention.renewable && {
      to: `${at}/renouveler`,
      label: 'Renouveler',
      icon: RefreshCcw,
      variant: 'secondary',
    },
    running && { to: `${at}/accident`, label: 'Déclarer un accident', icon: Siren, variant: 'danger' },
    can('reject') && { to: `${at}/rejeter`, label: 'Refuser', icon: CircleX, variant: 'danger' },
    can('cancel') && { to: `${at}/annuler`, label: 'Annuler', icon: Ban, variant: 'danger' },
  ]
  return (
    <div className="no-print flex flex-wrap gap-3">
      {actions
        .filter((action) => action !== false)
        .map(({ to, label, icon, variant }) => (
          <ButtonLink key={to} to={to} icon={icon} variant={variant}>
            {label}
          </ButtonLink>
        ))}
      {convention.complete && (
        <ButtonLink
          to={`/conventions/${convention.id}/document.pdf`}
          reloadDocument
          variant="secondary"
          icon={FileText}
        >
          Document (PDF)
        </ButtonLink>
      )}
    </div>
  )
}
