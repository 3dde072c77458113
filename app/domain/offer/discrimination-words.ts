/**
 * Words in an offer that may express a criterion forbidden by article L1132-1 of the Code du travail
 * (for offers, article L5321-2 forwards to it). The list warns the author; the referent decides.
 * Matching ignores case and accents, and keeps to whole words; common innocent phrases are set aside
 * first ("garde de jeunes enfants", "personnes âgées", "H/F", "permis valide").
 */

export type DiscriminationCriterion =
  | 'age'
  | 'sex'
  | 'origin'
  | 'family'
  | 'appearance'
  | 'disability'
  | 'religion'
  | 'pregnancy'
  | 'opinion'
  | 'residence'
  | 'orientation'
  | 'vulnerability'

export const DISCRIMINATION_LAW = 'article L1132-1 du Code du travail'

interface WordRule {
  readonly criterion: DiscriminationCriterion
  /** Tested on the text without accents, in lower case, with straight apostrophes. */
  readonly pattern: RegExp
  readonly suggestion: string
}

export const CRITERION_LABELS: Record<DiscriminationCriterion, string> = {
  age: 'l’âge',
  sex: 'le sexe',
  origin: 'l’origine ou la nationalité',
  family: 'la situation de famille',
  appearance: 'l’apparence physique',
  disability: 'la santé ou le handicap',
  religion: 'la religion',
  pregnancy: 'la grossesse ou la maternité',
  opinion: 'les opinions ou l’engagement syndical',
  residence: 'le lieu de résidence',
  orientation: 'l’orientation sexuelle ou l’identité de genre',
  vulnerability: 'la situation économique',
}

const WORK = 'Décrivez le travail à faire et ce qu’il demande.'
const NEUTRAL = 'Écrivez le métier au masculin et au féminin, ou ajoutez « (H/F) ».'
const AGE = 'Indiquez l’expérience attendue, ou que les personnes débutantes sont bienvenues.'
const ORIGIN = 'Retirez ce critère : indiquez seulement le niveau de français utile au poste.'
const FAMILY = 'Indiquez les horaires et les déplacements demandés : chacun jugera s’ils lui conviennent.'
const BODY = 'Décrivez les gestes du poste : charges portées, station debout, travail en hauteur.'
const REMOVE = 'Retirez ce critère : il n’a pas à être demandé.'

const rule = (criterion: DiscriminationCriterion, source: string, suggestion: string): WordRule => ({
  criterion,
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  suggestion,
})

const RULES: readonly WordRule[] = [
  rule('age', 'jeunes?', AGE),
  rule('age', 'juniors?|seniors?', AGE),
  rule('age', "age (?:maximum|maximal|max|minimum|minimal|limite|ideal)|limite d'age", AGE),
  rule('age', "(?:moins|plus|maximum|max|a partir) de (?:1[6-9]|[2-6]\\d) ans(?! (?:d'|de )\\w)", AGE),
  rule('age', "(?:age|agee)s? (?:de|entre|d'au)", AGE),
  rule('age', 'entre (?:1[6-9]|[2-6]\\d) et (?:[2-6]\\d) ans', AGE),
  rule('age', "(?:proche|pres) de la retraite|retraites? s'abstenir", AGE),
  rule('sex', 'hommes?|femmes?', NEUTRAL),
  rule('sex', 'garcons?|filles?|dames?|messieurs|monsieur|madame', NEUTRAL),
  rule('sex', 'sexe (?:masculin|feminin)|masculin|feminin', NEUTRAL),
  rule('sex', 'viril(?:e|s|es|ite)?', WORK),
  rule('origin', 'nationalite(?: \\w+)?|de souche|francais(?:e|es)? uniquement', ORIGIN),
  rule('origin', 'origines? (?:francaise|europeenne|africaine|maghrebine|etrangere|ethnique)s?', ORIGIN),
  rule('origin', 'langue maternelle|francais maternel|sans accent|europeen(?:ne)?s?', ORIGIN),
  rule('origin', 'ethnie|race|couleur de peau|type (?:europeen|africain|asiatique|caucasien)', ORIGIN),
  rule('family', 'celibataires?|mariee?s?|divorcee?s?|vie de couple|en couple', FAMILY),
  rule(
    'family',
    'sans enfants?|sans charges? (?:de famille|familiales?)|mere de famille|pere de famille',
    FAMILY,
  ),
  rule(
    'family',
    'libre de (?:toute )?(?:contrainte|obligation)s? familiales?|situation (?:de famille|familiale)',
    FAMILY,
  ),
  rule('pregnancy', 'enceintes?|grossesse|maternite', REMOVE),
  rule('appearance', 'bonne presentation|presentation (?:soignee|irreprochable|impeccable)', WORK),
  rule(
    'appearance',
    'physique (?:agreable|avantageux|soigne)|bel(?:le)? (?:apparence|prestance)|photo obligatoire',
    WORK,
  ),
  rule('appearance', '(?:taille|poids) (?:minimum|maximum|minimale|maximale)|mince', BODY),
  rule('disability', 'valides?|handicape?e?s?', BODY),
  rule(
    'disability',
    '(?:en )?(?:parfaite|bonne|excellente) (?:sante|condition physique)|bonne constitution',
    BODY,
  ),
  rule('disability', 'sans (?:probleme|souci|probleme)s? de sante|sans restriction medicale|rqth', BODY),
  rule('religion', 'religions?|religieu(?:x|se|ses)|musulman(?:e|s|es)?|chretien(?:ne|s|nes)?', REMOVE),
  rule('religion', 'catholiques?|juif|juive|juifs|juives|voilee?s?|sans signes? religieux', REMOVE),
  rule('opinion', 'syndique?e?s?|syndicat|opinions? politiques?|casier politique', REMOVE),
  rule(
    'residence',
    "habitant (?:imperativement )?(?:a|dans|le|la)|domiciliee? (?:a|dans)|quartiers? s'abstenir",
    'Indiquez le lieu de travail et les moyens de s’y rendre.',
  ),
  rule('orientation', 'heterosexuel(?:le|s|les)?|homosexuel(?:le|s|les)?|transgenres?', REMOVE),
  rule(
    'vulnerability',
    "(?:rsa|chomeurs?|assistes?|sdf|beneficiaires? (?:du|de) \\w+) (?:s'abstenir|exclus?)",
    REMOVE,
  ),
]

