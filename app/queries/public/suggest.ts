/** What the text boxes propose while one types: never more than eight short lines. */
import { type CommuneStore, searchCommunes } from '~/database/communes'
import { searchJobs } from '~/domain/referential/rome'
import { communeLabel } from './resolve-commune'
import { jobLabelWithCode } from './resolve-job'

const HOW_MANY = 8

/** « Reims (51100) », the nearest in spelling first. */
export async function suggestCommunes(db: CommuneStore, text: string): Promise<string[]> {
  const found = await searchCommunes(db, text, HOW_MANY)
  const digits = text.replace(/\D/g, '')
  return found.map(({ name, postalCodes }) => {
    const typed = digits === '' ? undefined : postalCodes.find((code) => code.startsWith(digits))
    return communeLabel({ name, postalCode: typed ?? postalCodes[0] ?? '' })
  })
}

/** « Maçon ou maçonne (F1703) ». */
export function suggestJobs(text: string): string[] {
  return searchJobs(text, HOW_MANY).map(jobLabelWithCode)
}
