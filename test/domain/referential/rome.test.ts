import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjacency, adjacentCodes, JOB_BRIDGES } from '~/domain/referential/adjacency'
import {
  jobTitleFor,
  ROME_JOBS,
  romeCodesFor,
  romeJob,
  romeSector,
  searchJobs,
  sectorCodes,
} from '~/domain/referential/rome'

const codes = ROME_JOBS.map((job) => job.code)
const anyCode = fc.constantFrom(...codes)

describe('ROME 3', () => {
  test('holds the codes of the three sectors, once each, with their version', () => {
    expect(
      [sectorCodes('construction'), sectorCodes('personalCare'), sectorCodes('logistics')].map(
        (c) => c.length,
      ),
    ).toEqual([38, 10, 19])
    expect(new Set(codes).size).toBe(codes.length)
    expect(ROME_JOBS.every((job) => job.romeVersion === 3 && /^[A-Z]\d{4}$/.test(job.code))).toBe(true)
  })

  test.each(ROME_JOBS.map((job) => [job.code, job] as const))(
    '%s has 3 to 12 titles, none twice',
    (_, job) => {
      expect(job.titles.length).toBeGreaterThanOrEqual(3)
      expect(job.titles.length).toBeLessThanOrEqual(12)
      expect(new Set(job.titles.map((title) => title.m)).size).toBe(job.titles.length)
      expect(JSON.stringify(job)).not.toContain("'")
    },
  )

  test('says a title in the gender asked for', () => {
    expect(jobTitleFor('F1703', 'f')).toBe('maçonne')
    expect(jobTitleFor('F1703', 'm')).toBe('maçon')
    expect(jobTitleFor('F1703')).toBe('maçon ou maçonne')
    expect(jobTitleFor('N1101')).toBe('cariste')
    expect(jobTitleFor('Z9999')).toBe('Z9999')
    expect(romeSector('K1302')).toBe('personalCare')
    expect(romeJob('Z9999')).toBeUndefined()
  })
})

