/** What the person already knows how to do. */
import { jobTitleFor } from '~/domain/referential/rome'
import { isSkill, SKILLS } from '~/domain/referential/skills'
import { joinFrench } from '~/domain/schedule/describe-time'
import { inSentence } from './in-sentence'
import type { MatchPerson, PartShare, Said } from './match-types'
import type { PreparedOffer } from './prepare-offer'

/** Weight of a soft skill beside a practical one. */
const SOFT_WEIGHT = 0.5

/** Share when the offer asks for nothing in particular: neither an asset nor a lack. */
const NOTHING_ASKED_SHARE = 0.5

/**
 * Full marks for having done the job. Otherwise the better of a neighbouring experience (60 % adjacent, 40 % same
 * family) and of the asked skills that the person has, soft skills counting for half; none for nothing in common.
 */
export function skillsPart(prepared: PreparedOffer, person: MatchPerson): PartShare {
  let experience = 0
  let done: { readonly romeCode: string; readonly months: number } | undefined
  for (const past of person.experiences) {
    const share = past.months > 0 ? (prepared.nearness.get(past.romeCode) ?? 0) : 0
    if (share > experience || (share > 0 && share === experience && past.months > (done?.months ?? 0))) {
      experience = share
      done = past
    }
  }
  const { skills, softSkills } = prepared.offer
  const held = countIn(skills, person.skills)
  const soft = countIn(softSkills, person.softSkills)
  const known = skillShare(held, skills.length, soft, softSkills.length)
  return {
    share: Math.max(experience, known),
    say: () => (done && experience >= known ? sayDone(done, experience) : saySkills(prepared, person)),
  }
}

function countIn(asked: readonly string[], held: readonly string[]): number {
  let count = 0
  for (const key of asked) if (held.includes(key)) count += 1
  return count
}

function skillShare(held: number, asked: number, soft: number, softAsked: number): number {
  if (asked === 0 && softAsked === 0) return NOTHING_ASKED_SHARE
  if (asked === 0) return (soft / softAsked) * SOFT_WEIGHT
  return (held + soft * SOFT_WEIGHT) / (asked + softAsked * SOFT_WEIGHT)
}

function sayDone(past: { readonly romeCode: string; readonly months: number }, share: number): Said {
  const years = Math.floor(past.months / 12)
  const time = past.months < 24 ? `${past.months}\u00a0mois` : `${years}\u00a0ans`
  const near = share === 1 ? '' : ', un métier proche'
  const job = jobTitleFor(past.romeCode)
  return {
    referent: `A déjà travaillé comme ${job} (${time})${near}`,
    person: `Vous avez déjà travaillé comme ${job} (${time})${near}`,
  }
}

/** Names a few of the skills in common: three are enough to be told why. */
function saySkills({ offer }: PreparedOffer, person: MatchPerson): Said {
  if (offer.skills.length === 0 && offer.softSkills.length === 0) {
    const none = 'Aucune compétence particulière n’est demandée'
    return { referent: none, person: none }
  }
  const held = offer.skills.filter((skill) => person.skills.includes(skill))
  const softHeld = offer.softSkills.filter((skill) => person.softSkills.includes(skill)).length
  if (held.length > 0) {
    const names = held
      .filter(isSkill)
      .slice(0, 3)
      .map((skill) => inSentence(SKILLS[skill]))
    const list = names.length > 0 ? `\u202f: ${joinFrench(names)}` : ''
    const count = `${held.length} ${held.length > 1 ? 'compétences' : 'compétence'} sur ${offer.skills.length}`
    return { referent: `A déjà ${count}${list}`, person: `Vous avez déjà ${count}${list}` }
  }
  if (softHeld > 0) {
    const count = softHeld > 1 ? `${softHeld} des qualités attendues` : 'une des qualités attendues'
    return { referent: `A ${count}`, person: `Vous avez ${count}` }
  }
  return { referent: 'Métier à découvrir', person: 'C’est un métier à découvrir pour vous' }
}
