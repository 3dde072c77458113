/** People with varied lives, each file opened and filled by the referent who follows them. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { CURRENT_CONSENT } from '~/domain/person/consent'
import { DIAGNOSTIC_DOMAIN_KEYS, DIAGNOSTIC_DOMAINS } from '~/domain/person/diagnostic-domains'
import type { SectionEdit } from '~/domain/person/section-fields'
import type { PersonStatus } from '~/domain/person/statuses'
import type { DrivingLicence } from '~/domain/referential/licences'
import { ROME_JOBS } from '~/domain/referential/rome'
import { skillsForJob } from '~/domain/referential/skills'
import { SOFT_SKILLS, type SoftSkill } from '~/domain/referential/soft-skills'
import type { TransportMode } from '~/domain/referential/transport-modes'
import type { TransactionContext } from '~/use-cases/context'
import { addPerson } from '~/use-cases/person/add-person'
import { closePerson } from '~/use-cases/person/close-person'
import { editPersonSections } from '~/use-cases/person/edit-person'
import { mobiliseSolution } from '~/use-cases/person/mobilise-solution'
import { recordConsent } from '~/use-cases/person/record-consent'
import { saveDiagnostic } from '~/use-cases/person/save-diagnostic'
import { mailOf } from './partners'
import type { Place } from './places'
import { ok, playAll, type Stage } from './stage'
import { MEN, STREETS, SURNAMES, WOMEN } from './words'

/** Files opened in one transaction: fewer commits, and none so long that a busy machine gives it up. */
const TOGETHER = 4
/** Files opened two years ago and closed since: retention has something to set aside. */
const LONG_GONE_EVERY = 170
const LONG_GONE_AT = 7
/** Jobs that nobody reaches by an immersion, and that people rarely ask for. */
const ASKED = ROME_JOBS.filter(({ code }) => !/^(F11|F12|F14|N42|N130[12]|N1201|N1202)/.test(code))
const STATUSES: readonly PersonStatus[] = ['rsa', 'jobseeker', 'longTermUnemployed', 'young', 'disability']

export async function playPeople(
  stage: Stage,
  referents: readonly ProfessionalActor[],
  places: readonly Place[],
  count: number,
): Promise<void> {
  const groups = Array.from({ length: Math.ceil(count / TOGETHER) }, (_, group) => group * TOGETHER)
  let done = 0
  await playAll(groups, async (first) => {
    await stage.together(async (tx) => {
      for (let index = first; index < Math.min(count, first + TOGETHER); index++) {
        const referent = referents[index % referents.length] as ProfessionalActor
        await playPerson(stage.scene(`person ${index}`), tx, index, referent, places)
      }
    })
    done += TOGETHER
    if (done % 200 === 0) stage.say(`  ${done} personnes sur ${count}`)
  })
}

async function playPerson(
  scene: Stage,
  tx: TransactionContext,
  index: number,
  referent: ProfessionalActor,
  places: readonly Place[],
): Promise<void> {
  const { chance, today } = scene
  const firstName = chance.pick(chance.happens(52) ? WOMEN : MEN)
  const lastName = chance.pick(SURNAMES)
  const young = chance.happens(22)
  const birthDate = addDays(today, -chance.whole(young ? 17 * 365 : 26 * 365, young ? 25 * 365 : 58 * 365))
  const longGone = index % LONG_GONE_EVERY === LONG_GONE_AT
  scene.at(-(chance.whole(5, 98) + (longGone ? 2 * 366 : 0)))
  const context = { ...scene.as(referent), db: tx.db }
  const email = chance.happens(92) ? mailOf(firstName, lastName, `.p${index + 1}`) : null
  const phone = `+3363998${chance.whole(10, 99)}${chance.whole(10, 99)}`
  const preferred = chance.pick(['email', 'email', 'sms', 'both'] as const)
  const { personId } = ok(
    await addPerson(context, {
      ...{ firstName, lastName, birthDate, email, phone },
      contactBy: email === null ? 'sms' : preferred,
      address: `${chance.whole(1, 60)} ${chance.pick(STREETS)}`,
      place: chance.pick(places),
      notTheSame: true,
    }),
  )
  ok(await editPersonSections(context, { personId, revision: 0, edits: sectionsOf(scene, birthDate) }))
  if (longGone) {
    ok(await closePerson(context, { personId }))
    return
  }
  if (!chance.happens(9)) {
    ok(await recordConsent(context, { personId, given: true, version: CURRENT_CONSENT.version }))
  }
  if (!chance.happens(8)) await playDiagnostic(scene, context, personId)
}

