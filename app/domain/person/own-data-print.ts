/** A person's own data laid out to be read: the same as the file for machines, in plain words. */
import { frenchPhone } from '../account/french-phone'
import { frenchDate, frenchDateTime, frenchDayMonthYear, frenchDuration } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { jobTitleFor } from '../referential/rome'
import { isRefused } from '../refusal'
import { describeSchedule } from '../schedule/describe-schedule'
import { parseSchedule } from '../schedule/parse-schedule'
import { OWN_DATA_LABELS, OWN_DATA_PARTS } from './own-data-labels'

export interface PrintedField {
  readonly label: string
  readonly value: string
}

/** One thing of a list, with what belongs to it. */
export interface PrintedItem {
  readonly fields: readonly PrintedField[]
  readonly inside: readonly PrintedItem[]
}

export interface PrintedPart {
  readonly key: string
  readonly title: string
  /** None: nothing is held. */
  readonly items: readonly PrintedItem[]
}

type Data = Readonly<Record<string, unknown>>

/** Numbers of rows, which mean nothing to anybody. */
const NOT_PRINTED: readonly string[] = ['solutions.id']

/** Every part of the data, in the document's order. A part that has no title yet comes last, under its own name. */
export function printOwnData(own: Data): PrintedPart[] {
  const known: readonly string[] = OWN_DATA_PARTS.map(({ key }) => key)
  const others = Object.keys(own).filter((key) => key !== 'exportedAt' && !known.includes(key))
  return [...OWN_DATA_PARTS, ...others.map((key) => ({ key, title: key }))].map(({ key, title }) => ({
    ...{ key, title },
    items: itemsOf(key, own[key]).filter(({ fields, inside }) => fields.length + inside.length > 0),
  }))
}

/** The paths that have no label: a test keeps it empty, so that nothing new is printed under a programmer's name. */
export function unlabelledPaths(own: Data): string[] {
  const paths = new Set(leavesOf('', own))
  return [...paths].filter((path) => OWN_DATA_LABELS[path] === undefined)
}

function leavesOf(path: string, value: unknown): string[] {
  if (Array.isArray(value) && value.some(isData)) return value.flatMap((each) => leavesOf(path, each))
  if (!isData(value) || path === 'person.availability') return [path]
  return Object.entries(value).flatMap(([key, each]) => leavesOf(path ? `${path}.${key}` : key, each))
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function itemsOf(path: string, value: unknown): PrintedItem[] {
  if (Array.isArray(value)) return value.map((each) => itemOf(path, each))
  return value === undefined || value === null ? [] : [itemOf(path, value)]
}

function itemOf(path: string, value: unknown): PrintedItem {
  const lists = isData(value) ? listsOf(path, value) : []
  return {
    fields: fieldsOf(path, value),
    inside: lists.flatMap(([inner, list]) => list.map((each) => itemOf(inner, each))),
  }
}

/** Lists of things that a thing holds: the answers of an application, the meetings of a pairing. */
function listsOf(path: string, value: Data): (readonly [string, readonly unknown[]])[] {
  return Object.entries(value).flatMap(([key, each]) =>
    Array.isArray(each) && each.some(isData) ? [[`${path}.${key}`, each] as const] : [],
  )
}

function fieldsOf(path: string, value: unknown): PrintedField[] {
  if (NOT_PRINTED.includes(path)) return []
  if (isData(value) && path !== 'person.availability') {
    return Object.entries(value).flatMap(([key, each]) =>
      Array.isArray(each) && each.some(isData) ? [] : fieldsOf(`${path}.${key}`, each),
    )
  }
  const text = inWords(path, value)
  const label = OWN_DATA_LABELS[path] ?? path
  return text === '' ? [] : [{ label: typeof label === 'string' ? label : label[0], value: text }]
}

/** What is stored, as one reads it; empty for what is not known. */
function inWords(path: string, value: unknown): string {
  if (value === null || value === undefined) return path === 'person.availability' ? 'N’importe quand' : ''
  if (Array.isArray(value))
    return value.map((each) => inWords(path, each)).join(path.endsWith('paragraphs') ? '\n' : ', ')
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non'
  if (value instanceof Date) return instantInWords(value)
  if (path === 'person.availability') return weekInWords(value)
  if (path === 'person.maxWeeklyMinutes') return frenchDuration(Number(value))
  if (path.endsWith('.romeCode')) return capital(jobTitleFor(String(value)))
  const label = OWN_DATA_LABELS[path]
  const text = String(value)
  if (/phone$/i.test(path)) return frenchPhone(text)
  if (typeof label === 'object') return capital(label[1][text] ?? text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? frenchDayMonthYear(text as LocalDate) : text
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** A day is stored as its midnight in universal time. */
function instantInWords(at: Date): string {
  const text = at.toISOString()
  return text.endsWith('T00:00:00.000Z') ? frenchDate(text.slice(0, 10) as LocalDate) : frenchDateTime(at)
}

function weekInWords(value: unknown): string {
  const schedule = parseSchedule(value)
  return isRefused(schedule) ? 'N’importe quand' : describeSchedule(schedule)
}
