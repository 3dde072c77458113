/** What a signatory's personal link is derived from. */

/**
 * The identifier under which a signature link's token is derived: it changes with the address, so that the link of a
 * person who was replaced never opens the convention of the one who replaced them.
 */
export function signatureLinkId(signatory: {
  readonly id: string
  readonly email: string | null
  readonly phone: string | null
}): string {
  return [signatory.id, signatory.email ?? '', signatory.phone ?? ''].join('|')
}
