/** Who reads a conversation, by its kind: a key of the screens' words. */
export const PRIVACY = { pairing: 'privatePair', company: 'company', person: 'person' } as const
