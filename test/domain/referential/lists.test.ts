import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTRACT_NATURES, CONTRACT_TYPES } from '~/domain/referential/contracts'
import { FRENCH_LEVELS, frenchLevelSuffices } from '~/domain/referential/french-levels'
import { defaultsForJob } from '~/domain/referential/job-defaults'
import { CERTIFICATES, certificateEnds, DRIVING_LICENCES, holdsLicence } from '~/domain/referential/licences'
import { normaliseText } from '~/domain/referential/normalise-text'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { ROME_JOBS } from '~/domain/referential/rome'
import { SKILL_FAMILIES, skillGroupsFor } from '~/domain/referential/skill-families'
import { SKILLS, skillsForJob } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { estimatedMinutes, TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'

const LISTS = {
  CONTRACT_NATURES,
  CONTRACT_TYPES,
  FRENCH_LEVELS,
  CERTIFICATES,
  DRIVING_LICENCES,
  PROTECTIVE_EQUIPMENT,
  SKILLS,
  SOFT_SKILLS,
  TRANSPORT_MODES,
  WORKING_CONDITIONS,
}

describe('lists', () => {
  test.each(Object.entries(LISTS))('%s has different, well-typeset labels', (_, list) => {
    const labels = Object.values(list)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter((label) => label.includes("'") || label.trim() !== label)).toEqual([])
  })

  test('have the official numbers of entries', () => {
    expect(Object.keys(SOFT_SKILLS)).toHaveLength(14)
    expect(Object.keys(DRIVING_LICENCES)).toHaveLength(15)
    expect(Object.keys(CONTRACT_TYPES)).toHaveLength(8)
    expect(Object.keys(CONTRACT_NATURES)).toHaveLength(6)
  })
})

describe('licences', () => {
  test('a heavier licence allows the lighter ones it is built on', () => {
    expect(holdsLicence(['C'], 'B')).toBe(true)
    expect(holdsLicence(['CE'], 'BE')).toBe(true)
    expect(holdsLicence(['A'], 'A2')).toBe(true)
    expect(holdsLicence(['A1'], 'AM')).toBe(true)
    expect(holdsLicence(['B'], 'C')).toBe(false)
    expect(holdsLicence(['C'], 'D')).toBe(false)
    expect(holdsLicence([], 'AM')).toBe(false)
  })

  test('CACES end, diplomas do not', () => {
    expect(certificateEnds('cacesR489_3')).toBe(true)
    expect(certificateEnds('firstAidAtWork')).toBe(true)
    expect(certificateEnds('deaes')).toBe(false)
  })
})

test('a level of French suffices for itself and for those under it', () => {
  expect(frenchLevelSuffices('B1', 'A2')).toBe(true)
  expect(frenchLevelSuffices('A2', 'A2')).toBe(true)
  expect(frenchLevelSuffices('A1', 'A2')).toBe(false)
  expect(frenchLevelSuffices('none', 'none')).toBe(true)
})

test('a journey is estimated in steps of five minutes, never at nothing', () => {
  expect(estimatedMinutes('car', 20)).toBe(30)
  expect(estimatedMinutes('walk', 0.1)).toBe(5)
  expect(estimatedMinutes('bus', 6)).toBe(20)
})

describe('defaults of a job', () => {
  test.each(ROME_JOBS.map((job) => job.code))('%s can be published as it is', (code) => {
    const defaults = defaultsForJob(code)
    const minutes = defaults.schedule.days.map((day) =>
      day.reduce((sum, { start, end }) => sum + end - start, 0),
    )
    expect(minutes).toHaveLength(7)
    expect(minutes.reduce((sum, day) => sum + day, 0)).toBe(35 * 60)
    for (const ranges of defaults.schedule.days) {
      expect(ranges.every((range) => range.start >= 6 * 60 && range.end - range.start <= 4.5 * 60)).toBe(true)
    }
    expect(defaults.objectives.length).toBeGreaterThanOrEqual(3)
    expect(defaults.activities.length).toBeGreaterThan(80)
    expect(defaults.skills.length).toBeGreaterThanOrEqual(3)
    expect(new Set(defaults.workingConditions).size).toBe(defaults.workingConditions.length)
    expect(`${defaults.activities}${defaults.objectives.join()}`).not.toContain("'")
  })

  test('a code outside the sectors has neutral ones', () => {
    expect(defaultsForJob('A1101')).toMatchObject({
      activities: '',
      objectives: [],
      skills: [],
      equipment: [],
    })
  })

  test('the skills most particular to the job come first', () => {
    expect(skillsForJob('F1703').slice(0, 8)).toContain('layBlocks')
    expect(skillsForJob('N1101')).toContain('driveForklift')
    expect(skillsForJob('N1101')).not.toContain('layBlocks')
    expect(Object.keys(SKILLS).length).toBeGreaterThanOrEqual(60)
    expect(Object.keys(SKILLS).length).toBeLessThanOrEqual(90)
  })
})

describe('normalised text', () => {
  test.each([
    ['Châlons-en-Champagne', 'chalons en champagne'],
    ['L’Isle-d’Espagnac', 'l isle d espagnac'],
    ['St-Étienne', 'saint etienne'],
    ['Ste Maure', 'sainte maure'],
    ['Manœuvre gros œuvre', 'manoeuvre gros oeuvre'],
    ['50 % de réduction_', '50 de reduction'],
    ['  ', ''],
    ['poste st', 'poste st'],
  ])('%j becomes %j', (text, normal) => expect(normaliseText(text)).toBe(normal))

  test('is idempotent and holds only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const normal = normaliseText(text)
        expect(normaliseText(normal)).toBe(normal)
        expect(normal).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      }),
    )
  })
})

describe('skills by family', () => {
  test('every skill is in one family, and only one', () => {
    const listed = Object.values(SKILL_FAMILIES).flatMap(({ skills }) => skills)
    expect([...listed].sort()).toEqual(Object.keys(SKILLS).sort())
  })

  test('the families of a wanted job come first, each in alphabetical order', () => {
    const groups = skillGroupsFor(['N1103'])
    const wanted = groups.filter((group) => group.wanted).map(({ key }) => key)
    expect(wanted).toEqual(['warehouse', 'everywhere'])
    expect(groups.slice(0, 2).map(({ key }) => key)).toEqual(wanted)
    for (const { skills } of groups) {
      const labels = skills.map(({ label }) => label)
      expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'fr')))
    }
    expect(skillGroupsFor([]).some((group) => group.wanted)).toBe(false)
  })
})
