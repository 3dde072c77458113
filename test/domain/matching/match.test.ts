import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { match, scoreOf } from '~/domain/matching/match'
import type { MatchOffer, MatchPerson } from '~/domain/matching/match-types'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { DEFAULT_WEIGHTS, type MatchPart } from '~/domain/territory/settings'
import { h, kmNorth, OFFER, PERSON, TODAY, weekdays } from './examples'

const points = (part: MatchPart, person: Partial<MatchPerson>, offer: Partial<MatchOffer> = {}) =>
  match({ ...OFFER, ...offer }, { ...PERSON, ...person }, TODAY).parts.find((one) => one.part === part)
    ?.points

describe('the score follows the weights of matching', () => {
  test('a perfect pair has 100, and the points add up', () => {
    const found = match(OFFER, PERSON, TODAY)
    expect(found.score).toBe(100)
    expect(found.parts.map(({ part, points, max }) => [part, points, max])).toEqual([
      ['wantedJob', 35, 35],
      ['skills', 20, 20],
      ['distance', 15, 15],
      ['availability', 10, 10],
      ['conditions', 10, 10],
      ['waiting', 10, 10],
    ])
    expect(found.blockers).toEqual([])
    expect(found.cautions).toEqual([])
  })

  test('wanted job: exact 100 %, adjacent 60 %, same family 40 %, open to the sector 30 %, else none', () => {
    expect(points('wantedJob', { wantedJobs: ['F1703'] })).toBe(35)
    expect(points('wantedJob', { wantedJobs: ['F1701'] })).toBe(21)
    expect(points('wantedJob', { wantedJobs: ['F1606'] })).toBe(14)
    expect(points('wantedJob', { wantedJobs: ['K1302'], openSectors: ['construction'] })).toBe(11)
    expect(points('wantedJob', { wantedJobs: ['K1302'], openSectors: ['logistics'] })).toBe(0)
    expect(points('wantedJob', { wantedJobs: ['K1302', 'F1606', 'F1701'] })).toBe(21)
  })

  test('skills: full for having done it, soft skills count for half, none for nothing in common', () => {
    const newcomer = { experiences: [], skills: [], softSkills: [] }
    expect(points('skills', newcomer)).toBe(0)
    expect(points('skills', { ...newcomer, experiences: [{ romeCode: 'F1703', months: 2 }] })).toBe(20)
    expect(points('skills', { ...newcomer, skills: ['layBlocks'] })).toBe(8)
    expect(points('skills', { ...newcomer, softSkills: ['teamwork'] })).toBe(4)
    expect(points('skills', { ...newcomer, softSkills: ['teamwork'] }, { skills: [] })).toBe(10)
    expect(points('skills', { ...newcomer, skills: OFFER.skills, softSkills: OFFER.softSkills })).toBe(20)
    expect(points('skills', { ...newcomer, experiences: [{ romeCode: 'F1701', months: 12 }] })).toBe(12)
  })

  test('distance: full under a quarter of what the person can go, none at the limit', () => {
    expect(points('distance', kmNorth(4.9))).toBe(15)
    expect(points('distance', kmNorth(12.5))).toBe(8)
    expect(points('distance', kmNorth(19.99))).toBe(0)
  })

  test('availability: full for the whole window, none at a third of it', () => {
    expect(points('availability', { availableUntil: localDate('2027-03-02') })).toBe(10)
    expect(points('availability', { availableFrom: localDate('2027-02-11') })).toBe(5)
    expect(points('availability', { availableFrom: localDate('2027-02-21') })).toBe(0)
    const by = 'immersion' as const
    const engaged = [
      { by, start: localDate('2027-02-01'), end: localDate('2027-02-10') },
      { by, start: localDate('2027-02-05'), end: localDate('2027-02-08') },
    ]
    expect(points('availability', { engaged })).toBe(5)
  })

  test('working conditions: full when none is met, half for one, none for several', () => {
    expect(points('conditions', { conditionsToAvoid: ['night'] })).toBe(10)
    expect(points('conditions', { conditionsToAvoid: ['heavyLoads', 'night'] })).toBe(5)
    expect(points('conditions', { conditionsToAvoid: ['heavyLoads', 'outdoorWork'] })).toBe(0)
  })

  test('waiting: full when nothing was proposed for 60 days, none when something was today', () => {
    expect(points('waiting', { lastProposedOn: TODAY })).toBe(0)
    expect(points('waiting', { lastProposedOn: addDays(TODAY, -30) })).toBe(5)
    expect(points('waiting', { lastProposedOn: addDays(TODAY, -60) })).toBe(10)
    expect(points('waiting', { lastProposedOn: addDays(TODAY, -400) })).toBe(10)
    expect(points('waiting', { lastProposedOn: null })).toBe(10)
  })

  test('the weights are the territory’s', () => {
    const weights = { ...DEFAULT_WEIGHTS, wantedJob: 0, waiting: 45 }
    const person = { ...PERSON, lastProposedOn: TODAY }
    expect(match(OFFER, person, TODAY, weights).score).toBe(55)
    expect(match(OFFER, person, TODAY).score).toBe(90)
  })
})