/** A life in a few sections: what they want, know, can reach and would rather avoid. */
function sectionsOf(stage: Stage, birthDate: LocalDate): SectionEdit[] {
  const { chance, today } = stage
  const first = chance.pick(ASKED)
  const near = ASKED.filter((job) => job.sector === first.sector && job.code !== first.code)
  const codes = [first.code, ...chance.some(near, chance.whole(0, 2)).map(({ code }) => code)]
  const experienced = chance.happens(45)
  const skills = chance.some(skillsForJob(first.code), chance.whole(0, experienced ? 5 : 2))
  const adult = birthDate <= addDays(today, -18 * 366)
  const licences: DrivingLicence[] = adult && chance.happens(48) ? ['B'] : chance.happens(12) ? ['AM'] : []
  const childcare = chance.happens(18)
  const sections: SectionEdit[] = [
    { section: 'statuses', fields: { statuses: chance.some(STATUSES, chance.whole(1, 2)) } },
    { section: 'jobs', fields: { romeCodes: codes, openSectors: chance.happens(60) ? [first.sector] : [] } },
    {
      section: 'skills',
      fields: {
        skills,
        softSkills: chance.some(Object.keys(SOFT_SKILLS) as SoftSkill[], chance.whole(2, 4)),
      },
    },
    { section: 'licences', fields: { licences, certificates: [] } },
    { section: 'travel', fields: { modes: modesOf(stage, licences.includes('B')) } },
  ]
  if (experienced) {
    const experience = { romeCode: chance.pick(codes), months: chance.whole(2, 60), description: null }
    sections.push({ section: 'experiences', fields: { experiences: [experience] } })
  }
  if (childcare) {
    const schoolDay = [{ start: 8 * 60 + 30, end: 16 * 60 + 30 }]
    const days = [schoolDay, schoolDay, chance.happens(50) ? [] : schoolDay, schoolDay, schoolDay, [], []]
    sections.push({
      section: 'availability',
      fields: {
        availability: { days },
        maxWeeklyMinutes: 35 * 60,
        availableFrom: null,
        availableUntil: null,
      },
    })
  }
  if (chance.happens(30)) {
    const avoid = chance.some(['heavyLoads', 'heights', 'night', 'noise'] as const, chance.whole(1, 2))
    sections.push({ section: 'conditions', fields: { conditionsToAvoid: avoid } })
  }
  return sections
}

function modesOf({ chance }: Stage, drives: boolean): { mode: TransportMode; maxKm: number }[] {
  const modes: { mode: TransportMode; maxKm: number }[] = [{ mode: 'walk', maxKm: chance.whole(2, 4) }]
  if (chance.happens(70)) modes.push({ mode: 'bus', maxKm: chance.whole(10, 25) })
  if (chance.happens(25)) modes.push({ mode: 'bike', maxKm: chance.whole(5, 12) })
  if (drives && chance.happens(75)) modes.push({ mode: 'car', maxKm: chance.whole(20, 45) })
  return modes
}

async function playDiagnostic(stage: Stage, context: Parameters<typeof saveDiagnostic>[0], personId: string) {
  const { chance, today } = stage
  const hard = chance.some(DIAGNOSTIC_DOMAIN_KEYS, chance.whole(0, 3))
  const entries = DIAGNOSTIC_DOMAIN_KEYS.map((domain) => {
    const difficult = hard.includes(domain)
    const situations = difficult ? chance.some(Object.keys(DIAGNOSTIC_DOMAINS[domain].situations), 1) : []
    return {
      domain,
      status: difficult ? ('difficulty' as const) : ('noDifficulty' as const),
      impact: difficult ? chance.pick(['low', 'medium', 'high'] as const) : null,
      priority: difficult && chance.happens(40),
      situations,
      note: null,
    }
  })
  ok(await saveDiagnostic(context, { personId, entries, done: true }))
  if (!hard.includes('mobility') || !chance.happens(40)) return
  const until = addDays(today, chance.whole(40, 120))
  const label = 'Le garage solidaire prête un véhicule'
  ok(
    await mobiliseSolution(context, {
      personId,
      domain: 'mobility',
      label,
      grantsMode: 'car',
      grantsMaxKm: 30,
      until,
    }),
  )
}
