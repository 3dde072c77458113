/** What the bench is asked to measure, and how much of it. */
import { parseArgs } from 'node:util'

export const PARTS = ['start', 'search', 'matching', 'pages', 'scale', 'notifications'] as const
export type Part = (typeof PARTS)[number]

export interface Sizes {
  readonly offers: number
  readonly moreOffers: number
  readonly people: number
  readonly morePeople: number
  /** Of the territory whose professional pages are measured: companies, offers, people. */
  readonly territory: { readonly companies: number; readonly offers: number; readonly people: number }
}

const FULL: Sizes = {
  ...{ offers: 60_000, moreOffers: 1_000_000, people: 100_000, morePeople: 1_000_000 },
  territory: { companies: 2000, offers: 20_000, people: 50_000 },
}
const QUICK: Sizes = {
  ...{ offers: 20_000, moreOffers: 100_000, people: 20_000, morePeople: 60_000 },
  territory: { companies: 400, offers: 4000, people: 10_000 },
}

export const HELP = `npm run bench -- [options]

Measures the figures that the bars are about, each beside what it is compared with, in this run and on this machine.
Prints one table and writes nothing else: databases are made in a temporary folder, and removed. Ends with 1 when a bar
is missed.

  --only a,b      parts among ${PARTS.join(', ')} (default: all)
                    start          npm start: first, then on an existing database
                    search         the public search's query, and its growth
                    matching       twenty people who fit an offer, explained, and their growth
                    pages          public search, desk, offer, file: beside a bare Remix page; JavaScript sent
                    scale          professional pages of a large territory beside the demonstration's
                    notifications  outbox → Bull → SMTP beside Bull alone (needs a Redis; else says that it skipped)
  --quick         smaller sizes: a few minutes instead of about half an hour
  --offers ${FULL.offers}  --more-offers ${FULL.moreOffers}  --people ${FULL.people}  --more-people ${FULL.morePeople}
                  other sizes; 0 as « more » skips the growth
  --help          this text`

/** Null when only the help is asked for. Throws with a sentence on what it does not understand. */
export function readOptions(
  args: string[],
): { readonly only: readonly Part[]; readonly sizes: Sizes } | null {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      offers: { type: 'string' },
      'more-offers': { type: 'string' },
      people: { type: 'string' },
      'more-people': { type: 'string' },
    },
  })
  if (values.help) return null
  const base = values.quick ? QUICK : FULL
  const number = (text: string | undefined, otherwise: number): number => {
    if (text === undefined) return otherwise
    const value = Number(text)
    if (!Number.isInteger(value) || value < 0) throw new Error(`« ${text} » is not a number of rows.`)
    return value
  }
  return {
    only: values.only === undefined ? PARTS : values.only.split(',').map(partOf),
    sizes: {
      offers: number(values.offers, base.offers),
      moreOffers: number(values['more-offers'], base.moreOffers),
      people: number(values.people, base.people),
      morePeople: number(values['more-people'], base.morePeople),
      territory: base.territory,
    },
  }
}

function partOf(word: string): Part {
  const part = PARTS.find((name) => name === word.trim())
  if (!part) throw new Error(`« ${word} » is no part of the bench: ${PARTS.join(', ')}.`)
  return part
}
