/** Times of day as people type them. No library: usable in a browser. */
import { frenchTime } from '../calendar/french'

/**
 * Reads « 8 », « 8h », « 8 h 30 », « 08:30 », « 8.30 », « 830 », « midi », « minuit », in minutes from midnight (0 to 1440,
 * « 24 h » being 1440). Undefined for anything else: « 8h70 », « 25h », « matin ».
 */
export function parseTime(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/heures?/, 'h')
    .replace(/(?:mn|min|minutes?)$/, '')
  if (plain === 'midi') return 720
  if (plain === 'minuit') return 0
  const parts = /^(\d{1,2})(?:[h:.,](\d{1,2})?|(\d{2}))?$/.exec(plain)
  if (!parts) return undefined
  const minutes = Number(parts[1]) * 60 + Number(parts[2] ?? parts[3] ?? 0)
  const inTheHour = Number(parts[2] ?? parts[3] ?? 0) < 60
  return inTheHour && minutes <= 1440 ? minutes : undefined
}

/** The time to put back in a field that `parseTime` reads: « 8 h 30 », with plain spaces. */
export function typedTime(minutes: number): string {
  return frenchTime(minutes).replaceAll('\u00a0', ' ')
}
