import type { CSSProperties } from 'react'

/** The territory's accent, handed to the style sheet; light and dark shades are mixed from it there. */
export function accentStyle(colour: string | undefined): CSSProperties | undefined {
  return colour && /^#[0-9a-f]{6}$/i.test(colour) ? ({ '--territory': colour } as CSSProperties) : undefined
}
