import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { discriminationWarnings } from '~/domain/offer/discrimination-words'
import { duplicatesOf, refuseImmersionOffer } from '~/domain/offer/validate'

const TODAY = localDate('2027-01-11')
const GOOD = {
  title: 'Découverte du métier de maçon ou maçonne',
  description: 'Vous découvrez un chantier de maisons individuelles avec un tuteur expérimenté.',
  places: 1,
  windowStart: localDate('2027-02-01'),
  windowEnd: localDate('2027-03-02'),
  schedule: { days: [[{ start: 480, end: 720 }], [], [], [], [], [], []] },
}
const refused = (change: Partial<typeof GOOD>) =>
  refuseImmersionOffer({ ...GOOD, ...change }, TODAY).map((refusal) => refusal.refused)

describe('an immersion offer', () => {
  test('places from 1 to 50, window in order and not past, hours, texts long enough', () => {
    expect(refused({})).toEqual([])
    expect(refused({ places: 0 })).toEqual(['offerPlacesMissing'])
    expect(refused({ places: 50 })).toEqual([])
    expect(refused({ places: 51 })).toEqual(['offerPlacesTooMany'])
    expect(refused({ places: 1.5 })).toEqual(['offerPlacesMissing'])
    expect(refused({ windowEnd: localDate('2027-01-31') })).toEqual(['offerWindowReversed'])
    expect(refused({ windowEnd: GOOD.windowStart })).toEqual([])
    const past = { windowStart: localDate('2027-01-01'), windowEnd: localDate('2027-01-10') }
    expect(refused(past)).toEqual(['offerWindowPast'])
    expect(refused({ ...past, windowEnd: TODAY })).toEqual([])
    expect(refused({ schedule: { days: [] as never } })).toEqual(['offerScheduleMissing'])
    expect(refused({ title: '  BTP  ', description: 'Court' })).toEqual([
      'offerTitleTooShort',
      'offerDescriptionTooShort',
    ])
    expect(refused({ title: 'x'.repeat(101) })).toEqual(['offerTitleTooLong'])
  })

  test('an open offer of the same establishment, kind and ROME code is a duplicate', () => {
    const one = {
      id: 'a',
      establishmentId: 'e',
      kind: 'immersion' as const,
      romeCode: 'F1703',
      state: 'published' as const,
      expiresOn: localDate('2027-03-02'),
    }
    expect(duplicatesOf({ ...one, id: 'new' }, [one], TODAY)).toEqual([one])
    expect(duplicatesOf(one, [one], TODAY)).toEqual([])
    expect(duplicatesOf({ ...one, id: 'new', romeCode: 'F1704' }, [one], TODAY)).toEqual([])
    expect(
      duplicatesOf({ ...one, id: 'new' }, [{ ...one, expiresOn: localDate('2027-01-10') }], TODAY),
    ).toEqual([])
    expect(duplicatesOf({ ...one, id: 'new' }, [{ ...one, state: 'paused' }], TODAY)).toEqual([])
  })
})

describe('words of article L1132-1 are warned about', () => {
  test.each([
    ['Cherchons un jeune motivé', 'jeune', 'age'],
    ['JEUNES bienvenus', 'JEUNES', 'age'],
    ['Profil : moins de 35 ans', 'moins de 35 ans', 'age'],
    ['Âge maximum 40', 'Âge maximum', 'age'],
    ['Poste pour un homme costaud', 'homme', 'sex'],
    ['Nous recrutons une femme de ménage', 'femme', 'sex'],
    ['De nationalité française', 'nationalité française', 'origin'],
    ['Français de souche', 'de souche', 'origin'],
    ['Langue maternelle française', 'Langue maternelle', 'origin'],
    ['Célibataire de préférence', 'Célibataire', 'family'],
    ['Sans enfants si possible', 'Sans enfants', 'family'],
    ['Bonne présentation exigée', 'Bonne présentation', 'appearance'],
    ['Personne valide uniquement', 'valide', 'disability'],
    ['Être en bonne santé', 'en bonne santé', 'disability'],
    ['Peu importe la religion', 'religion', 'religion'],
    ['Non syndiqué', 'syndiqué', 'opinion'],
    ['Femme enceinte s’abstenir', 'Femme', 'sex'],
  ])('%s', (text, words, criterion) => {
    const [warning] = discriminationWarnings(text)
    expect(warning).toMatchObject({ words, criterion })
    expect(text.slice(warning?.at, (warning?.at ?? 0) + words.length)).toBe(words)
    expect(warning?.excerpt).toContain(words)
    expect(warning?.explanation).toContain('L1132-1')
    expect(warning?.suggestion.length).toBeGreaterThan(10)
  })

  test.each([
    'Maçon (H/F) motivé et dynamique',
    'Poste ouvert aux femmes et aux hommes',
    'Garde de jeunes enfants à domicile',
    'Accompagner des personnes âgées et des personnes en situation de handicap',
    'Permis B valide et CACES R489 3 valide',
    'Une jeune entreprise du bâtiment',
    'Débutants acceptés, 2 ans d’expérience appréciés',
    'Manutention : charges maximum 15 kg',
    'Nous recrutons sans distinction d’âge, de sexe, d’origine ou de religion.',
    'Travail en équipe, horaires de journée, chantier accessible aux personnes handicapées',
    'Service maternité de l’hôpital',
    'Ménage chez des seniors à domicile',
  ])('nothing to say about: %s', (text) => {
    expect(discriminationWarnings(text)).toEqual([])
  })

  test('every place of a long text, in order, with a short excerpt', () => {
    const text = `${'Vous posez des parpaings. '.repeat(5)}Un homme, célibataire. ${'Bonne ambiance. '.repeat(5)}`
    const warnings = discriminationWarnings(text)
    expect(warnings.map(({ words }) => words)).toEqual(['homme', 'célibataire'])
    for (const { excerpt } of warnings) expect(excerpt.length).toBeLessThan(90)
    expect(warnings[0]?.excerpt.startsWith('… ')).toBe(true)
  })

  test('any text is read, and what is quoted is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { words } of discriminationWarnings(`${text} jeune`)) {
          expect(`${text} jeune`.normalize('NFC')).toContain(words)
        }
      }),
    )
  })
})
