/** The pages that professionals work on, and whom they are read as; each with a few of its rows. */
import type { Database } from '~/database/client'

export type Hat = 'referent' | 'support' | 'coordinator' | 'employer'

export interface Visit {
  readonly what: string
  readonly as: Hat
  readonly paths: readonly string[]
}

/** Rows of each kind that a page is opened on. */
const ROWS = 8

/** The first professional of each role: those of the demonstration, in a large territory made upon it too. */
export async function readersOf(db: Database) {
  const first = (role: 'partnershipReferent' | 'supportReferent' | 'coordinator') =>
    db.membership.findFirstOrThrow({
      where: { role, user: { email: { not: { contains: '.essai.' } } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
  const employer = await db.membership.findFirstOrThrow({
    where: { role: 'employer', company: { offers: { some: { state: 'published' } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return {
    referent: await first('partnershipReferent'),
    support: await first('supportReferent'),
    coordinator: await first('coordinator'),
    employer,
  }
}

/** Every professional page that reads many rows, on rows spread over those the reader may open. */
export async function professionalVisits(
  db: Database,
  readers: Awaited<ReturnType<typeof readersOf>>,
): Promise<readonly Visit[]> {
  const { territoryId } = readers.referent
  const organisationId = readers.support.organisationId ?? ''
  const some = async (rows: Promise<{ id: string }[]>) => {
    const ids = (await rows).map(({ id }) => id)
    if (ids.length === 0) throw new Error('a page has no row to be opened on')
    const step = Math.max(1, Math.floor(ids.length / ROWS))
    return ids.filter((_, index) => index % step === 0).slice(0, ROWS)
  }
  const select = { id: true } as const
  const orderBy = { id: 'asc' } as const
  const offersOf = (kind: 'immersion' | 'job') =>
    some(
      db.offer.findMany({
        where: { territoryId, kind, state: 'published', expiresOn: { gte: new Date() } },
        ...{ select, orderBy },
      }),
    )
  const [immersions, jobs, companies, people, recommendations, conventions] = [
    await offersOf('immersion'),
    await offersOf('job'),
    await some(db.company.findMany({ where: { territoryId, state: 'active' }, select, orderBy })),
    await some(
      db.person.findMany({
        where: { organisationId, state: 'active', consentAt: { not: null }, diagnosticDoneAt: { not: null } },
        select,
        orderBy,
      }),
    ),
    await some(db.recommendation.findMany({ where: { territoryId }, select, orderBy })),
    await some(db.convention.findMany({ where: { territoryId, state: { not: 'draft' } }, select, orderBy })),
  ]
  const one = (what: string, as: Hat, ...paths: string[]): Visit => ({ what, as, paths })
  const each = (what: string, as: Hat, ids: readonly string[], path: (id: string) => string): Visit => ({
    ...{ what, as },
    paths: ids.map(path),
  })
  return [
    one('desk', 'referent', '/referent'),
    one('offers of the territory', 'referent', '/referent/offres', '/referent/offres?page=2'),
    one('offers, searched', 'referent', '/referent/offres?q=pei'),
    one('board of what is to be filled', 'referent', '/referent/offres/a-pourvoir'),
    one('people first', 'referent', '/referent/personnes'),
    each('an immersion and who fits it', 'referent', immersions, (id) => `/referent/offres/${id}`),
    each('a job and who fits it', 'referent', jobs, (id) => `/referent/offres/${id}`),
    one(
      'recommendations',
      'referent',
      '/referent/mises-en-relation',
      '/referent/mises-en-relation?pour=tous',
    ),
    each('a recommendation', 'referent', recommendations, (id) => `/referent/mises-en-relation/${id}`),
    one('companies held', 'referent', '/referent/entreprises'),
    each('a company', 'referent', companies, (id) => `/referent/entreprises/${id}`),
    one('job applications', 'referent', '/referent/candidatures'),
    one('pairings', 'referent', '/referent/binomes'),
    one('sponsors', 'referent', '/referent/parrains'),
    one('conventions of the territory', 'referent', '/referent/conventions'),
    one('calendar of immersions', 'referent', '/referent/conventions/calendrier'),
    each('a convention', 'referent', conventions, (id) => `/referent/conventions/${id}`),
    one('people followed', 'support', '/accompagnement', '/accompagnement?page=2'),
    each('file of a person', 'support', people, (id) => `/accompagnement/personnes/${id}`),
    each('offers for a person', 'support', people, (id) => `/accompagnement/personnes/${id}/proposer`),
    one('conventions followed', 'support', '/accompagnement/conventions'),
    one('calendar of a support referent', 'support', '/accompagnement/conventions/calendrier'),
    one('messages', 'referent', '/messages'),
    one('indicators', 'coordinator', '/territoire/indicateurs'),
    one('members', 'coordinator', '/territoire/membres'),
    one('organisations', 'coordinator', '/territoire/organismes'),
    one('home of a territory', 'coordinator', '/territoire'),
    one('home of a company', 'employer', '/entreprise'),
    one('offers of a company', 'employer', '/entreprise/offres'),
    one('table of a company’s offers', 'employer', '/entreprise/offres/tableau'),
    one('applications of a company', 'employer', '/entreprise/candidatures'),
    one('conventions of a company', 'employer', '/entreprise/conventions'),
    one('people recommended to a company', 'employer', '/entreprise/personnes'),
  ]
}
