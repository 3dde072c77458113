/**
 * A territory's accent colour, checked when it is chosen: WCAG 2.2 contrast 1.4.3 asks 4.5:1 for text.
 * The accent is text on white and the ground of white text; in the dark theme a lighter variant is derived.
 */
import { type OrRefusal, refuse } from '~/domain/refusal'

type Rgb = readonly [number, number, number]

/** The ground of the dark theme, against which the derived variant is checked. */
export const DARK_GROUND = '#15191e'
export const MINIMUM_CONTRAST = 4.5

const WHITE: Rgb = [255, 255, 255]

function rgbOf(hex: string): Rgb | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim())
  if (!match) return undefined
  const [, r = '0', g = '0', b = '0'] = match
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)]
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrastOf(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21; undefined when one is not a colour. */
export function contrast(a: string, b: string): number | undefined {
  const [first, second] = [rgbOf(a), rgbOf(b)]
  return first && second ? contrastOf(first, second) : undefined
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

/** Mixes a colour with white step by step until it reads on the dark ground; white itself always does. */
function lighterFor(rgb: Rgb, ground: Rgb): Rgb {
  for (let step = 0; step < 20; step += 1) {
    const mixed = rgb.map((channel) => Math.round(channel + (255 - channel) * (step / 20)))
    const candidate = mixed as unknown as Rgb
    if (contrastOf(candidate, ground) >= MINIMUM_CONTRAST) return candidate
  }
  return WHITE
}

export interface Accent {
  /** Text and links on white, ground of white text. */
  readonly light: string
  /** Text and links on the dark ground. */
  readonly dark: string
  /** Contrast of `light` with white. */
  readonly ratio: number
}

/** The accent that a chosen colour gives. Refuses what is not `#rrggbb`, and what white text could not be read on. */
export function chooseAccent(hex: string): OrRefusal<Accent> {
  const rgb = rgbOf(hex)
  if (!rgb) return refuse('colourUnreadable')
  const ratio = contrastOf(rgb, WHITE)
  if (ratio < MINIMUM_CONTRAST) {
    return refuse('colourTooPale', { ratio: (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',') })
  }
  const ground = rgbOf(DARK_GROUND) ?? [0, 0, 0]
  return { light: hexOf(rgb), dark: hexOf(lighterFor(rgb, ground)), ratio }
}
