import { type FieldFacts, initialText, TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** Who accompanies, and who welcomes when it is somebody else: folded as long as it is the same person, or nobody's. */
export function WelcomeFields({ fields }: { fields: OfferFields }) {
  const welcome = initialText(fields.welcomeName)
  const another = welcome !== '' && welcome !== initialText(fields.tutorName)
  const wrong = Boolean(fields.welcomeName.errors?.length || fields.welcomeFunction.errors?.length)
  // The same person said twice would stay behind, unseen, when the tutor is changed: nobody else is said then.
  const shown = ({ id, name, key, errors, initialValue }: FieldFacts): FieldFacts => ({
    ...{ id, name, key, errors },
    initialValue: another ? initialValue : '',
  })
  return (
    <>
      <p className="text-ink-2">
        La personne qui accompagne n’est pas affichée au public : son nom est donné à la personne accueillie
        et à son référent·e.
      </p>
      <TextField
        field={fields.tutorName}
        label="Prénom et nom du tuteur ou de la tutrice"
        autoComplete="off"
      />
      <TextField field={fields.tutorFunction} label="Sa fonction" hint="Par exemple : cheffe d’équipe." />
      <TextField field={fields.tutorEmail} label="Son courriel" type="email" optional autoComplete="off" />
      <TextField field={fields.tutorPhone} label="Son téléphone" type="tel" optional autoComplete="off" />
      <details open={another || wrong} className="rounded-lg border border-line p-3">
        <summary className="min-h-8 cursor-pointer font-semibold">
          Quelqu’un d’autre accueille et donne les consignes de sécurité
        </summary>
        <div className="space-y-4 pt-3">
          <TextField field={shown(fields.welcomeName)} label="Prénom et nom" optional autoComplete="off" />
          <TextField field={shown(fields.welcomeFunction)} label="Fonction" optional />
        </div>
      </details>
    </>
  )
}
