import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import {
  DIAGNOSTIC_DOMAIN_KEYS,
  DIAGNOSTIC_DOMAINS,
  type DiagnosticDomain,
} from '~/domain/person/diagnostic-domains'
import { parseSettings } from '~/domain/territory/settings'
import { type DiagnosticView, viewDiagnostic } from './load-diagnostic'
import { loadPersonLists, type PersonLists } from './person-lists'

export interface DiagnosticPage {
  readonly personId: string
  readonly name: string
  readonly closed: boolean
  readonly diagnostic: DiagnosticView
}

/** The diagnostic of a person with all its domains and solutions. Null when the person is not the viewer's. */
export async function loadDiagnosticPage(
  db: Db,
  viewer: Actor,
  personId: string,
  today: LocalDate,
): Promise<DiagnosticPage | null> {
  const person = await findPerson(db, viewer, personId)
  if (!person) return null
  const lists = await loadPersonLists(db, personId)
  return {
    personId,
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    diagnostic: viewDiagnostic(person, lists, parseSettings(person.territory.settings), today),
  }
}

export interface DomainForm {
  readonly personId: string
  readonly name: string
  readonly closed: boolean
  readonly domain: DiagnosticDomain
  readonly label: string
  readonly question: string
  readonly situations: readonly { readonly value: string; readonly label: string }[]
  readonly values: {
    readonly status: string
    readonly impact: string
    readonly priority: string
    readonly situations: readonly string[]
    readonly note: string
  }
  readonly position: number
  readonly count: number
  readonly next: DiagnosticDomain | null
}

/** One domain's form, with the one that follows. Null when the person is not the viewer's. */
export async function loadDomainForm(
  db: Db,
  viewer: Actor,
  personId: string,
  domain: DiagnosticDomain,
): Promise<DomainForm | null> {
  const person = await findPerson(db, viewer, personId)
  if (!person) return null
  const { diagnostic } = await loadPersonLists(db, personId)
  const position = DIAGNOSTIC_DOMAIN_KEYS.indexOf(domain)
  const { label, question, situations } = DIAGNOSTIC_DOMAINS[domain]
  return {
    personId,
    name: `${person.firstName} ${person.lastName}`,
    closed: person.state === 'closed',
    domain,
    label,
    question,
    situations: Object.entries(situations).map(([value, text]) => ({ value, label: text })),
    values: valuesOf(diagnostic.find((entry) => entry.domain === domain)),
    position: position + 1,
    count: DIAGNOSTIC_DOMAIN_KEYS.length,
    next: DIAGNOSTIC_DOMAIN_KEYS[position + 1] ?? null,
  }
}

function valuesOf(entry: PersonLists['diagnostic'][number] | undefined): DomainForm['values'] {
  return {
    status: entry?.status ?? 'notExplored',
    impact: entry?.impact ?? '',
    priority: entry?.priority ? 'on' : '',
    situations: entry?.situations ?? [],
    note: entry?.note ?? '',
  }
}

function findPerson(db: Db, viewer: Actor, personId: string) {
  return db.person.findFirst({
    where: { AND: [peopleVisibleTo(viewer), { id: personId }] },
    select: {
      firstName: true,
      lastName: true,
      state: true,
      diagnosticDoneAt: true,
      diagnosticConfirmedAt: true,
      territory: { select: { settings: true } },
    },
  })
}