/** Phrases that hold a listed word innocently; blanked out before the rules are tried. */
const INNOCENT: readonly RegExp[] = [
  /(?<![a-z])h ?\/ ?f(?![a-z])|(?<![a-z])f ?\/ ?h(?![a-z])/g,
  /(?<![a-z])(?:un |une |des |les )?(?:hommes?|femmes?) ?(?:\/|ou|et|comme|qu') ?(?:une? |les |des |aux |pour )?(?:hommes?|femmes?)(?![a-z])/g,
  /(?<![a-z])(?:masculin|feminin) ?(?:\/|ou|et) ?(?:masculin|feminin)(?![a-z])/g,
  /(?<![a-z])jeunes? (?:enfants?|public|eleves?|patients?|entreprises?|societes?|structures?|plants?|arbres?|pousses?)(?![a-z])/g,
  /(?<![a-z])(?:personnes?|gens|public|residents?|patients?|clients?) (?:tres )?agee?s?(?![a-z])(?: de [2-9]\d ans(?: et plus)?)?/g,
  /(?<![a-z])seniors? (?:a|en) (?:domicile|residence|etablissement)|(?<![a-z])(?:residences?|accompagnement|aide|service)s? (?:de |des |aux |pour )?seniors?(?![a-z])/g,
  /(?<![a-z])(?:personnes?|public|enfants?|adultes?|eleves?|patients?|travailleurs?|usagers?|residents?)(?: \w+)? (?:en situation de handicap|handicapee?s?|porteu(?:rs?|ses?) (?:de|d'un) handicap)(?![a-z])/g,
  /(?<![a-z])(?:en situation de|accessible aux|ouvert aux|referente?|mission|correspondante?) handicap(?:s|ees|es)?(?![a-z])/g,
  /(?<![a-z])(?:permis|caces|certificats?|diplomes?|attestations?|cartes?|habilitations?|titres?|visites?)(?: [\w']+){0,3} valides?(?![a-z])/g,
  /(?<![a-z])valides? (?:jusqu|pendant|a compter|en cours)/g,
  /(?<![a-z])(?:bac|cap|bts|annees?|mois|niveau) ?\+? ?\d* ?junior(?![a-z])/g,
  /(?<![a-z])(?:service|salle|ecole|centre|hopital|clinique|sortie) (?:de |du )?(?:la )?maternite(?![a-z])|(?<![a-z])retour de maternite(?![a-z])/g,
  /(?<![a-z])(?:charges?|poids|tension|vitesse|hauteur|pression)s? (?:maximum|maximal|maximale|minimum)(?![a-z])/g,
  /(?<![a-z])(?:assistante?|assistant) (?:maternel|maternelle)s?(?![a-z])/g,
  /(?<![a-z])(?:sans distinction|quel(?:le)?s? que soit|sans consideration|egalite)[^.;\n]{0,120}/g,
]

export interface DiscriminationWarning {
  readonly criterion: DiscriminationCriterion
  /** The words as the author wrote them. */
  readonly words: string
  /** The words with a little of what surrounds them. */
  readonly excerpt: string
  /** Index of the first character in the text given, in UTF-16 units. */
  readonly at: number
  readonly explanation: string
  readonly suggestion: string
}

/** One plain character for each character of the text, so that an index in one is an index in the other. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index)
    if (unit === '’') return "'"
    if (/[\s\u202f\u00a0]/.test(unit)) return unit === '\n' ? '\n' : ' '
    const base = unit.normalize('NFD').charAt(0).toLowerCase()
    return base.length === 1 ? base : unit
  }).join('')
}

/**
 * The warnings that a text gives rise to, in the order of the text, each place once.
 * A warning is not a refusal: a criterion can be lawful when the job demands it (L1133-1), and the referent decides.
 */
export function discriminationWarnings(given: string): DiscriminationWarning[] {
  const text = given.normalize('NFC')
  let searched = plain(text)
  for (const innocent of INNOCENT) {
    searched = searched.replace(innocent, (phrase) => '·'.repeat(phrase.length))
  }
  const found: DiscriminationWarning[] = []
  for (const { criterion, pattern, suggestion } of RULES) {
    for (const match of searched.matchAll(pattern)) {
      const words = text.slice(match.index, match.index + match[0].length)
      found.push({
        criterion,
        words,
        excerpt: excerptOf(text, match.index, match[0].length),
        at: match.index,
        explanation: `« ${words} » peut être lu comme un critère interdit dans une offre : ${CRITERION_LABELS[criterion]} (${DISCRIMINATION_LAW}).`,
        suggestion,
      })
    }
  }
  found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  return found.filter((warning, index) => {
    const before = found[index - 1]
    return before === undefined || warning.at >= before.at + before.words.length
  })
}

function excerptOf(text: string, at: number, length: number): string {
  const around = 30
  const start = at <= around ? 0 : text.indexOf(' ', at - around) + 1
  const wanted = at + length + around
  const space = text.lastIndexOf(' ', wanted)
  const end = wanted >= text.length ? text.length : Math.max(space, at + length)
  const from = Math.min(start, at)
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`
}
