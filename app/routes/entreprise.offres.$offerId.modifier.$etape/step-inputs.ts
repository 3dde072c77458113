/** What the pages of the form accept, piece by piece: how what is typed becomes what is stored. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import { parseLocalDate } from '~/domain/calendar/parse-date'
import { OFFER_LIMITS } from '~/domain/offer/validate'
import { parseTime } from '~/domain/schedule/parse-time'

export const tooLong = (max: number) => `C’est trop long : au plus ${max} caractères.`
export const text = (missing: string, max: number) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, tooLong(max))
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, tooLong(max))
    .optional()
    .transform((typed) => typed || null)

export const keysOf = (table: Readonly<Record<string, string>>) =>
  z
    .array(z.string().refine((key) => Object.hasOwn(table, key), 'Choisissez dans la liste.'))
    .max(60)
    .optional()
    .transform((keys) => keys ?? [])

/** A day as people type it. */
export const day = (missing: string) =>
  z
    .string({ error: missing })
    .max(40, 'Écrivez une date, par exemple 14/01/2027.')
    .transform((typed, context): LocalDate => {
      const date = parseLocalDate(typed)
      if (date) return date
      context.addIssue({
        code: 'custom',
        message: `« ${typed.slice(0, 30)} » n’est pas une date. Écrivez par exemple 14/01/2027.`,
      })
      return z.NEVER
    })

/** A time of the day as people type it, or none. */
export const time = z
  .string()
  .max(20, 'Écrivez une heure, par exemple 6 h 40.')
  .optional()
  .transform((typed, context): number | null => {
    if (!typed) return null
    const minutes = parseTime(typed)
    if (minutes !== undefined) return minutes
    context.addIssue({
      code: 'custom',
      message: `« ${typed} » n’est pas une heure. Écrivez par exemple 6 h 40.`,
    })
    return z.NEVER
  })

export const whole = (missing: string, min: number, max: number, outside: string) =>
  z.number({ error: missing }).int(outside).min(min, outside).max(max, outside)

export const ticked = z
  .literal('on')
  .optional()
  .transform((tick) => tick === 'on')

const { titleMin, titleMax, descriptionMin, descriptionMax, placesMax } = OFFER_LIMITS
const PLACES = `Indiquez un nombre de places entre 1 et ${placesMax}.`

/** What every kind says of the work. */
export const titleAndTasks = {
  title: text('Donnez un titre à l’offre.', titleMax).min(titleMin, `Au moins ${titleMin} caractères.`),
  description: text('Décrivez ce que la personne fera.', descriptionMax).min(
    descriptionMin,
    `Décrivez un peu plus ce que la personne fera : au moins ${descriptionMin} caractères.`,
  ),
}

export const places = whole(PLACES, 1, placesMax, PLACES)
