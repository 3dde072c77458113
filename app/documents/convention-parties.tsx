/** Who the parties are (D5135-2): prescriber, person, host, support structure. */

import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import type { ConventionContent } from '~/domain/convention/content'
import { Field, Part, personInWords, Section } from './pdf-kit'

export function Parties({ content }: { content: ConventionContent }) {
  const { prescriber, support } = content
  return (
    <Section title="1. Les parties">
      <Part title="Le prescripteur">
        <Field label="Nom" value={prescriber.name} />
        <Field label="Adresse" value={prescriber.address} />
        <Field label="Forme juridique" value={prescriber.legalForm} />
        <Field label="Représenté par" value={prescriber.representative} />
      </Part>
      <Beneficiary content={content} />
      <Host content={content} />
      <Part title="La structure d’accompagnement">
        <Field
          label="Nom"
          value={support.sameAsPrescriber ? `${support.name} (la même que le prescripteur)` : support.name}
        />
        <Field label="Adresse" value={support.address} />
        <Field label="Forme juridique" value={support.legalForm} />
        <Field label="Conseiller ou conseillère" value={personInWords(support.adviser)} />
      </Part>
    </Section>
  )
}

function Beneficiary({ content: { beneficiary } }: { content: ConventionContent }) {
  const { currentEmployer, legalRepresentative } = beneficiary
  const employer = beneficiary.hasCurrentEmployer ? currentEmployer : undefined
  return (
    <Part title="La personne accueillie">
      <Field label="Nom" value={`${beneficiary.firstName} ${beneficiary.lastName}`} />
      <Field label="Adresse" value={beneficiary.address} />
      <Field label="Date de naissance" value={frenchDayMonthYear(beneficiary.birthDate)} />
      <Field label="E-mail" value={beneficiary.email} />
      <Field label="Téléphone" value={beneficiary.phone && frenchPhone(beneficiary.phone)} />
      <Field label="Situation" value={beneficiary.status} />
      <Field label="Bénéficiaire du RSA" value={beneficiary.rsa ? 'oui' : 'non'} />
      <Field
        label="Employeur actuel"
        value={employer ? `${employer.name}, ${employer.address}` : 'aucun contrat de travail en cours'}
      />
      <Field label="Représenté par" value={employer && personInWords(employer.representative)} />
      <Field
        label="Représentant·e légal·e"
        value={legalRepresentative && personInWords(legalRepresentative)}
      />
    </Part>
  )
}

function Host({ content: { host } }: { content: ConventionContent }) {
  return (
    <Part title="L’entreprise d’accueil">
      <Field label="Nom" value={host.name} />
      <Field label="Adresse de l’établissement" value={host.address} />
      <Field label="Forme juridique" value={host.legalForm} />
      <Field label="SIRET" value={spacedSiret(host.siret)} />
      <Field label="Immatriculée le" value={frenchDayMonthYear(host.registeredOn)} />
      <Field label="Activité" value={host.activity} />
      <Field label="Convention collective" value={host.collectiveAgreement} />
      <Field label="Représentée par" value={personInWords(host.representative)} />
      <Field label="Accueil et sécurité" value={personInWords(host.welcome)} />
      <Field label="Tuteur ou tutrice" value={personInWords(host.tutor)} />
    </Part>
  )
}

/** "123 456 782 00010", with no-break spaces. */
function spacedSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
}
