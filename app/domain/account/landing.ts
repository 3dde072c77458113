/** Where a person lands once signed in. */
import type { SignedInActor } from '~/domain/permissions/actor'

const HOMES: Readonly<Record<SignedInActor['role'], string>> = {
  employer: '/entreprise',
  partnershipReferent: '/referent',
  supportReferent: '/accompagnement',
  coordinator: '/territoire',
  candidate: '/moi',
  observer: '/territoire/indicateurs',
  professionalsReferent: '/territoire/indicateurs',
  sponsor: '/parrain',
}

/** The first page of a role. */
export function homeOf(role: SignedInActor['role']): string {
  return HOMES[role]
}

/** The role whose pages a path is among, or undefined for pages of several roles. */
export function roleOfPath(path: string): SignedInActor['role'] | undefined {
  const first = `/${path.split(/[/?#]/)[1] ?? ''}`
  const roles = (Object.keys(HOMES) as SignedInActor['role'][]).filter((role) => HOMES[role] === first)
  return roles.length === 1 ? roles[0] : undefined
}

const LONGEST_PATH = 500

/**
 * A path of this site and of no other: it begins with a single slash and holds no backslash or control character,
 * which browsers would read as another site's address. Anything else is undefined.
 */
export function localPath(text: string | null | undefined): string | undefined {
  if (!text || text.length > LONGEST_PATH) return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
  return /^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(text) ? text : undefined
}
