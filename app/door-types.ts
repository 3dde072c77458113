import type { Actor, ActorRole } from '~/domain/permissions/actor'
import type { PERMISSIONS, Permission } from '~/domain/permissions/permissions'

type RolesOf<M extends Permission> = (typeof PERMISSIONS)[M][number]

/** Keeps of each kind of actor only the roles let in; distributes over the union. */
type WithRole<A, R extends ActorRole> = A extends { readonly role: infer Own }
  ? Extract<Own, R> extends never
    ? never
    : A & { readonly role: Extract<Own, R> }
  : never

/** The actors that a permission lets in, as the compiler sees them. */
export type ActorFor<M extends Permission> = WithRole<Actor, RolesOf<M>>
