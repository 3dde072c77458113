import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import {
  CANDIDATE_REASON_FOR_REFERENT,
  CANDIDATE_REASON_LABELS,
  CANDIDATE_REASONS,
  EMPLOYER_REASON_LABELS,
  EMPLOYER_REASONS,
  hostReasons,
  needsDetail,
} from '~/domain/recommendation/reasons'
import { type PathwayEvent, reboundDeadlines, reboundDue } from '~/domain/recommendation/rebound'
import { isOpenState, RECOMMENDATION_STATES } from '~/domain/recommendation/states'
import {
  type EmployerSource,
  NEVER_FOR_EMPLOYERS,
  whatEmployerSees,
} from '~/domain/recommendation/what-employer-sees'
import { turnSide, type ViewerRole, whoseTurn } from '~/domain/recommendation/whose-turn'
import { DEFAULT_SETTINGS } from '~/domain/territory/settings'

const TODAY = localDate('2027-01-12')
const DEADLINES = { candidateDeadline: localDate('2027-01-14'), employerDeadline: localDate('2027-01-14') }

describe('whose turn it is, and until when', () => {
  const turn = (state: (typeof RECOMMENDATION_STATES)[number], viewer: ViewerRole, today = TODAY) =>
    whoseTurn({ kind: 'immersion', state, ...DEADLINES }, viewer, today)

  test('only what was concluded went well; what is over otherwise is never shown as done', () => {
    for (const viewer of ['candidate', 'employer', 'referent', 'supportReferent'] as const) {
      for (const state of RECOMMENDATION_STATES) {
        const goesOn = isOpenState(state) || state === 'agreed'
        const expected = goesOn ? ['you', 'other'] : state === 'concluded' ? ['done'] : ['over']
        expect(expected, `${state} for ${viewer}`).toContain(turnSide(turn(state, viewer), state))
      }
    }
  })

  test('for whoever must answer', () => {
    expect(turn('proposed', 'candidate')).toEqual({
      who: 'you',
      until: '2027-01-14',
      sentence: 'À vous de répondre au plus tard le jeudi 14 janvier',
    })
    expect(turn('presented', 'employer').sentence).toBe('À vous de répondre au plus tard le jeudi 14 janvier')
    expect(turn('presented', 'employer', localDate('2027-01-14')).sentence).toBe(
      'À vous de répondre aujourd’hui, dernier jour',
    )
    expect(turn('presented', 'employer', localDate('2027-01-15')).sentence).toContain(
      'une réponse reste possible',
    )
  })

  test('for whoever waits', () => {
    expect(turn('presented', 'referent')).toEqual({
      who: 'employer',
      until: '2027-01-14',
      sentence: 'En attente de l’entreprise, encore 2\u00a0jours ouvrés',
    })
    expect(turn('presented', 'supportReferent', localDate('2027-01-13')).sentence).toBe(
      'En attente de l’entreprise, encore 1\u00a0jour ouvré',
    )
    expect(turn('proposed', 'referent', localDate('2027-01-14')).sentence).toBe(
      'En attente de la personne, dernier jour',
    )
    expect(turn('presented', 'candidate').sentence).toBe(
      'L’entreprise réfléchit\u202f: réponse attendue au plus tard le jeudi 14 janvier',
    )
    expect(turn('suggested', 'referent').who).toBe('you')
    expect(turn('suggested', 'candidate').who).toBe('referent')
    expect(turn('agreed', 'referent').who).toBe('you')
  })

  test('every state has a sentence for everybody; an ended one is nobody’s turn', () => {
    const ended = [
      'declinedByCandidate',
      'declinedByEmployer',
      'dismissed',
      'lapsed',
      'withdrawn',
      'concluded',
      'failed',
    ]
    for (const state of RECOMMENDATION_STATES) {
      for (const viewer of ['candidate', 'employer', 'referent', 'supportReferent'] as const) {
        const found = turn(state, viewer)
        expect(found.sentence.length).toBeGreaterThan(5)
        expect(found.who === 'nobody').toBe(ended.includes(state))
      }
    }
  })
})

