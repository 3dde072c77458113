/** What can be done on an application now, the next step first. */
import { Form } from '@remix-run/react'
import type { ApplicationEvent } from '~/domain/application/states'
import { ButtonLink } from '../design/button'
import { CalendarClock, CalendarX, PartyPopper, Undo2, X } from '../design/icons'
import { SubmitButton } from '../forms/page-form'

interface ActionsProps {
  readonly id: string
  readonly events: readonly ApplicationEvent[]
  /** An immersion went to its end: hiring comes first. */
  readonly hireFirst: boolean
}

export function ApplicationActions({ id, events, hireFirst }: ActionsProps) {
  const at = `/candidatures/${id}`
  const can = (event: ApplicationEvent) => events.includes(event)
  if (events.length === 0) return null
  const hireNow = hireFirst || !can('offer')
  return (
    <div className="no-print flex flex-wrap gap-3">
      {can('hire') && hireNow && (
        <ButtonLink to={`${at}/embaucher`} icon={PartyPopper}>
          Embaucher
        </ButtonLink>
      )}
      {can('proposeInterview') && (
        <ButtonLink to={`${at}/entretien`} icon={CalendarClock} variant={hireNow ? 'secondary' : 'primary'}>
          Proposer un entretien
        </ButtonLink>
      )}
      {can('offer') && (
        <Form method="post">
          <input type="hidden" name="intent" value="offer" />
          <SubmitButton variant={can('proposeInterview') || hireFirst ? 'secondary' : 'primary'}>
            Proposer le poste
          </SubmitButton>
        </Form>
      )}
      {can('hire') && !hireNow && (
        <ButtonLink to={`${at}/embaucher`} icon={PartyPopper} variant="secondary">
          Embaucher
        </ButtonLink>
      )}
      {can('changeInterview') && (
        <ButtonLink to={`${at}/entretien`} icon={CalendarClock} variant="secondary">
          Changer l’entretien
        </ButtonLink>
      )}
      {can('cancelInterview') && (
        <ButtonLink to={`${at}/annuler-entretien`} icon={CalendarX} variant="danger">
          Annuler l’entretien
        </ButtonLink>
      )}
      {can('refuse') && (
        <ButtonLink to={`${at}/decliner`} icon={X} variant="danger">
          Ne pas donner suite
        </ButtonLink>
      )}
      {can('withdraw') && (
        <ButtonLink to={`${at}/retirer`} icon={Undo2} variant="danger">
          La personne se retire
        </ButtonLink>
      )}
    </div>
  )
}
