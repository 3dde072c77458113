/** The places of a company that its lists can be narrowed to. */
import type { Db } from '~/database/client'
import { OWN_PLACES, placesAsked } from '~/domain/company/places-asked'
import type { EmployerActor } from '~/domain/permissions/actor'

export interface PlaceFilter {
  /** What is chosen; empty for every place. */
  readonly value: string
  /** The places that it means; undefined for all of them. */
  readonly ids: readonly string[] | undefined
  /** Empty where there is one place only: nothing to choose. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/**
 * One query. A member attached to some places starts from those, but who only tutors: what they find is already theirs.
 */
export async function loadPlaceFilter(
  db: Db,
  viewer: EmployerActor,
  asked: string | undefined,
): Promise<PlaceFilter> {
  const hat = await db.membership.findUniqueOrThrow({
    where: { id: viewer.membershipId },
    select: {
      establishmentIds: true,
      company: {
        select: {
          establishments: {
            select: { id: true, name: true, city: true, closedAt: true },
            orderBy: [{ headOffice: 'desc' }, { name: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
  })
  const places = hat.company?.establishments ?? []
  const own = viewer.companyRoles.every((role) => role === 'tutor') ? [] : hat.establishmentIds
  const chosen = placesAsked({ asked, known: places.map(({ id }) => id), own })
  if (places.length < 2) return { ...chosen, choices: [] }
  const several = own.length > 1 ? [{ value: OWN_PLACES, label: 'Mes lieux' }] : []
  return {
    ...chosen,
    choices: [...several, ...places.map((each) => ({ value: each.id, label: nameOf(each) }))],
  }
}

interface Place {
  readonly name: string
  readonly city: string
  readonly closedAt: Date | null
}

/** « Siège, Belfort », « Maçonnerie Rey – Delle », « Dépôt, Valdoie (fermé) ». */
function nameOf({ name, city, closedAt }: Place): string {
  const placed = name.toLocaleLowerCase('fr').includes(city.toLocaleLowerCase('fr'))
    ? name
    : `${name}, ${city}`
  return closedAt ? `${placed} (fermé)` : placed
}
