import { RadioField } from '../forms/choice-fields'
import { CommuneField } from '../forms/commune-field'
import { DateField, initialText, TextField } from '../forms/field'
import type { FieldAt } from './field-at'
import type { Say } from './section-words'

interface InputsProps {
  at: FieldAt
  say: Say
  /** Asked where SMS are sent; elsewhere what was chosen is kept for the day they are. */
  askContactWay: boolean
}

/** Who the person is and how they are reached: the form that opens a file, and the section that corrects it. */
export function IdentityInputs({ at, say, askContactWay }: InputsProps) {
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField field={at('firstName')} label={say('firstName')} autoComplete="off" />
        <TextField field={at('lastName')} label={say('lastName')} autoComplete="off" />
      </div>
      <DateField field={at('birthDate')} label={say('birthDate')} hint={say('birthDateHint')} />
      <CommuneField field={at('commune')} label={say('commune')} hint={say('communeHint')} />
      <TextField field={at('address')} label={say('address')} hint={say('addressHint')} optional />
      <TextField field={at('phone')} label={say('phone')} hint={say('phoneHint')} type="tel" optional />
      <TextField field={at('email')} label={say('email')} hint={say('emailHint')} type="email" optional />
      {askContactWay ? (
        <RadioField
          field={at('contactBy')}
          label={say('contactBy')}
          hint={say('contactByHint')}
          choices={[
            { value: 'email', label: say('contactEmail') },
            { value: 'sms', label: say('contactSms') },
            { value: 'both', label: say('contactBoth') },
          ]}
        />
      ) : (
        <input type="hidden" name="contactBy" value={initialText(at('contactBy')) || 'email'} />
      )}
    </>
  )
}
