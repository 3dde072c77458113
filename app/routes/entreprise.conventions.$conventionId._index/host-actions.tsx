import type { SerializeFrom } from '@remix-run/node'
import {
  CalendarCheck,
  CalendarDays,
  ClipboardCheck,
  FileText,
  ListChecks,
  type LucideIcon,
  PartyPopper,
  PenLine,
  Siren,
  TimerOff,
} from 'lucide-react'
import type { HostConventionView } from '~/queries/convention/load-host-convention'
import { ButtonLink } from '~/ui/design/button'

interface Action {
  readonly to: string
  readonly label: string
  readonly icon: LucideIcon
  readonly variant: 'primary' | 'secondary' | 'danger'
}

const WELCOMING = ['readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing']

/** What the company can do now, the next step first. */
export function HostActions({ convention }: { convention: SerializeFrom<HostConventionView> }) {
  const at = `/entreprise/conventions/${convention.id}`
  const happens = (event: (typeof convention.events)[number]) => convention.events.includes(event)
  const { can } = convention
  const toSign = can.sign && (convention.state === 'readyToSign' || convention.state === 'partlySigned')
  const own = convention.signatories.find(({ role }) => role === 'hostRepresentative')
  const toStart =
    can.follow &&
    convention.started &&
    !convention.startConfirmed &&
    ['validated', 'ongoing'].includes(convention.state)
  const stops = can.end && (happens('cancel') || (happens('interrupt') && convention.state === 'ongoing'))
  const actions: (Action | false)[] = [
    can.complete &&
      convention.state === 'draft' && {
        to: `${at}/completer`,
        label: convention.missing.length > 0 ? 'Compléter ma partie' : 'Revoir ma partie',
        icon: ListChecks,
        variant: convention.missing.length > 0 ? 'primary' : 'secondary',
      },
    toSign &&
      !own?.signed && { to: `${at}/signer`, label: 'Lire et signer', icon: PenLine, variant: 'primary' },
    toStart && {
      to: `${at}/demarrage`,
      label: 'Confirmer le début',
      icon: CalendarCheck,
      variant: 'primary',
    },
    can.follow &&
      convention.assessable && {
        to: `${at}/bilan`,
        label: 'Faire le bilan',
        icon: ClipboardCheck,
        variant: 'primary',
      },
    can.hire &&
      convention.hireAt !== null && {
        to: convention.hireAt,
        label: 'Embaucher',
        icon: PartyPopper,
        variant: convention.assessable ? 'secondary' : 'primary',
      },
    convention.accidentPossible && {
      to: `${at}/accident`,
      label: 'Déclarer un accident',
      icon: Siren,
      variant: 'danger',
    },
    stops && {
      to: `${at}/fin-anticipee`,
      label: happens('cancel') ? 'Ne plus accueillir la personne' : 'Arrêter avant la fin',
      icon: TimerOff,
      variant: 'danger',
    },
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
      {WELCOMING.includes(convention.state) && (
        <ButtonLink to={`${at}/tutorat`} variant="secondary" icon={CalendarDays}>
          La fiche d’accueil, jour par jour
        </ButtonLink>
      )}
      {convention.hasDocument && (
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
