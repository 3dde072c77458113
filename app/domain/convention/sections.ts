/** A convention as one reads it on a screen: titled parts, label and value, in French. */
import { frenchPhone } from '../account/french-phone'
import { frenchDate, frenchDateRange, frenchDayMonthYear, frenchDuration } from '../calendar/french'
import { formatSiret } from '../company/siret'
import { inSentence } from '../matching/in-sentence'
import { describeSchedule } from '../schedule/describe-schedule'
import { totalHours } from '../schedule/expand-schedule'
import { weeklyMinutes } from '../schedule/measure-schedule'
import { ATTESTATIONS, type Attestation } from './content'
import type { ConventionDraft } from './draft-schema'
import { OBJECTIVE_LABELS } from './objectives'

export interface DocumentRow {
  readonly label: string
  /** Null when it is not known yet. */
  readonly value: string | null
}

export interface DocumentSection {
  readonly key: string
  readonly title: string
  readonly rows: readonly DocumentRow[]
}

interface Contact {
  readonly name?: string | undefined
  readonly function?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

const row = (label: string, value: string | null | undefined): DocumentRow => ({
  label,
  value: value || null,
})
const contact = (who: Contact | undefined) =>
  [who?.name, who?.function && inSentence(who.function), who?.email, who?.phone && frenchPhone(who.phone)]
    .filter(Boolean)
    .join(', ')
/** « Couler du béton, monter un coffrage »: one sentence, one capital. */
const listed = (items: readonly string[] | undefined) =>
  items
    ?.map((item, index) => (index === 0 ? item : item.charAt(0).toLocaleLowerCase('fr') + item.slice(1)))
    .join(', ')
const yesNo = (value: boolean | undefined) => (value === undefined ? null : value ? 'Oui' : 'Non')

/**
 * The parts of a convention. For an employer (`'employer'`), without the person's birth date, address, status and RSA
 * flag: they are on the document that the law asks for (D5135-2), and on no employer's screen.
 */
export function documentSections(draft: ConventionDraft, reader: 'full' | 'employer'): DocumentSection[] {
  const { prescriber, host, support, purpose, conditions, renewal } = draft
  const sections: DocumentSection[] = [
    { key: 'beneficiary', title: 'La personne accueillie', rows: beneficiaryRows(draft, reader) },
    {
      key: 'host',
      title: 'L’entreprise d’accueil',
      rows: [
        row('Nom', host?.name),
        row('Adresse', host?.address),
        row('Forme juridique', host?.legalForm),
        row('SIRET', host?.siret && formatSiret(host.siret)),
        row('Activité', host?.activity),
        row('Immatriculée le', host?.registeredOn && frenchDayMonthYear(host.registeredOn)),
        row('Convention collective', host?.collectiveAgreement),
        row('Représentée par', contact(host?.representative)),
        row('Accueil et consignes de sécurité', contact(host?.welcome)),
        row('Tuteur ou tutrice', contact(host?.tutor)),
      ],
    },
    {
      key: 'support',
      title: 'L’accompagnement et la prescription',
      rows: [
        row('Structure d’accompagnement', [support?.name, support?.legalForm].filter(Boolean).join(', ')),
        row('Adresse de la structure', support?.address),
        row('Conseiller ou conseillère', contact(support?.adviser)),
        row('Prescripteur', [prescriber?.name, prescriber?.legalForm].filter(Boolean).join(', ')),
        row('Adresse du prescripteur', prescriber?.address),
        row('Représenté par', prescriber?.representative),
      ],
    },
    { key: 'period', title: 'Les dates, les horaires, le lieu', rows: periodRows(draft) },
    {
      key: 'purpose',
      title: 'L’objectif et les activités',
      rows: [
        row('Objectif', purpose?.objective && OBJECTIVE_LABELS[purpose.objective]),
        row('Métier', purpose?.object),
        row('Activités confiées', purpose?.tasks),
        row('Compétences observées', listed(purpose?.skills)),
        row('Évaluation', purpose?.evaluation),
      ],
    },
    {
      key: 'conditions',
      title: 'Les conditions d’accueil',
      rows: [
        row('Conditions de travail', conditions?.workingConditions),
        row('Équipements de protection', conditions?.protectiveEquipment),
        row('Prévention', conditions?.prevention),
        row('Restauration et transports collectifs', conditions?.collectiveFacilities),
        row(
          'Assurance de responsabilité civile',
          [conditions?.insurer, conditions?.insurancePolicy].filter(Boolean).join(', contrat '),
        ),
      ],
    },
    {
      key: 'attestations',
      title: 'L’entreprise atteste que',
      rows: (Object.keys(ATTESTATIONS) as Attestation[]).map((key) =>
        row(ATTESTATIONS[key], draft.attestations?.[key] ? 'Attesté' : null),
      ),
    },
  ]
  if (!renewal) return sections
  const rows = [row('Convention renouvelée', renewal.ofReference), row('Raison', renewal.reason)]
  return [...sections, { key: 'renewal', title: 'Renouvellement', rows }]
}

function beneficiaryRows({ beneficiary }: ConventionDraft, reader: 'full' | 'employer'): DocumentRow[] {
  const name = [beneficiary?.firstName, beneficiary?.lastName].filter(Boolean).join(' ')
  const reach = [beneficiary?.email, beneficiary?.phone && frenchPhone(beneficiary.phone)]
    .filter(Boolean)
    .join(', ')
  if (reader === 'employer') return [row('Nom', name), row('Coordonnées', reach)]
  const { currentEmployer, legalRepresentative } = beneficiary ?? {}
  return [
    row('Nom', name),
    row('Adresse', beneficiary?.address),
    row('Date de naissance', beneficiary?.birthDate && frenchDayMonthYear(beneficiary.birthDate)),
    row('Situation', beneficiary?.status),
    row('Bénéficiaire du RSA', yesNo(beneficiary?.rsa)),
    row('Coordonnées', reach),
    ...(beneficiary?.hasCurrentEmployer
      ? [
          row(
            'Employeur actuel',
            [currentEmployer?.name, currentEmployer?.address, contact(currentEmployer?.representative)]
              .filter(Boolean)
              .join(', '),
          ),
        ]
      : []),
    ...(legalRepresentative ? [row('Représentation légale', contact(legalRepresentative))] : []),
  ]
}

function periodRows({ period }: ConventionDraft): DocumentRow[] {
  const { startDate, endDate, schedule, exceptDays } = period ?? {}
  const dates = startDate && endDate ? frenchDateRange(startDate, endDate) : null
  const hours =
    startDate && endDate && schedule
      ? frenchDuration(Math.round(totalHours(schedule, startDate, endDate, exceptDays) * 60))
      : null
  return [
    row('Dates', dates && dates.charAt(0).toUpperCase() + dates.slice(1)),
    row('Horaires', schedule && describeSchedule(schedule)),
    row(
      'Durée',
      schedule &&
        `${frenchDuration(weeklyMinutes(schedule))} par semaine${hours ? `, ${hours} en tout` : ''}`,
    ),
    ...(exceptDays?.length ? [row('Jours non travaillés', exceptDays.map(frenchDate).join(', '))] : []),
    row('Lieu', period?.place),
    ...(period?.sundayWork ? [row('Travail le dimanche', 'Oui')] : []),
    ...(period?.nightWork ? [row('Travail de nuit', 'Oui')] : []),
    ...(period?.sectorHolidayException
      ? [row('Exception pour les jours fériés avant 18\u00a0ans', period.sectorHolidayException)]
      : []),
  ]
}
