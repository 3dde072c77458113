import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { chooseAccent, contrast, DARK_GROUND, MINIMUM_CONTRAST } from '~/domain/territory/colour'
import { DEFAULT_SETTINGS, parseSettings, settingsSchema } from '~/domain/territory/settings'

describe('a territory’s settings', () => {
  test('the defaults are valid, and are the ones of the rules', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS).toMatchObject({
      candidateAnswerWorkingDays: 5,
      employerAnswerWorkingDays: 5,
      maxOpenPerPerson: 3,
      maxWaitingPerEmployer: 5,
      offerExpiryMonths: 2,
      offerReminderDays: [7, 1],
    })
  })

  test('reading never throws: what is missing, unknown or wrong takes its default', () => {
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS)
    const read = parseSettings({ maxOpenPerPerson: 2, maxWaitingPerEmployer: 'many', colour: 'red' })
    expect(read).toEqual({ ...DEFAULT_SETTINGS, maxOpenPerPerson: 2 })
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(settingsSchema.safeParse(parseSettings(json)).success).toBe(true)
      }),
    )
  })

  test('weights that do not add up to 100 are refused by the form and put aside when read', () => {
    const matchWeights = { ...DEFAULT_SETTINGS.matchWeights, waiting: 11 }
    expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, matchWeights }).error?.issues[0]?.message).toBe(
      'La somme des poids doit être égale à 100.',
    )
    expect(parseSettings({ matchWeights }).matchWeights).toEqual(DEFAULT_SETTINGS.matchWeights)
    const other = { ...DEFAULT_SETTINGS.matchWeights, waiting: 20, skills: 10 }
    expect(parseSettings({ matchWeights: other }).matchWeights).toEqual(other)
  })

  test('the second reminder comes after the first', () => {
    expect(parseSettings({ candidateReminders: [4, 2] }).candidateReminders).toEqual([2, 4])
    expect(parseSettings({ candidateReminders: [1, 3] }).candidateReminders).toEqual([1, 3])
  })
})

describe('a territory’s accent colour can be read (WCAG 1.4.3)', () => {
  test('contrast is the one of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('red', '#ffffff')).toBeUndefined()
  })

  test('a pale colour is refused with its contrast, an unreadable one too', () => {
    const pale = chooseAccent('#7fb8d1')
    if (!isRefused(pale)) throw new Error('expected a refusal')
    expect(refusalSentence(pale)).toContain('de 2,1 pour 1')
    expect(chooseAccent('bleu')).toEqual({ refused: 'colourUnreadable' })
  })

  test('every accent accepted reads on white, and its variant on the dark ground', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const hex = `#${number.toString(16).padStart(6, '0')}`
        const accent = chooseAccent(hex)
        if (isRefused(accent)) {
          expect(contrast(hex, '#ffffff')).toBeLessThan(MINIMUM_CONTRAST)
          return
        }
        expect(contrast(accent.light, '#ffffff')).toBeGreaterThanOrEqual(MINIMUM_CONTRAST)
        expect(contrast(accent.dark, DARK_GROUND)).toBeGreaterThanOrEqual(MINIMUM_CONTRAST)
      }),
    )
  })
})
