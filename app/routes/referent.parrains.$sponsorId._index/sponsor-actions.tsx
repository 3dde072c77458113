import { ButtonLink } from '~/ui/design/button'
import { Check, CirclePause, CirclePlay } from '~/ui/design/icons'
import { type FormFacts, PageForm, SubmitButton } from '~/ui/forms/page-form'

interface SponsorActionsProps {
  sponsor: {
    id: string
    can: { validate: boolean; refuse: boolean; pause: boolean; resume: boolean }
  }
  form: FormFacts
}

/** What the referent can do now; not keeping somebody has its own page, with the reason they will read. */
export function SponsorActions({ sponsor: { id, can }, form }: SponsorActionsProps) {
  return (
    <PageForm form={form} className="no-print flex flex-wrap gap-3">
      {can.validate && (
        <SubmitButton icon={Check} name="intent" value="validate">
          Valider
        </SubmitButton>
      )}
      {can.refuse && (
        <ButtonLink to={`/referent/parrains/${id}/refuser`} variant="secondary">
          Ne pas retenir
        </ButtonLink>
      )}
      {can.resume && (
        <SubmitButton icon={CirclePlay} name="intent" value="resume">
          Remettre disponible
        </SubmitButton>
      )}
      {can.pause && (
        <SubmitButton icon={CirclePause} variant="secondary" name="intent" value="pause">
          Mettre en pause
        </SubmitButton>
      )}
    </PageForm>
  )
}
