import { beforeAll, describe, expect, test } from 'vitest'
import { type CommuneRow, readCommunes } from '~/database/communes'

let communes: readonly CommuneRow[] = []
const named = (insee: string) => communes.find((commune) => commune.inseeCode === insee)

beforeAll(() => {
  communes = readCommunes()
})

describe('communes', () => {
  test('are all there, once each, with coordinates in the world', () => {
    expect(communes.length).toBeGreaterThan(34_800)
    expect(new Set(communes.map((commune) => commune.inseeCode)).size).toBe(communes.length)
    expect(communes.every((c) => Math.abs(c.latitude) <= 90 && Math.abs(c.longitude) <= 180)).toBe(true)
    expect(communes.every((c) => c.postalCodes.length > 0 && c.searchName !== '')).toBe(true)
  })

  test.each([
    ['51454', 'Reims', 49.25, 4.03],
    ['90010', 'Belfort', 47.64, 6.85],
    ['37261', 'Tours', 47.39, 0.69],
    ['16015', 'Angoulême', 45.65, 0.16],
    ['50129', 'Cherbourg-en-Cotentin', 49.63, -1.62],
    ['13055', 'Marseille', 43.3, 5.38],
  ])('%s, %s, is where it is', (insee, name, latitude, longitude) => {
    const commune = named(insee)
    expect(commune).toMatchObject({ name, precision: 'exact' })
    expect(commune?.latitude).toBeCloseTo(latitude, 1)
    expect(commune?.longitude).toBeCloseTo(longitude, 1)
  })

  test.each(['16', '37', '50', '51', '90'])('every commune of département %s is placed', (department) => {
    const here = communes.filter((commune) => commune.departmentCode === department)
    expect(here.length).toBeGreaterThan(90)
    expect(here.every((commune) => commune.latitude > 44 && commune.latitude < 50)).toBe(true)
  })

  test('what is not known exactly says so, and is near its neighbours', () => {
    const ofPostalCode = communes.filter((commune) => commune.precision === 'postalCode')
    expect(ofPostalCode.length).toBeGreaterThan(10_000)
    expect(communes.filter((commune) => commune.precision === 'epci').length).toBeGreaterThan(100)
  })

  test('apostrophes are typeset, search names are plain', () => {
    expect(named('01001')).toMatchObject({
      name: 'L’Abergement-Clémenciat',
      searchName: 'l abergement clemenciat',
    })
  })
})
