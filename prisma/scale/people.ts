/** People followed by the support referents: what they want, know, can reach, and where their file stands. */
import { addDays } from '~/domain/calendar/local-date'
import { CURRENT_CONSENT } from '~/domain/person/consent'
import { DIAGNOSTIC_DOMAIN_KEYS } from '~/domain/person/diagnostic-domains'
import { PERSON_STATUSES } from '~/domain/person/statuses'
import { normaliseText } from '~/domain/referential/normalise-text'
import { ROME_JOBS } from '~/domain/referential/rome'
import { skillsForJob } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import type { Chance } from '../seed/chance'
import { MEN, STREETS, SURNAMES, TRADES, WOMEN } from '../seed/words'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'

/** Jobs that some company of the territory has. */
const ASKED = ROME_JOBS.filter(({ code }) => TRADES.some(({ jobs }) => jobs.includes(code)))
const SCHOOL_DAY = [{ start: 510, end: 990 }]
const SCHOOL_WEEK = { days: [SCHOOL_DAY, SCHOOL_DAY, [], SCHOOL_DAY, SCHOOL_DAY, [], []] }

/** What decides which offers suit a person, known from their number alone. */
export function personFacts(ground: Ground, n: number) {
  const chance = ground.chanceOf('person', n)
  const first = chance.pick(ASKED)
  const consents = !chance.happens(9)
  const diagnosed = !chance.happens(8)
  const active = !chance.happens(6)
  return { n, chance, first, consents, diagnosed, active, referent: chance.pick(ground.supportReferents) }
}

export function peopleBatch(ground: Ground, numbers: readonly number[]): Batch {
  const made = numbers.map((n) => {
    const facts = personFacts(ground, n)
    const { chance, first } = facts
    const near = ASKED.filter(({ sector, code }) => sector === first.sector && code !== first.code)
    const codes = [first.code, ...chance.some(near, chance.whole(0, 2)).map(({ code }) => code)]
    return { ...facts, id: ground.idOf('person', n), codes, drives: chance.happens(48), ...lifeOf(chance) }
  })
  return {
    Person: made.map((each) => personRow(ground, each)),
    WantedJob: made.flatMap(({ id: personId, codes }) =>
      codes.map((romeCode, index) => ({ personId, romeCode, rank: index + 1 })),
    ),
    Experience: made
      .filter(({ months }) => months > 0)
      .map(({ n, id: personId, codes, months }) => ({
        ...{ id: ground.idOf('experience', n), personId, romeCode: codes[0] ?? '', months },
      })),
    TravelMode: made.flatMap(({ id: personId, chance, drives }) => {
      const modes = [{ personId, mode: 'walk', maxKm: chance.whole(2, 4) }]
      if (chance.happens(70)) modes.push({ personId, mode: 'bus', maxKm: chance.whole(10, 25) })
      if (drives && chance.happens(75)) modes.push({ personId, mode: 'car', maxKm: chance.whole(20, 45) })
      return modes
    }),
    DiagnosticEntry: made
      .filter(({ diagnosed }) => diagnosed)
      .flatMap(({ id: personId, chance, entered }) => {
        const hard = chance.some(DIAGNOSTIC_DOMAIN_KEYS, chance.whole(0, 3))
        return DIAGNOSTIC_DOMAIN_KEYS.map((domain) => ({
          ...{ personId, domain, status: hard.includes(domain) ? 'difficulty' : 'noDifficulty' },
          ...{
            impact: hard.includes(domain) ? 'medium' : null,
            situations: [],
            updatedAt: ground.at(-entered + 3),
          },
        }))
      }),
  }
}

function lifeOf(chance: Chance) {
  return {
    entered: chance.whole(4, 400),
    months: chance.happens(45) ? chance.whole(2, 60) : 0,
    age: chance.happens(22) ? chance.whole(18 * 366, 25 * 365) : chance.whole(26 * 365, 58 * 365),
  }
}

type Made = ReturnType<typeof personFacts> & ReturnType<typeof lifeOf> & { id: string; drives: boolean }

function personRow(ground: Ground, person: Made) {
  const { n, chance, first, consents, diagnosed, referent, entered } = person
  const firstName = chance.pick(chance.happens(52) ? WOMEN : MEN)
  const lastName = chance.pick(SURNAMES)
  const young = person.age < 26 * 365
  const at = ground.at(-entered)
  return {
    ...{ id: person.id, territoryId: ground.territoryId, organisationId: referent.organisationId },
    ...{
      supportReferentId: referent.userId,
      state: person.active ? ('active' as const) : ('closed' as const),
    },
    ...{ firstName, lastName, searchName: normaliseText(`${firstName} ${lastName}`) },
    email: chance.happens(92) ? `personne.${n}@${ground.name}.essai.passerelle.example` : null,
    phone: `06 39 98 ${String(chance.whole(10, 99))} ${String(chance.whole(10, 99))}`,
    birthDate: addDays(ground.today, -person.age),
    address: `${chance.whole(1, 60)} ${chance.pick(STREETS)}`,
    ...chance.pick(ground.places),
    statuses: young ? ['young'] : chance.some(Object.keys(PERSON_STATUSES).slice(0, 3), chance.whole(1, 2)),
    openSectors: chance.happens(60) ? [first.sector] : [],
    skills: chance.some(skillsForJob(first.code), chance.whole(0, person.months > 0 ? 5 : 2)),
    softSkills: chance.some(Object.keys(SOFT_SKILLS), chance.whole(2, 4)),
    licences: person.drives ? ['B'] : [],
    conditionsToAvoid: chance.happens(30) ? chance.some(['heavyLoads', 'heights', 'night', 'noise'], 1) : [],
    ...{
      frenchLevel: chance.pick(['A1', 'A2', 'B1', 'B2', 'B2', 'C1']),
      contactBy: chance.pick(['email', 'sms', 'both']),
    },
    availability: chance.happens(18) ? SCHOOL_WEEK : null,
    consentAt: consents ? ground.at(-entered + 2) : null,
    consentVersion: consents ? CURRENT_CONSENT.version : null,
    diagnosticDoneAt: diagnosed ? ground.at(-entered + 3) : null,
    lastStepAt: diagnosed ? ground.at(-entered + 3) : at,
    ...{ waitingSince: at, createdAt: at, updatedAt: at },
  }
}