describe('search of jobs', () => {
  test.each([
    ['macon', 'F1703'],
    ['Maçonne', 'F1703'],
    ['maçons', 'F1703'],
    ['masson', 'F1703'],
    ['aide a domicile', 'K1302'],
    ['aides à domicile', 'K1302'],
    ['auxiliaire de vie', 'K1302'],
    ['prepa commandes', 'N1103'],
    ['préparatrice de commande', 'N1103'],
    ['F1703', 'F1703'],
    ['carist', 'N1101'],
    ['fenwick', 'N1101'],
    ['plaquiste', 'F1604'],
    ['placo', 'F1604'],
    ['chauffeur-livreur', 'N4105'],
    ['livreuse', 'N4105'],
    ['aide soignante', 'J1501'],
    ['aidesoignante', 'J1501'],
    ['babysitter', 'K1303'],
    ['femme de menage', 'K1304'],
    ['électricienne', 'F1602'],
    ['electircien', 'F1602'],
    ['plonbier', 'F1603'],
    ['manoeuvre', 'F1704'],
    ['manœuvre', 'F1704'],
    ['agent d’entretien', 'K2204'],
    ["agent d'entretien", 'K2204'],
    ['chauffeur de bus', 'N4103'],
    ['chauffeur poids lourd', 'N4101'],
    ['conduite de grue', 'F1301'],
    ['je cherche un travail de carreleur', 'F1608'],
  ])('%j finds %s first', (text, code) => expect(searchJobs(text)[0]?.code).toBe(code))

  test('answers in the gender typed, and in both when nothing tells', () => {
    expect(searchJobs('maçonne')[0]?.title).toBe('maçonne')
    expect(searchJobs('macon')[0]?.title).toBe('maçon')
    expect(searchJobs('aide soignant')[0]?.title).toBe('aide-soignant')
    expect(searchJobs('agente de propreté')[0]?.title).toBe('agente de propreté')
    expect(searchJobs('domicile')[0]?.title).toContain('domicile')
    expect(searchJobs('plomb')[0]?.title).toBe('plombier ou plombière')
    expect(searchJobs('F1703')[0]?.title).toBe('maçon ou maçonne')
  })

  test('« chauffeur » offers the several jobs of driving', () => {
    const found = searchJobs('chauffeur').map((job) => job.code)
    expect(found).toEqual(expect.arrayContaining(['N4101', 'N4102', 'N4103', 'N4105', 'J1305']))
  })

  test('gives one suggestion a code, at most as many as asked, best first', () => {
    const found = searchJobs('agent', 5)
    expect(found).toHaveLength(5)
    expect(new Set(found.map((job) => job.code)).size).toBe(5)
    expect(found.map((job) => job.score)).toEqual(found.map((job) => job.score).sort((a, b) => b - a))
  })

  test.each(['', '   ', '?!', 'xyzzy', 'astronaute'])('%j finds nothing', (text) =>
    expect(searchJobs(text)).toEqual([]),
  )

  test('every title of every job finds its job, in both genders, without accents and in capitals', () => {
    for (const job of ROME_JOBS) {
      for (const text of job.titles.flatMap((title) => [title.m, title.f])) {
        const shouted = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
        expect([text, searchJobs(text, 3).map((found) => found.code)]).toEqual([
          text,
          expect.arrayContaining([job.code]),
        ])
        expect([shouted, romeCodesFor(shouted)]).toEqual([shouted, expect.arrayContaining([job.code])])
      }
    }
  })

  test('is quick enough to follow typing', () => {
    const start = performance.now()
    for (let i = 0; i < 50; i++) searchJobs('preparatrice de comandes')
    expect((performance.now() - start) / 50).toBeLessThan(50)
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(searchJobs(text).length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('codes that a search of offers includes', () => {
  test('a sector by its name', () => {
    expect(romeCodesFor('BTP')).toEqual(sectorCodes('construction'))
    expect(romeCodesFor('Logistique et transport')).toEqual(sectorCodes('logistics'))
    expect(romeCodesFor('aide à la personne')).toEqual(sectorCodes('personalCare'))
  })

  test('a code, or its beginning', () => {
    expect(romeCodesFor('f1703')).toEqual(['F1703'])
    expect(romeCodesFor('F17')).toEqual(['F1701', 'F1702', 'F1703', 'F1704', 'F1705', 'F1706'])
  })

  test('typos only when nothing matches without one', () => {
    expect(romeCodesFor('peintre')).toEqual(expect.arrayContaining(['F1606']))
    expect(romeCodesFor('carreleur')).not.toContain('F1402')
    expect(romeCodesFor('pientre')).toContain('F1606')
    expect(romeCodesFor('astronaute')).toEqual([])
  })
})

describe('adjacency', () => {
  test.each([
    ['F1703', 'F1703', 'same'],
    ['F1703', 'F1701', 'adjacent'],
    ['N1105', 'F1704', 'adjacent'],
    ['K1304', 'K2204', 'adjacent'],
    ['K1302', 'J1501', 'adjacent'],
    ['F1703', 'F1101', 'family'],
    ['N1101', 'N4101', 'family'],
    ['F1703', 'K1302', 'none'],
    ['J1501', 'K1303', 'none'],
    ['Z9999', 'Z9998', 'none'],
  ])('%s and %s: %s', (a, b, nearness) => expect(adjacency(a, b)).toBe(nearness))

  test('is symmetric, and same only for itself', () => {
    fc.assert(
      fc.property(anyCode, anyCode, (a, b) => {
        expect(adjacency(a, b)).toBe(adjacency(b, a))
        expect(adjacency(a, b) === 'same').toBe(a === b)
        expect(adjacentCodes(a).includes(b)).toBe(adjacency(a, b) === 'adjacent')
      }),
    )
  })

  test('every bridge joins two known codes that would not be adjacent without it', () => {
    for (const [a, b] of JOB_BRIDGES) {
      expect([a, b, codes.includes(a) && codes.includes(b), a.slice(0, 3) === b.slice(0, 3)]).toEqual([
        a,
        b,
        true,
        false,
      ])
    }
  })
})
