/** Names in h before which French elides, as in « d’Hélène ». */
const SILENT_H = /^h(él|enri|ervé|ono|ubert|ortense|ippo)/iu
const VOWEL = /^[aeiouàâäéèêëîïôöûüœæ]/iu

/** « de Karim Belhadj », « d’Inès Monnier »: what belongs to a person. */
export function ofName(name: string): string {
  return VOWEL.test(name) || SILENT_H.test(name) ? `d’${name}` : `de ${name}`
}
