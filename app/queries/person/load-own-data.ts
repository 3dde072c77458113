import type { Db } from '~/database/client'
import { frenchDateTime } from '~/domain/calendar/french'
import { addMonths, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import { channelsFor } from '~/domain/message/channels'
import type { CandidateActor } from '~/domain/permissions/actor'
import type { ContactWay } from '~/domain/person/contact-way'
import { OWN_SECTIONS, type PersonSection } from '~/domain/person/sections'
import { parseSettings } from '~/domain/territory/settings'
import { describeSections, type FileSection } from './describe-sections'
import { type DiagnosticView, viewDiagnostic } from './load-diagnostic'
import { type ConsentView, viewConsent } from './load-person-file'
import { loadPersonColumns } from './person-columns'
import { loadPersonLists } from './person-lists'

export interface OwnData {
  readonly name: string
  readonly closed: boolean
  /** No professional finds the file any more (domain/retention). */
  readonly setAside: boolean
  readonly referent: string
  readonly organisation: string
  /** By which channels messages reach the person now; null when none does. */
  readonly writtenBy: ContactWay | null
  readonly sections: readonly (FileSection & { readonly mine: boolean })[]
  readonly consent: ConsentView
  readonly diagnostic: DiagnosticView
  readonly accesses: readonly {
    readonly id: string
    readonly when: string
    readonly who: string
    readonly organisation: string
    readonly what: string
  }[]
}

/** The person's own words for parts that professionals name otherwise. */
const OWN_TITLES: Partial<Record<PersonSection, string>> = {
  statuses: 'Votre situation',
  jobs: 'Métiers que vous voulez faire',
  conditions: 'Ce que votre travail doit éviter',
  presentation: 'Vous en quelques mots',
  employer: 'Votre employeur actuel',
}

/** Months that the log of reads is kept and shown. */
const ACCESS_MONTHS = 6
const ACCESSES_SHOWN = 200

/** Everything about the person who asks, and who read it. Null when the file is gone. */
export async function loadOwnData(
  db: Db,
  viewer: CandidateActor,
  { today, smsOffered }: { readonly today: LocalDate; readonly smsOffered: boolean },
): Promise<OwnData | null> {
  const person = await loadPersonColumns(db, { id: viewer.personId })
  if (!person) return null
  const [territory, organisation, referent, lists, accesses] = await Promise.all([
    db.territory.findUnique({ where: { id: person.territoryId }, select: { settings: true } }),
    db.organisation.findUnique({ where: { id: person.organisationId }, select: { name: true } }),
    db.user.findUnique({
      where: { id: person.supportReferentId },
      select: { firstName: true, lastName: true },
    }),
    loadPersonLists(db, person.id),
    db.fileAccess.findMany({
      where: { personId: person.id, at: { gte: parisInstant(addMonths(today, -ACCESS_MONTHS)) } },
      orderBy: { at: 'desc' },
      take: ACCESSES_SHOWN,
    }),
  ])
  const channels = channelsFor(person, smsOffered)
  return {
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    setAside: person.restrictedAt !== null,
    referent: referent ? `${referent.firstName} ${referent.lastName}` : '',
    organisation: organisation?.name ?? '',
    writtenBy: channels.length > 1 ? 'both' : (channels[0] ?? null),
    sections: describeSections(person, lists, today)
      .map((section) => ({
        ...section,
        title: OWN_TITLES[section.key] ?? section.title,
        mine: (OWN_SECTIONS as readonly PersonSection[]).includes(section.key),
      }))
      // An empty part that the person cannot fill tells them nothing.
      .filter(({ mine, rows }) => mine || rows.length > 0),
    consent: viewConsent(person),
    diagnostic: viewDiagnostic(person, lists, parseSettings(territory?.settings), today),
    accesses: accesses.map(({ id, at, userName, organisationName, what }) => ({
      id,
      when: frenchDateTime(at),
      who: userName,
      organisation: organisationName,
      what,
    })),
  }
}
