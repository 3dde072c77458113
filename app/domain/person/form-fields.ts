/** The pieces that the forms of a file are made of; every failure has its French sentence. */
import { z } from 'zod'
import { parsePhone } from '../account/contact'
import type { LocalDate } from '../calendar/local-date'
import { parseLocalDate } from '../calendar/parse-date'
import { refusalSentence } from '../refusal-sentences'
import { refusePrivateText } from './private-text'

const tooLong = (max: number) => `Au plus ${max} caractères.`

export function requiredText(max: number, missing: string) {
  return z.string({ error: missing }).trim().min(1, missing).max(max, tooLong(max))
}

/** Absent or blank becomes null: the columns hold no empty texts. */
export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max, tooLong(max))
    .optional()
    .transform((text) => (text ? text : null))
}

/** A note: as `optionalText`, and refused when it seems to hold a NIR or bank details. */
export function freeText(max: number) {
  return optionalText(max).superRefine((text, context) => {
    const problem = refusePrivateText(text)
    if (problem) context.addIssue({ code: 'custom', message: refusalSentence(problem) })
  })
}

const DATE_UNREADABLE = 'Écrivez une date, par exemple 14/01/2027.'

export function requiredDate(missing: string) {
  return z.string({ error: missing }).transform((text, context): LocalDate => {
    const date = parseLocalDate(text)
    if (date) return date
    context.addIssue({ code: 'custom', message: DATE_UNREADABLE })
    return z.NEVER
  })
}

export function optionalDate() {
  return z
    .string()
    .optional()
    .transform((text, context): LocalDate | null => {
      if (!text?.trim()) return null
      const date = parseLocalDate(text)
      if (date) return date
      context.addIssue({ code: 'custom', message: DATE_UNREADABLE })
      return z.NEVER
    })
}

export function optionalEmail() {
  return z
    .string()
    .trim()
    .toLowerCase()
    .max(254, tooLong(254))
    .pipe(z.email('Vérifiez l’adresse e-mail : il manque peut-être un @ ou un point.'))
    .optional()
    .transform((email) => email ?? null)
}

export function optionalPhone() {
  return z
    .string()
    .max(30, tooLong(30))
    .optional()
    .transform((text, context): string | null => {
      if (!text?.trim()) return null
      const phone = parsePhone(text)
      if (phone) return phone
      context.addIssue({ code: 'custom', message: 'Vérifiez le numéro : par exemple 06 12 34 56 78.' })
      return z.NEVER
    })
}

/** A whole number of some unit, null when the box is empty. */
export function optionalWhole(min: number, max: number, unit: string) {
  const message = `Indiquez un nombre entier de ${unit}, entre ${min} et ${max}.`
  return z
    .number({ error: message })
    .int(message)
    .min(min, message)
    .max(max, message)
    .optional()
    .transform((value) => value ?? null)
}

/** Any number of keys of a table. */
export function keysOf<T extends string>(table: Readonly<Record<T, unknown>>) {
  const keys = Object.keys(table) as [T, ...T[]]
  return z
    .array(z.enum(keys, { error: 'Ce choix n’existe pas.' }))
    .max(keys.length)
    .optional()
    .transform((chosen): readonly T[] => [...new Set(chosen ?? [])])
}

/** One key of a table. */
export function keyOf<T extends string>(table: Readonly<Record<T, unknown>>, missing: string) {
  return z.enum(Object.keys(table) as [T, ...T[]], { error: missing })
}
