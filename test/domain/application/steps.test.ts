import { describe, expect, test } from 'vitest'
import { applicationSteps } from '~/domain/application/steps'

const now = new Date('2027-01-12T09:00:00Z')
const before = new Date('2027-01-11T09:00:00Z')
const after = new Date('2027-01-13T09:00:00Z')

type Facts = Parameters<typeof applicationSteps>[0]

const read = (facts: Partial<Facts> & Pick<Facts, 'state'>) =>
  applicationSteps({ interviewAt: null, immersionWanted: false, ...facts }, now)
    .map((step) => `${step.key} ${step.state}`)
    .join(', ')

describe('the steps of an application, as the person reads them', () => {
  test.each([
    ['presented', null, 'agreed done, interview current, answer coming, start coming'],
    ['interview', after, 'agreed done, interview current, answer coming, start coming'],
    ['interview', before, 'agreed done, interview done, answer current, start coming'],
    ['interview', now, 'agreed done, interview done, answer current, start coming'],
    ['offered', before, 'agreed done, interview done, answer done, start current'],
  ] as const)('%s, meeting %s', (state, interviewAt, expected) => {
    expect(read({ state, interviewAt })).toBe(expected)
  })

  test('a company that offers the job without a meeting has none to show', () => {
    expect(read({ state: 'offered' })).toBe('agreed done, answer done, start current')
    expect(read({ state: 'offered', interviewAt: after })).toBe('agreed done, answer done, start current')
  })

  test('a meeting that was called off did not take place', () => {
    const waiting = 'agreed done, interview current, answer coming, start coming'
    expect(read({ state: 'presented', interviewAt: before })).toBe(waiting)
    expect(read({ state: 'presented', interviewAt: before, immersion: 'over' })).toBe(
      'agreed done, immersion done, answer current, start coming',
    )
  })

  test('an immersion first takes the place of the meeting', () => {
    const wanted = read({ state: 'presented', immersionWanted: true })
    expect(wanted).toBe('agreed done, immersion current, answer coming, start coming')
    expect(read({ state: 'presented', immersion: 'underWay' })).toBe(wanted)
    expect(read({ state: 'presented', immersion: 'over' })).toBe(
      'agreed done, immersion done, answer current, start coming',
    )
  })

  test('with a meeting too, what is over comes first', () => {
    expect(read({ state: 'interview', interviewAt: before, immersion: 'underWay' })).toBe(
      'agreed done, interview done, immersion current, answer coming, start coming',
    )
    expect(read({ state: 'interview', interviewAt: after, immersion: 'over' })).toBe(
      'agreed done, immersion done, interview current, answer coming, start coming',
    )
  })

  test.each(['hired', 'refused', 'withdrawn'] as const)('%s: nothing is left to come', (state) => {
    expect(read({ state, interviewAt: before, immersion: 'over' })).toBe('')
  })
})
