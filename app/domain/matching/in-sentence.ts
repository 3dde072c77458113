/** A label put inside a sentence: its first letter in lower case, unless it opens an acronym ("CACES…"). */
export function inSentence(label: string): string {
  const second = label.charAt(1)
  const acronym = second !== second.toLocaleLowerCase('fr')
  return acronym ? label : label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)
}

/** The contrary: a label that opens a sentence. */
export function openingSentence(label: string): string {
  return label.charAt(0).toLocaleUpperCase('fr') + label.slice(1)
}
