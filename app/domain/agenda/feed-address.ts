/** The private address of an agenda: its secret part is derived from whose it is and how many addresses there were. */

/** What the token is derived from: a new number gives a new address, and the earlier ones open nothing. */
export function feedKey(personId: string, number: number): string {
  return `${personId}:${number}`
}

export function feedPath(token: string): string {
  return `/agenda/${token}.ics`
}

/** The same address, as telephones know that it is a calendar to follow. */
export function webcal(url: string): string {
  return url.replace(/^https?:/, 'webcal:')
}
