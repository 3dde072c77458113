import type { SerializeFrom } from '@remix-run/node'
import type { HostConventionView } from '~/queries/convention/load-host-convention'
import { ButtonLink } from '~/ui/design/button'
import {
  CalendarCheck,
  CalendarDays,
  ClipboardCheck,
  FileText,
  type IconComponent,
  ListChecks,
  PartyPopper,
  PenLine,
  Siren,
  TimerOff,
} from '~/ui/design/icons'

interface Action {
  readonly to: string
  readonly label: string
  readonly icon: IconComponent
  readonly variant: 'primary' | 'secondary' | 'danger'
}

const WELCOMING = ['readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing']

/** What the company can do now: the next step first, what ends or declares something bad last and apart. */
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
    WELCOMING.includes(convention.state) && {
      to: `${at}/tutorat`,
      label: 'La fiche d’accueil, jour par jour',
      icon: CalendarDays,
      variant: 'secondary',
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
  const open = actions.filter((action) => action !== false)
  const calm = open.filter(({ variant }) => variant !== 'danger')
  const grave = open.filter(({ variant }) => variant === 'danger')
  const [first, ...others] = calm.toSorted(
    (a, b) => Number(b.variant === 'primary') - Number(a.variant === 'primary'),
  )
  return (
    <div className="no-print space-y-3">
      <div className="flex flex-wrap gap-3">
        {/* Nothing presses: the sheet that prepares the welcome is what there is to read. */}
        {first && <ActionLink action={{ ...first, variant: 'primary' }} />}
        {others.map((action) => (
          <ActionLink key={action.to} action={action} />
        ))}
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
      {grave.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {grave.map((action) => (
            <ActionLink key={action.to} action={action} />
          ))}
        </div>
      )}
    </div>
  )
}

function ActionLink({ action: { to, label, icon, variant } }: { action: Action }) {
  return (
    <ButtonLink to={to} icon={icon} variant={variant}>
      {label}
    </ButtonLink>
  )
}
