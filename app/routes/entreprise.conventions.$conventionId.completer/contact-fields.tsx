import { TextField } from '~/ui/forms/field'
import type { FieldAt } from '~/ui/person/field-at'

/** Name, function, e-mail and phone of somebody of the company. */
export function ContactFields({ path, at, who }: { path: string; at: FieldAt; who: string }) {
  return (
    <>
      <TextField field={at(`${path}.name`)} label={`Nom (${who})`} />
      <TextField field={at(`${path}.function`)} label={`Fonction (${who})`} />
      <TextField field={at(`${path}.email`)} label={`E-mail (${who})`} type="email" />
      <TextField field={at(`${path}.phone`)} label={`Téléphone (${who})`} type="tel" />
    </>
  )
}
