/** Two things measured in turn, so that what disturbs the machine disturbs both. */

export interface SideBySide {
  /** Median milliseconds of each. */
  readonly ours: number
  readonly bare: number
  readonly ratio: number
}

export async function sideBySide(
  ours: (round: number) => Promise<unknown>,
  bare: (round: number) => Promise<unknown>,
  rounds: number,
): Promise<SideBySide> {
  for (let round = 0; round < Math.min(20, rounds); round++) {
    await ours(round)
    await bare(round)
  }
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await millisecondsOf(() => ours(round)))
    times.bare.push(await millisecondsOf(() => bare(round)))
  }
  const [one, other] = [median(times.ours), median(times.bare)]
  return { ours: one, bare: other, ratio: one / other }
}

export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that ninety-five in a hundred are not above. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}
