/** Chance that always falls the same way: the demonstration is the same at every load. */

export interface Chance {
  /** 0 ≤ n < 1. */
  next(): number
  /** min ≤ n ≤ max. */
  whole(min: number, max: number): number
  pick<T>(list: readonly T[]): T
  /** `count` different elements, in the list's order. */
  some<T>(list: readonly T[], count: number): T[]
  /** One of them, as often as its part out of a hundred. */
  among<T>(parts: readonly (readonly [value: T, percent: number])[]): T
  /** True `percent` times in a hundred. */
  happens(percent: number): boolean
}

/** The chance that bears this name: mulberry32 (small, even enough for a demonstration) from the name's FNV-1a hash. */
export function chanceOf(name: string): Chance {
  let state = 0x811c9dc5
  for (const byte of Buffer.from(name)) state = Math.imul(state ^ byte, 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    whole,
    pick: (list) => {
      const one = list[Math.floor(next() * list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    some: (list, count) => {
      const keyed = list.map((value) => ({ value, key: next() }))
      const kept = new Set([...keyed].sort((a, b) => a.key - b.key).slice(0, count))
      return keyed.filter((each) => kept.has(each)).map(({ value }) => value)
    },
    among: (parts) => {
      let left = next() * 100
      for (const [value, percent] of parts) {
        left -= percent
        if (left < 0) return value
      }
      throw new Error('the parts do not make a hundred')
    },
    happens: (percent) => next() * 100 < percent,
  }
}
