import type { PairingState } from '~/domain/pairing/states'
import { canMove } from '~/domain/pairing/states'
import { ButtonLink } from '~/ui/design/button'
import {
  BriefcaseBusiness,
  CalendarPlus,
  CirclePause,
  CirclePlay,
  FilePen,
  Flag,
  MessageCircle,
  PenLine,
} from '~/ui/design/icons'

interface Actionable {
  readonly id: string
  readonly state: PairingState
  readonly live: boolean
  readonly personId: string
  readonly isItsReferent: boolean
  readonly inWorkSince: string | null
  readonly charter: { readonly missing: readonly string[] } | null
}

/** What the referent can do now, the next step first. */
export function PairingActions({ pairing }: { pairing: Actionable }) {
  const at = `/referent/binomes/${pairing.id}`
  const { state, charter, live } = pairing
  const toSign = state === 'accepted' && pairing.isItsReferent && charter?.missing.includes('referent')
  const can = (event: 'pause' | 'resume' | 'extend') => canMove(state, event, 'partnershipReferent')
  return (
    <div className="no-print flex flex-wrap gap-3">
      {toSign && (
        <ButtonLink to={`${at}/charte`} icon={PenLine}>
          Lire et signer la charte
        </ButtonLink>
      )}
      {live && (
        <ButtonLink to={`${at}/rendez-vous`} icon={CalendarPlus} variant={charter ? 'secondary' : 'primary'}>
          Prévoir une rencontre
        </ButtonLink>
      )}
      {state === 'accepted' && (
        <ButtonLink to={`${at}/preparer`} icon={FilePen} variant="secondary">
          {charter ? 'Changer la charte' : 'Préparer la charte'}
        </ButtonLink>
      )}
      {charter && !toSign && (
        <ButtonLink to={`${at}/charte`} icon={FilePen} variant="secondary">
          Voir la charte
        </ButtonLink>
      )}
      {can('pause') && (
        <ButtonLink to={`${at}/pause`} icon={CirclePause} variant="secondary">
          Mettre en pause
        </ButtonLink>
      )}
      {can('resume') && (
        <ButtonLink to={`${at}/pause`} icon={CirclePlay}>
          Reprendre
        </ButtonLink>
      )}
      {can('extend') && !pairing.inWorkSince && (
        <ButtonLink to={`${at}/emploi`} icon={BriefcaseBusiness} variant="secondary">
          Poursuivre dans l’emploi
        </ButtonLink>
      )}
      {pairing.isItsReferent && (
        <ButtonLink
          to={`/messages/nouveau?personne=${pairing.personId}`}
          icon={MessageCircle}
          variant="secondary"
        >
          Écrire à la personne
        </ButtonLink>
      )}
      {live && (
        <ButtonLink to={`${at}/terminer`} icon={Flag} variant="secondary">
          Terminer
        </ButtonLink>
      )}
    </div>
  )
}
