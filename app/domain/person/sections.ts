/** The sections of a person's file: their address in a URL and their title on the screen. */
export const PERSON_SECTIONS = {
  identity: { slug: 'identite', title: 'Identité et contact' },
  statuses: { slug: 'statuts', title: 'Statuts' },
  jobs: { slug: 'metiers', title: 'Métiers souhaités' },
  experiences: { slug: 'experiences', title: 'Expériences' },
  skills: { slug: 'competences', title: 'Compétences' },
  licences: { slug: 'permis', title: 'Permis et certificats' },
  availability: { slug: 'disponibilites', title: 'Disponibilités' },
  travel: { slug: 'deplacements', title: 'Déplacements' },
  conditions: { slug: 'conditions', title: 'Conditions à éviter' },
  presentation: { slug: 'presentation', title: 'Présentation et français' },
  employer: { slug: 'employeur', title: 'Employeur actuel' },
  representative: { slug: 'representant', title: 'Représentant·e légal·e' },
} as const

export type PersonSection = keyof typeof PERSON_SECTIONS

export const PERSON_SECTION_KEYS = Object.keys(PERSON_SECTIONS) as readonly PersonSection[]

/** Sections that no employer and no matching ever reads: marked as such on the file. */
export const PRIVATE_SECTIONS: readonly PersonSection[] = ['statuses', 'representative']

/** What the person may correct alone: what is theirs to say. Statuses are the service's record. */
export const OWN_SECTIONS = [
  'identity',
  'jobs',
  'experiences',
  'skills',
  'licences',
  'availability',
  'travel',
  'conditions',
  'presentation',
] as const satisfies readonly PersonSection[]

export type OwnSection = (typeof OWN_SECTIONS)[number]

/** The section of an address (`/modifier/metiers`), undefined when there is none. */
export function sectionOfSlug(slug: string): PersonSection | undefined {
  return PERSON_SECTION_KEYS.find((key) => PERSON_SECTIONS[key].slug === slug)
}

/** Nobody younger is followed here: an immersion starts at 16, and is prepared the year before. */
export const PERSON_MINIMUM_AGE = 15

export const WANTED_JOBS_MAX = 5
export const EXPERIENCES_MAX = 10
export const CERTIFICATES_MAX = 10