describe('every part says why, to the referent and to the person', () => {
  const said = (person: Partial<MatchPerson> = {}, offer: Partial<MatchOffer> = {}) => {
    const { parts } = match({ ...OFFER, ...offer }, { ...PERSON, ...person }, TODAY)
    return Object.fromEntries(parts.map(({ part, sentence }) => [part, sentence]))
  }

  test('the sentences of a perfect pair', () => {
    expect(said(kmNorth(6))).toEqual({
      wantedJob: {
        referent: 'Souhaite devenir maçon ou maçonne',
        person: 'Vous souhaitez devenir maçon ou maçonne',
      },
      skills: {
        referent: 'A déjà travaillé comme maçon ou maçonne (8\u00a0mois)',
        person: 'Vous avez déjà travaillé comme maçon ou maçonne (8\u00a0mois)',
      },
      distance: {
        referent: 'À 6\u00a0km, environ 20\u00a0min de bus',
        person: 'À 6\u00a0km de chez vous, environ 20\u00a0min de bus',
      },
      availability: {
        referent: 'Peut commencer à 7\u00a0h, libre sur toute la période',
        person: 'Vous pouvez commencer à 7\u00a0h, et vous êtes libre sur toute la période',
      },
      conditions: {
        referent: 'N’a demandé d’éviter aucune condition de travail',
        person: 'Vous n’avez demandé d’éviter aucune condition de travail',
      },
      waiting: {
        referent: 'N’a encore reçu aucune proposition',
        person: 'Vous n’avez encore reçu aucune proposition',
      },
    })
  })

  test('the sentences of what is missing or partial', () => {
    const sentences = said({
      wantedJobs: [],
      experiences: [],
      skills: ['layBlocks'],
      availableFrom: localDate('2027-02-11'),
      conditionsToAvoid: ['heavyLoads'],
      lastProposedOn: addDays(TODAY, -3),
    })
    expect(sentences.wantedJob?.referent).toBe('Ce métier ne fait pas partie de ses souhaits')
    expect(sentences.skills?.referent).toBe(
      'A déjà 1 compétence sur 2\u202f: monter des parpaings ou des briques',
    )
    expect(sentences.availability?.referent).toBe(
      'Peut commencer à 7\u00a0h, libre à partir du 11 février 2027',
    )
    expect(sentences.conditions?.referent).toBe('Souhaite éviter\u202f: port de charges lourdes')
    expect(sentences.waiting?.person).toBe('Vous avez reçu votre dernière proposition il y a 3\u00a0jours')
    expect(said({ wantedJobs: ['F1701'] }).wantedJob?.referent).toBe(
      'Souhaite devenir coffreur ou coffreuse, un métier proche',
    )
    expect(said({ wantedJobs: [], openSectors: ['construction'] }).wantedJob?.person).toBe(
      'Vous souhaitez travailler dans ce secteur\u202f: Bâtiment et travaux publics',
    )
  })

  test('a good part is a reason, a poor one a caution; a condition to avoid is always a caution', () => {
    const person = { ...PERSON, wantedJobs: ['K1302'], conditionsToAvoid: ['heavyLoads'] }
    const found = match(OFFER, person, TODAY)
    const cautions = found.cautions.map(({ referent }) => referent)
    expect(cautions).toContain('Ce métier ne fait pas partie de ses souhaits')
    expect(cautions).toContain('Souhaite éviter\u202f: port de charges lourdes')
    expect(found.reasons.map(({ referent }) => referent)).toContain(
      'A déjà travaillé comme maçon ou maçonne (8\u00a0mois)',
    )
  })
})

