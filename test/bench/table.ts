/** The bench's one table, on standard output; what is under way goes to standard error. */

export interface Row {
  readonly what: string
  readonly measured: string
  readonly against?: string
  /** What the bar is about, as « 1.42 × » or « 63 % ». */
  readonly ratio: string
  readonly bar: string
  /** Undefined when it could not be measured. */
  readonly ok: boolean | undefined
}

const WIDTHS = { what: 62, measured: 22, against: 26, ratio: 9, bar: 9 } as const

/** A table that grows row by row, and counts the bars missed. */
export class Table {
  private missed = 0

  head(): void {
    const { what, measured, against, ratio, bar } = WIDTHS
    write(line('what', 'measured', 'against', 'ratio', 'bar', ''))
    write('-'.repeat(what + measured + against + ratio + bar + 16))
  }

  add({ what, measured, against = '–', ratio, bar, ok }: Row): void {
    if (ok === false) this.missed += 1
    write(line(what, measured, against, ratio, bar, ok === undefined ? 'not measured' : ok ? 'ok' : 'MISSED'))
  }

  /** Whether every bar measured is held; says so. */
  end(): boolean {
    write(this.missed === 0 ? '\nEvery bar measured is held.' : `\n${this.missed} bar(s) missed.`)
    return this.missed === 0
  }
}

const line = (
  what: string,
  measured: string,
  against: string,
  ratio: string,
  bar: string,
  verdict: string,
): string =>
  [
    what.padEnd(WIDTHS.what),
    measured.padStart(WIDTHS.measured),
    against.padStart(WIDTHS.against),
    ratio.padStart(WIDTHS.ratio),
    bar.padStart(WIDTHS.bar),
    verdict,
  ].join('  ')

const write = (text: string) => void process.stdout.write(`${text}\n`)

export const percent = (share: number): string => `${Math.round(share * 100)} %`
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`
export const ms = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`

/** What is under way, for whoever waits: never part of the table. */
export function progress(text: string): void {
  process.stderr.write(`  … ${text}\n`)
}
