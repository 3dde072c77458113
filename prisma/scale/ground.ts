/** What the rows stand on: a territory, its organisations and its professionals, enough of them for its size. */
import type pg from 'pg'
import type { Database } from '~/database/client'
import type { Role } from '~/database/generated/client'
import { addDays, type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import type { OrganisationKind } from '~/domain/territory/organisation-kinds'
import { type Chance, chanceOf } from '../seed/chance'
import { type Place, placesOf } from '../seed/places'
import { MEN, SURNAMES, WOMEN } from '../seed/words'
import { idOf, insertBatch } from './insert-rows'

export interface ScaleSizes {
  readonly companies: number
  readonly offers: number
  readonly people: number
}

export interface Professional {
  readonly userId: string
  readonly organisationId: string
}

export interface Ground {
  readonly territoryId: string
  /** Names everything made for this territory: the same name, the same row. */
  readonly name: string
  readonly departmentCode: string
  readonly sizes: ScaleSizes
  readonly today: LocalDate
  /** Each commune as often as it has inhabitants. */
  readonly places: readonly Place[]
  readonly partnershipReferents: readonly Professional[]
  readonly supportReferents: readonly Professional[]
  chanceOf(what: string, n: number): Chance
  idOf(what: string, n: number | string): string
  /** An instant of that day's office hours, `days` from today. */
  at(days: number): Date
}

/** How many companies a partnership referent holds, and people a support referent follows, in a busy département. */
const COMPANIES_EACH = 100
const PEOPLE_EACH = 250

const KINDS: readonly (readonly [OrganisationKind, string])[] = [
  ['departement', 'Conseil départemental'],
  ['franceTravail', 'France Travail'],
  ['missionLocale', 'Mission locale'],
  ['capEmploi', 'Cap emploi'],
  ['ccas', 'CCAS'],
  ['siae', 'Chantiers d’insertion'],
]

/** Finds the territory, or opens a bare one, and brings its professionals to the number that the sizes need. */
export async function prepareGround(
  db: Database,
  client: pg.Client,
  where: { readonly slug: string; readonly departmentCode: string },
  sizes: ScaleSizes,
  today: LocalDate,
): Promise<Ground> {
  const territory = await db.territory.upsert({
    where: { slug: where.slug },
    update: {},
    create: { ...where, id: idOf(where.slug), name: `Territoire d’essai ${where.departmentCode}` },
  })
  const places = await placesOf(db, territory.departmentCode)
  if (places.length === 0) throw new Error(`no commune in département ${territory.departmentCode}`)
  const name = territory.slug
  const ground: Omit<Ground, 'partnershipReferents' | 'supportReferents'> = {
    ...{ territoryId: territory.id, name, departmentCode: territory.departmentCode, sizes, today, places },
    chanceOf: (what, n) => chanceOf(`${name} ${what} ${n}`),
    idOf: (what, n) => idOf(`${name} ${what} ${n}`),
    at: clockOf(today),
  }
  await addOrganisations(client, ground)
  return {
    ...ground,
    partnershipReferents: await staff(
      db,
      client,
      ground,
      'partnershipReferent',
      sizes.companies / COMPANIES_EACH,
    ),
    supportReferents: await staff(db, client, ground, 'supportReferent', sizes.people / PEOPLE_EACH),
  }
}

/** Days are asked for millions of times, and few are different. */
function clockOf(today: LocalDate): (days: number) => Date {
  const known = new Map<number, Date>()
  return (days) => {
    const at = known.get(days) ?? parisInstant(addDays(today, days), 9 * 60 + (Math.abs(days * 37) % 480))
    known.set(days, at)
    return at
  }
}

type Bare = Omit<Ground, 'partnershipReferents' | 'supportReferents'>

async function addOrganisations(client: pg.Client, ground: Bare): Promise<void> {
  const [place] = ground.places
  await insertBatch(client, {
    Organisation: KINDS.map(([kind, name]) => ({
      ...{ id: ground.idOf('organisation', kind), territoryId: ground.territoryId, kind },
      ...{ name: `${name} d’essai`, legalForm: 'Collectivité territoriale', address: '1 place de la Mairie' },
      ...{ postalCode: place?.postalCode ?? '', city: place?.city ?? '' },
    })),
  })
}

/** Those who are there already, then new ones: four in ten in the département's own services. */
async function staff(
  db: Database,
  client: pg.Client,
  ground: Bare,
  role: Extract<Role, 'partnershipReferent' | 'supportReferent'>,
  wanted: number,
): Promise<Professional[]> {
  const numbers = Array.from({ length: Math.max(1, Math.ceil(wanted)) }, (_, n) => n)
  const people = numbers.map((n) => {
    const chance = ground.chanceOf(role, n)
    const firstName = chance.pick(chance.happens(60) ? WOMEN : MEN)
    const email = `${role}.${n}@${ground.name}.essai.passerelle.example`.toLowerCase()
    const kind = role === 'partnershipReferent' || n % 5 < 2 ? 'departement' : chance.pick(KINDS)[0]
    return {
      n,
      email,
      firstName,
      lastName: chance.pick(SURNAMES),
      organisationId: ground.idOf('organisation', kind),
    }
  })
  const at = ground.at(-300)
  await insertBatch(client, {
    User: people.map(({ n, email, firstName, lastName }) => ({
      ...{
        id: ground.idOf(role, n),
        email,
        firstName,
        lastName,
        confirmedAt: at,
        createdAt: at,
        updatedAt: at,
      },
    })),
    Membership: people.map(({ n, organisationId }) => ({
      ...{ id: ground.idOf(`${role} hat`, n), userId: ground.idOf(role, n), role },
      ...{ territoryId: ground.territoryId, organisationId, createdAt: at },
    })),
  })
  const hats = await db.membership.findMany({
    where: { territoryId: ground.territoryId, role, endedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return hats.map(({ userId, organisationId }) => ({ userId, organisationId: organisationId ?? '' }))
}
