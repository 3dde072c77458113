/** Joins class names, leaving out what is false or absent. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** In a row that scrolls, what is seen first. Browsers that do not know it begin at the row's start. */
export const IN_VIEW = '[scroll-initial-target:nearest]'
