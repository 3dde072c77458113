import type { FieldMetadata } from '@conform-to/react'
import type { OfferKind } from '~/domain/offer/public-status'
import { JobField } from '../forms/job-field'

export interface AskedJob {
  /** The words that named several jobs. */
  readonly asked: string
  readonly choices: readonly { readonly code: string; readonly title: string; readonly label: string }[]
}

interface JobChoiceProps {
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the field's type; only strings are read.
  field: FieldMetadata<any, any, any>
  ambiguous: AskedJob | undefined
  /** What is offered, when the page knows it already. */
  kind?: OfferKind
}

/** A job by its everyday name; when the words name several, those are listed to be chosen from. */
export function JobChoice({ field, ambiguous, kind }: JobChoiceProps) {
  return (
    <>
      <JobField
        field={field}
        label={kind === 'immersion' ? 'Quel métier ferez-vous découvrir ?' : 'Quel métier ?'}
        hint="Avec vos mots : maçon, aide à domicile, cariste…"
      />
      {ambiguous && ambiguous.choices.length > 0 && (
        <fieldset className="space-y-2">
          <legend className="font-semibold">Lequel de ces métiers ?</legend>
          <input type="hidden" name="asked" value={ambiguous.asked} />
          {ambiguous.choices.map(({ code, title, label }, index) => (
            <label
              key={code}
              className="flex min-h-11 items-start gap-3 rounded-lg border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="chosen"
                value={code}
                defaultChecked={index === 0}
                className="mt-1 size-5 shrink-0"
              />
              <span className="min-w-0">
                {title}
                <span className="block text-[0.95rem] text-ink-2">{label}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
