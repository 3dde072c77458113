/** What referents wrote of the companies they hold: contacts and next actions, what is lacking, commitments. */
import { addDays } from '~/domain/calendar/local-date'
import { quartersFrom } from '~/domain/partnership/quarter'
import type { RelationKind } from '~/domain/partnership/relation'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { logRelation } from '~/use-cases/partnership/log-relation'
import { sayNeed } from '~/use-cases/partnership/say-need'
import { setCommitment } from '~/use-cases/partnership/set-commitment'
import type { DemoCompany } from './companies'
import { ok, playAll, type Stage } from './stage'

const SAID: readonly (readonly [RelationKind, string])[] = [
  [
    'call',
    'Premier appel : l’entreprise veut bien recevoir, mais demande quelqu’un qui tienne les horaires du matin.',
  ],
  [
    'visit',
    'Visite de l’atelier avec le chef d’équipe. Vestiaires et arrêt de bus à cinq minutes : facile d’accès.',
  ],
  ['email', 'Envoi du modèle de convention et du résumé des règles. Réponse promise dans la semaine.'],
  ['meeting', 'Rendez-vous sur les recrutements de l’année : deux départs à la retraite à préparer.'],
  ['call', 'Retour très positif sur la dernière personne reçue. Prête à recommencer.'],
  ['event', 'Rencontrée au forum de l’emploi. Intéressée par le parrainage.'],
]
const NEXT = [
  'Rappeler pour caler une date de visite',
  'Proposer une immersion au printemps',
  'Demander un retour sur l’offre en cours',
  'Envoyer deux profils',
]
/** Out of ten companies, how many were never written about: silence is part of the picture. */
const SILENT = 3

export async function playPartnership(
  stage: Stage,
  companies: readonly DemoCompany[],
  referents: readonly ProfessionalActor[],
): Promise<void> {
  await playAll(companies, async (company, index) => {
    const { companyId } = company.actor
    const held = await stage.wiring.db.company.findUniqueOrThrow({ where: { id: companyId } })
    const referent = referents.find(({ userId }) => userId === held.partnershipReferentId)
    if (!referent || index % 10 < SILENT) return
    const scene = stage.scene(`partnership ${index}`)
    await playContacts(scene, company, referent, index)
    if (index % 3 === 0) await playNeeds(scene, company, referent)
    if (index % 5 === 0) {
      scene.at(-30)
      const counts = { immersion: 1 + (index % 4), sponsorship: index % 2, job: index % 3 }
      const year = Number(scene.today.slice(0, 4))
      ok(await setCommitment(scene.as(referent), { companyId, year, counts }))
    }
  })
}

async function playContacts(scene: Stage, company: DemoCompany, referent: ProfessionalActor, index: number) {
  const { chance } = scene
  for (let contact = 0; contact <= index % 3; contact++) {
    const ago = 8 + contact * 23 + (index % 11)
    const [kind, summary] = chance.pick(SAID)
    scene.at(-ago)
    // The latest contact plans something: for some it is already late, for others it is to come.
    const planned = contact === 0 && index % 4 !== 0
    ok(
      await logRelation(scene.as(referent), {
        ...{ companyId: company.actor.companyId, kind, summary, on: scene.day(-ago), withWhom: null },
        nextAction: planned ? chance.pick(NEXT) : null,
        nextOn: planned
          ? addDays(scene.today, index % 4 === 1 ? -(1 + (index % 5)) : 3 + (index % 20))
          : null,
      }),
    )
  }
}

async function playNeeds(scene: Stage, { actor, trade }: DemoCompany, referent: ProfessionalActor) {
  scene.at(-6)
  const [quarter] = quartersFrom(addDays(scene.today, scene.chance.whole(0, 200)), 1)
  if (!quarter) return
  ok(
    await sayNeed(scene.as(referent), {
      ...{
        companyId: actor.companyId,
        romeCode: scene.chance.pick(trade.jobs),
        count: scene.chance.whole(1, 4),
      },
      ...quarter,
      note: null,
    }),
  )
}