describe('a barrier that touches the offer is a caution, and a reason once a solution lifts it', () => {
  const far = { ...PERSON, ...kmNorth(12), barriers: ['mobility'] }
  const solution = {
    domain: 'mobility',
    label: 'le garage solidaire lui prête un véhicule',
    until: localDate('2027-04-30'),
    grantsMode: 'car' as const,
    grantsMaxKm: 40,
  }

  test('mobility for a far site', () => {
    expect(match(OFFER, far, TODAY).cautions).toContainEqual({
      referent: 'La mobilité est un frein, et le lieu est éloigné',
      person: 'Le lieu est éloigné\u202f: préparez le trajet avec votre référent·e',
    })
    expect(match(OFFER, { ...far, ...kmNorth(2) }, TODAY).cautions).toEqual([])
  })

  test('a lent vehicle lifts it, carries farther, and says until when', () => {
    const lifted = match(OFFER, { ...far, solutions: [solution] }, TODAY)
    expect(lifted.reasons).toContainEqual({
      referent: 'Le garage solidaire lui prête un véhicule jusqu’au 30 avril 2027',
      person: 'Le garage solidaire vous prête un véhicule jusqu’au 30 avril 2027',
    })
    expect(lifted.cautions.map(({ referent }) => referent).join()).not.toContain('mobilité')
    expect(match(OFFER, { ...far, ...kmNorth(30) }, TODAY).score).toBeNull()
    expect(match(OFFER, { ...far, ...kmNorth(30), solutions: [solution] }, TODAY).score).not.toBeNull()
  })

  test('a solution over before the first day lifts nothing; one that ends inside the window is told', () => {
    const over = { ...solution, until: localDate('2027-01-31') }
    expect(match(OFFER, { ...far, ...kmNorth(30), solutions: [over] }, TODAY).score).toBeNull()
    const short = { ...solution, until: localDate('2027-02-10') }
    const cautions = match(OFFER, { ...far, solutions: [short] }, TODAY).cautions
    expect(cautions.map(({ referent }) => referent)).toContain(
      'Cette solution s’arrête avant la fin de la période',
    )
  })

  test('a barrier never changes the score', () => {
    const barriers = ['mobility', 'health', 'money', 'frenchAndBasicSkills', 'digital', 'housing']
    expect(match(OFFER, { ...far, barriers }, TODAY).score).toBe(
      match(OFFER, { ...far, barriers: [] }, TODAY).score,
    )
  })

  test('a French level under the one asked is a caution, not points', () => {
    const asked = { ...OFFER, frenchLevel: 'B2' as const }
    expect(match(asked, { ...PERSON, frenchLevel: 'A2' }, TODAY).score).toBe(100)
    expect(match(asked, { ...PERSON, frenchLevel: 'A2' }, TODAY).cautions).toHaveLength(1)
  })
})

describe('an offer without dates or hours', () => {
  test('a sponsorship matches on what it has', () => {
    const sponsorship: MatchOffer = {
      ...OFFER,
      kind: 'sponsorship',
      schedule: null,
      windowStart: null,
      windowEnd: null,
      skills: [],
      softSkills: [],
    }
    const found = match(
      sponsorship,
      { ...PERSON, availability: weekdays({ start: h(18), end: h(20) }) },
      TODAY,
    )
    expect(found.score).toBe(100)
    expect(found.parts[3]?.sentence.referent).toBe('Est libre tout de suite')
  })
})

test('a hundred thousand people are scored in about a second', () => {
  const prepared = prepareOffer({ ...OFFER, licences: ['B'] }, TODAY)
  const days = Array.from({ length: 90 }, (_, ago) => addDays(TODAY, -ago))
  const people = Array.from(
    { length: 100_000 },
    (_, index): MatchPerson => ({
      ...PERSON,
      ...kmNorth(index % 25),
      licences: index % 3 === 0 ? [] : ['B'],
      wantedJobs: ['F1606', index % 2 === 0 ? 'F1703' : 'K1302'],
      lastProposedOn: days[index % 90] ?? null,
    }),
  )
  const started = performance.now()
  const scored = people.filter((person) => scoreOf(prepared, person) !== null).length
  const elapsed = performance.now() - started
  expect(scored).toBeGreaterThan(10_000)
  // Four times the aim: a shared machine is slow, a quadratic mistake is slower.
  expect(elapsed).toBeLessThan(4_000)
})
