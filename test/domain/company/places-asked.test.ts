import { describe, expect, test } from 'vitest'
import { OWN_PLACES, placesAsked } from '~/domain/company/places-asked'

const known = ['delle', 'belfort', 'valdoie']
const asked = (text: string | undefined, own: readonly string[] = [], of = known) =>
  placesAsked({ asked: text, known: of, own })

describe('the places that a list shows', () => {
  test('are those of the member as long as the address says nothing', () => {
    expect(asked(undefined)).toEqual({ value: '', ids: undefined })
    expect(asked(undefined, ['belfort'])).toEqual({ value: 'belfort', ids: ['belfort'] })
    expect(asked(undefined, ['valdoie', 'delle'])).toEqual({ value: OWN_PLACES, ids: ['delle', 'valdoie'] })
  })

  test('are what the address asks, every place included', () => {
    expect(asked('', ['belfort'])).toEqual({ value: '', ids: undefined })
    expect(asked('delle', ['belfort'])).toEqual({ value: 'delle', ids: ['delle'] })
    expect(asked(OWN_PLACES, ['delle', 'belfort'])).toEqual({ value: OWN_PLACES, ids: ['delle', 'belfort'] })
  })

  test('are the member’s when another company’s place is asked, and all where there is one place', () => {
    expect(asked('elsewhere', ['belfort'])).toEqual({ value: 'belfort', ids: ['belfort'] })
    expect(asked('elsewhere')).toEqual({ value: '', ids: undefined })
    expect(asked(undefined, ['gone'])).toEqual({ value: '', ids: undefined })
    expect(asked('belfort', ['belfort'], ['belfort'])).toEqual({ value: '', ids: undefined })
  })
})
