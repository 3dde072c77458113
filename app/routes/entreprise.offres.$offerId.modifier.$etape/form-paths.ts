/** Where the form leads from its offer's page, `at`: its company's, or that of the referent who enters it for the company. */

export const isEntered = (at: string) => at.startsWith('/referent/')

/** Where the offer is read before it is sent. */
export const previewOf = (at: string) => `${at}/${isEntered(at) ? 'envoyer' : 'apercu'}`

/** Where one stops for now. */
export const leaveTo = (at: string) => (isEntered(at) ? previewOf(at) : at)
