/** How lists of recommendations are cut, in the words of their addresses. */

/** A partnership referent's: by whose turn it is. */
export const FOLLOW_TABS = ['a-vous', 'personne', 'entreprise', 'convention', 'terminees'] as const

export type FollowTab = (typeof FOLLOW_TABS)[number]

/** A company's. */
export const EMPLOYER_TABS = ['a-repondre', 'acceptees', 'terminees'] as const

export type EmployerTab = (typeof EMPLOYER_TABS)[number]
