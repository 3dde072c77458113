import { TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** Who accompanies, and who welcomes when it is somebody else. */
export function WelcomeFields({ fields }: { fields: OfferFields }) {
  return (
    <>
      <p className="text-ink-2">
        La personne qui accompagne n’est pas affichée au public : son nom est donné à la personne accueillie
        et à son référent·e.
      </p>
      <TextField
        field={fields.tutorName}
        label="Prénom et nom du tuteur ou de la tutrice"
        autoComplete="off"
      />
      <TextField field={fields.tutorFunction} label="Sa fonction" hint="Par exemple : cheffe d’équipe." />
      <TextField field={fields.tutorEmail} label="Son courriel" type="email" optional autoComplete="off" />
      <TextField field={fields.tutorPhone} label="Son téléphone" type="tel" optional autoComplete="off" />
      <fieldset className="space-y-4 border-t border-line pt-5">
        <legend className="float-left mb-2 w-full font-semibold">
          Si quelqu’un d’autre accueille et donne les consignes de sécurité
        </legend>
        <TextField field={fields.welcomeName} label="Prénom et nom" optional autoComplete="off" />
        <TextField field={fields.welcomeFunction} label="Fonction" optional />
      </fieldset>
    </>
  )
}