describe('what an employer sees of a person', () => {
  const SOURCE: EmployerSource = {
    firstName: 'Aïcha',
    lastName: 'émery',
    city: 'Belfort',
    phone: '+33600000000',
    email: 'aicha@example.org',
    skills: ['layBlocks'],
    softSkills: [],
    experiences: [{ romeCode: 'F1703', months: 8 }],
    licences: ['B'],
    certificates: [],
    availability: 'Du lundi au vendredi',
    sentence: 'Aïcha a déjà coulé des dalles.',
  }
  const presentedAt = new Date('2027-01-11T09:00:00Z')

  test('nothing before the person agreed to be presented, nor when they declined', () => {
    for (const state of ['suggested', 'proposed', 'declinedByCandidate', 'lapsed', 'withdrawn'] as const) {
      expect(whatEmployerSees({ state, presentedAt: null }, SOURCE)).toBeUndefined()
    }
  })

  test('first name and initial before accepting, contact details after, none again if it failed', () => {
    const before = whatEmployerSees({ state: 'presented', presentedAt }, SOURCE)
    expect(before).toMatchObject({ stage: 'before', firstName: 'Aïcha', initial: 'É.', city: 'Belfort' })
    expect(JSON.stringify(before)).not.toMatch(/émery|\+336|example\.org/)
    for (const state of ['agreed', 'concluded'] as const) {
      expect(whatEmployerSees({ state, presentedAt }, SOURCE)).toMatchObject({
        stage: 'after',
        lastName: 'émery',
        phone: '+33600000000',
        email: 'aicha@example.org',
      })
    }
    for (const state of ['declinedByEmployer', 'lapsed', 'withdrawn', 'failed'] as const) {
      expect(whatEmployerSees({ state, presentedAt }, SOURCE)).toMatchObject({ stage: 'before' })
    }
  })

  test('a wider row does not compile, and would not be copied either', () => {
    type Refused<T> = T extends EmployerSource ? 'accepted' : 'refused'
    const birth: Refused<Omit<EmployerSource, 'birthDate'> & { birthDate: string }> = 'refused'
    const rsa: Refused<Omit<EmployerSource, 'statuses'> & { statuses: string[] }> = 'refused'
    const plain: Refused<EmployerSource> = 'accepted'
    expect([birth, rsa, plain]).toEqual(['refused', 'refused', 'accepted'])

    const wide = Object.fromEntries(NEVER_FOR_EMPLOYERS.map((field) => [field, `secret ${field}`]))
    for (const state of ['presented', 'agreed'] as const) {
      const seen = whatEmployerSees({ state, presentedAt }, Object.assign({}, SOURCE, wide as object))
      expect(JSON.stringify(seen)).not.toContain('secret')
    }
  })
})

describe('reasons are closed lists with words for each reader', () => {
  test('every reason has its labels; only some need words beside', () => {
    for (const reason of EMPLOYER_REASONS) {
      expect(EMPLOYER_REASON_LABELS[reason].length).toBeGreaterThan(5)
      expect(hostReasons('immersion').forPerson[reason]?.endsWith('.')).toBe(true)
    }
    for (const reason of CANDIDATE_REASONS) {
      expect(CANDIDATE_REASON_LABELS[reason]).not.toBe(CANDIDATE_REASON_FOR_REFERENT[reason])
    }
    expect(EMPLOYER_REASONS.filter(needsDetail)).toEqual(['skillMissing', 'licenceMissing', 'other'])
  })
})

describe('when a rebound plan is due', () => {
  test.each<[string, PathwayEvent[], string | undefined]>([
    ['nothing happened', [], undefined],
    ['a no-show', ['agreed', 'noShow'], 'noShow'],
    ['an early end', ['agreed', 'endedEarly'], 'endedEarly'],
    ['a job ended before three months', ['jobEndedBeforeThreeMonths'], 'jobEndedBeforeThreeMonths'],
    ['one refusal', ['employerDeclined'], undefined],
    ['two refusals in a row', ['employerDeclined', 'employerDeclined'], 'twoEmployerRefusals'],
    ['two refusals around an agreement', ['employerDeclined', 'agreed', 'employerDeclined'], undefined],
    [
      'two refusals around the person’s own',
      ['employerDeclined', 'candidateDeclined', 'employerDeclined'],
      'twoEmployerRefusals',
    ],
    ['declined, then lapsed', ['candidateDeclined', 'lapsed'], 'declinedThenLapsed'],
    ['lapsed alone', ['lapsed'], undefined],
    ['a plan already opened', ['employerDeclined', 'employerDeclined', 'reboundOpened'], undefined],
    ['one refusal after a plan', ['employerDeclined', 'reboundOpened', 'employerDeclined'], undefined],
    ['a no-show not yet followed', ['noShow', 'employerDeclined'], 'noShow'],
  ])('%s', (_, history, cause) => {
    expect(reboundDue(history)).toBe(cause)
  })

  test('a plan within 2 working days, an appointment within 10', () => {
    expect(reboundDeadlines(localDate('2027-01-15'), DEFAULT_SETTINGS)).toEqual({
      planBy: '2027-01-19',
      appointmentBy: '2027-01-29',
    })
  })
})
