/** Who works beside the founder in a few companies: each with their own role, and at a place when there are several. */
import { addDays } from '~/domain/calendar/local-date'
import { isWorkingDay } from '~/domain/calendar/working-days'
import type { CompanyRole } from '~/domain/company/company-roles'
import type { EmployerActor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { inviteMember } from '~/use-cases/account/invite-member'
import { writeTutorNote } from '~/use-cases/immersion/write-tutor-note'
import type { CastStory, Story } from './conventions'
import { mailOf, welcome } from './partners'
import { ok, type Stage } from './stage'

export interface Member {
  readonly actor: EmployerActor
  readonly name: string
  readonly function: string
  readonly email: string
}

/** Who tutors, and who signs, in the place of the founder. */
export type Team = Partial<Record<'tutor' | 'signatory', Member>>

interface Post {
  readonly role: Exclude<CompanyRole, 'administrator'>
  readonly name: readonly [firstName: string, lastName: string]
  readonly function: string
}

/** Each team with the moments of an immersion that give it something to do, the best first. */
const TEAMS: readonly { readonly shows: readonly Story['upTo'][]; readonly posts: readonly Post[] }[] = [
  {
    shows: ['ongoing', 'accident'],
    posts: [
      { role: 'tutor', name: ['Sabrina', 'Nardin'], function: 'Cheffe d’équipe et tutrice' },
      { role: 'recruiter', name: ['Olivier', 'Pichon'], function: 'Chargé de recrutement' },
      {
        role: 'signatory',
        name: ['Catherine', 'Receveur'],
        function: 'Directrice, signataire des conventions',
      },
    ],
  },
  {
    shows: ['completed'],
    posts: [
      { role: 'tutor', name: ['Farid', 'Monnier'], function: 'Compagnon et tuteur' },
      { role: 'recruiter', name: ['Anaïs', 'Collard'], function: 'Assistante, chargée des offres' },
    ],
  },
  {
    shows: ['readyToSign', 'partlySigned'],
    posts: [
      { role: 'signatory', name: ['Véronique', 'Lepage'], function: 'Gérante, signataire des conventions' },
      { role: 'tutor', name: ['Hakim', 'Chaput'], function: 'Chef d’atelier et tuteur' },
    ],
  },
]

/** Gives each team to the company of a story that it suits, with several places rather than one, and has it accept. */
export async function playTeams(stage: Stage, stories: readonly CastStory[]): Promise<Map<string, Team>> {
  const teams = new Map<string, Team>()
  for (const [index, { shows, posts }] of TEAMS.entries()) {
    const left = stories.filter(
      ({ story, offer }) => shows.includes(story.upTo) && !teams.has(offer.company.actor.companyId),
    )
    const told = left.find(({ offer }) => offer.company.establishmentIds.length > 1) ?? left[0]
    if (!told) continue
    const members = await playTeam(stage.scene(`team ${index}`), told, posts)
    teams.set(told.offer.company.actor.companyId, members)
  }
  return teams
}

async function playTeam(stage: Stage, { offer }: CastStory, posts: readonly Post[]): Promise<Team> {
  const team: Team = {}
  const { establishmentId } = await stage.wiring.db.offer.findUniqueOrThrow({ where: { id: offer.offerId } })
  const several = offer.company.establishmentIds.length > 1
  stage.at(-95)
  for (const {
    role,
    name: [firstName, lastName],
    function: jobTitle,
  } of posts) {
    const email = mailOf(firstName, lastName)
    const { invitationId } = ok(
      await inviteMember(stage.as(offer.company.actor), {
        ...{ role: 'employer', email, firstName, lastName, jobTitle, companyRoles: [role] },
        establishmentIds: several && role === 'tutor' && establishmentId ? [establishmentId] : [],
      }),
    )
    const actor = (await welcome(stage, invitationId)) as EmployerActor
    const member = { actor, name: `${firstName} ${lastName}`, function: jobTitle, email }
    if (role !== 'recruiter') Object.assign(team, { [role]: member })
  }
  return team
}

/** What the company's team changes of a convention: who tutors, who signs. */
export function teamPart(team: Team | undefined) {
  const contact = (member: Member | undefined) =>
    member && { name: member.name, function: member.function, email: member.email }
  const [tutor, representative] = [contact(team?.tutor), contact(team?.signatory)]
  return {
    ...(tutor && { tutor: { ...tutor, phone: '+33639980142' } }),
    ...(representative && { representative }),
  }
}

const NOTES = [
  {
    done: 'Tour des lieux, consignes de sécurité, puis observation de l’équipe toute la journée.',
    wentWell: 'Beaucoup de questions, et du matériel bien rangé en partant.',
    toReview: null,
  },
  {
    done: 'Préparation du matériel avec un collègue, puis premières tâches simples.',
    wentWell: 'À l’heure, à l’aise avec l’équipe.',
    toReview: 'Mettre les gants avant de commencer, sans attendre qu’on le dise.',
  },
  {
    done: 'Une tâche faite du début à la fin, sous surveillance.',
    wentWell: 'Gants et casque portés sans rappel. Le geste vient.',
    toReview: 'Aller moins vite : mieux vaut une pièce bien faite que trois à reprendre.',
  },
] as const

/** The first days of work from a day on, noted by whoever tutors; today is left to be noted. */
export async function playLog(stage: Stage, tutor: Member, conventionId: string, start: number) {
  let next = 0
  for (let day = start; day < 0; day++) {
    const note = NOTES[next]
    if (!note) return
    const on = addDays(stage.today, day)
    if (!isWorkingDay(on)) continue
    stage.at(day)
    const noted = await writeTutorNote(stage.as(tutor.actor), { conventionId, on, revision: 0, ...note })
    // A day on which nobody works in this company is left out; any other refusal is a fault of the seed.
    if (isRefused(noted) && noted.refused === 'logDay') continue
    ok(noted)
    next++
  }
}
