import type { Db } from '~/database/client'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { ageOn, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { CURRENT_CONSENT, consents } from '~/domain/person/consent'
import { needsOf, type PersonNeed } from '~/domain/person/needs'
import { waitingDays } from '~/domain/person/waiting-days'
import { parseSettings } from '~/domain/territory/settings'
import { describeSections, type FileSection } from './describe-sections'
import { type DiagnosticView, viewDiagnostic } from './load-diagnostic'
import { loadNeedRows, needFacts } from './need-rows'
import { loadPersonColumns, type PersonColumns } from './person-columns'
import { type JourneyEntry, loadJourney } from './person-journey'
import { loadPersonLists } from './person-lists'

export interface ConsentView {
  readonly given: boolean
  /** « Donné le 3 mars 2027 (texte 2026-11) », « Retiré le… », « Pas encore demandé ». */
  readonly sentence: string
  /** The person agreed to a former text: the new one is to be read together. */
  readonly outdated: boolean
}

export interface PersonFile {
  readonly id: string
  readonly name: string
  readonly firstName: string
  /** « 34 ans, Reims ». */
  readonly summary: string
  readonly closed: boolean
  readonly organisation: string
  readonly referent: string
  readonly mine: boolean
  readonly hasAccount: boolean
  readonly waiting: string
  readonly needs: readonly PersonNeed[]
  readonly journey: readonly JourneyEntry[]
  readonly sections: readonly FileSection[]
  readonly consent: ConsentView
  readonly diagnostic: DiagnosticView
  /** What stops a proposal, in French; empty when somebody can be proposed. */
  readonly cannotPropose: readonly string[]
}

type Viewer = Actor & { readonly userId: string }

/** A whole file on one page, in eleven queries whatever it holds. Null when the person is not the viewer's. */
export async function loadPersonFile(
  db: Db,
  viewer: Viewer,
  personId: string,
  today: LocalDate,
): Promise<PersonFile | null> {
  const person = await loadPersonColumns(db, { AND: [peopleVisibleTo(viewer), { id: personId }] })
  if (!person) return null
  const [territory, organisation, referent, lists, journey, around] = await Promise.all([
    db.territory.findUnique({ where: { id: person.territoryId }, select: { settings: true } }),
    db.organisation.findUnique({ where: { id: person.organisationId }, select: { name: true } }),
    db.user.findUnique({
      where: { id: person.supportReferentId },
      select: { firstName: true, lastName: true },
    }),
    loadPersonLists(db, personId),
    loadJourney(db, personId, today),
    loadNeedRows(db, viewer.userId, [personId]),
  ])
  const settings = parseSettings(territory?.settings)
  const sections = describeSections(person, lists, today)
  return {
    id: person.id,
    name: `${person.firstName} ${person.lastName}`,
    firstName: person.firstName,
    summary: `${ageOn(person.birthDate, today)}\u00a0ans, ${person.city}`,
    closed: person.state === 'closed',
    organisation: organisation?.name ?? '',
    referent: referent ? `${referent.firstName} ${referent.lastName}` : '',
    mine: person.supportReferentId === viewer.userId,
    hasAccount: person.userId !== null && person.email !== null,
    waiting: waitingText(person, today),
    needs: needsOf(needFacts(storedDates(person), around.get(personId)), settings, today),
    journey,
    sections,
    consent: viewConsent(person),
    diagnostic: viewDiagnostic(person, lists, settings, today),
    cannotPropose: [
      ...(person.state === 'closed' ? ['Le dossier est clos.'] : []),
      ...(consents(person) ? [] : ['La personne n’a pas donné son accord pour être présentée.']),
      ...(person.diagnosticDoneAt ? [] : ['Le diagnostic n’est pas encore fait.']),
    ],
  }
}

function storedDates(person: PersonColumns) {
  return { ...person, birthDate: new Date(`${person.birthDate}T00:00:00Z`) }
}

/** What was agreed to, when, and on which text. */
export function viewConsent(
  person: Pick<PersonColumns, 'consentAt' | 'consentVersion' | 'consentWithdrawnAt'>,
): ConsentView {
  const { consentAt, consentVersion, consentWithdrawnAt } = person
  const given = consents(person)
  const outdated = given && consentVersion !== CURRENT_CONSENT.version
  if (consentAt === null) return { given, outdated, sentence: 'Pas encore donné.' }
  const date = (at: Date) => frenchDayMonthYear(parisDay(at))
  const agreed = `Donné le ${date(consentAt)} (texte ${consentVersion ?? 'inconnu'})`
  const withdrawn = consentWithdrawnAt !== null && !given ? `, retiré le ${date(consentWithdrawnAt)}` : ''
  return { given, outdated, sentence: `${agreed}${withdrawn}.` }
}

function waitingText(person: PersonColumns, today: LocalDate): string {
  const days = waitingDays(person, today)
  const since = days === 0 ? 'aujourd’hui' : days === 1 ? 'il y a 1\u00a0jour' : `il y a ${days}\u00a0jours`
  return person.lastProposedAt === null
    ? `Rien de proposé depuis l’entrée (${since})`
    : `Dernière proposition ${since}`
}
