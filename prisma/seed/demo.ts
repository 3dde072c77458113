/** The demonstration territory: Territoire de Belfort, played through the use cases so that it cannot break a rule. */
import { loadCommunes } from '~/database/communes'
import type { Wiring } from '~/wiring.server'
import { playCompanies } from './companies'
import { playJobs } from './jobs'
import { playOffers } from './offers'
import { DEMO_TERRITORY, playPartners } from './partners'
import { playPartnership } from './partnership'
import { playPeople } from './people'
import { placesOf } from './places'
import { playSponsors } from './sponsors'
import { type Stage, stageOf } from './stage'
import { playStories } from './stories'

const LOADED = 'demo.loaded'
/** Messages of what happened longer ago than this are not written: the mailbox shows the last days. */
const TELL_DAYS = 3

export interface DemoSizes {
  readonly companies: number
  readonly offers: number
  readonly jobs: number
  readonly people: number
}

const FULL: DemoSizes = { companies: 60, offers: 150, jobs: 40, people: 850 }

/**
 * Loads the communes, then the demonstration the first time. A load that was cut short is started again from nothing;
 * a database that holds any other territory is left alone.
 */
export async function seedDemo(
  wiring: Wiring,
  say: (line: string) => void,
  sizes: DemoSizes = FULL,
): Promise<void> {
  const { db } = wiring
  if ((await db.auditEntry.count({ where: { action: LOADED } })) > 0) return
  const others = await db.territory.count({ where: { slug: { not: DEMO_TERRITORY } } })
  if (others > 0) return
  await forgetHalfLoaded(wiring)
  say('Chargement des communes…')
  await loadCommunes(db)
  say('Chargement de la démonstration (une fois, moins d’une minute)…')
  await play(stageOf(wiring, say), sizes)
  await db.auditEntry.create({
    data: { role: 'clock', action: LOADED, subjectType: 'territory', subjectId: DEMO_TERRITORY },
  })
  say('Démonstration prête.')
}

async function play(stage: Stage, sizes: DemoSizes): Promise<void> {
  const { territoryId, professionals } = await playPartners(stage)
  const referents = professionals.filter(({ role }) => role === 'partnershipReferent')
  const supportReferents = professionals.filter(({ role }) => role === 'supportReferent')
  const [referent] = referents
  if (!referent) throw new Error('the demonstration has no partnership referent')
  const places = await placesOf(stage.wiring.db, '90')
  const [shop] = await Promise.all([
    playCompanies(stage, territoryId, places, sizes.companies).then(async (companies) => {
      const offers = await playOffers(stage, companies, referent, sizes.offers)
      const jobs = await playJobs(stage, companies, referent, sizes.jobs)
      await playPartnership(stage, companies, referents)
      return { offers, jobs, companies, sponsors: await playSponsors(stage, referent, companies) }
    }),
    playPeople(stage, supportReferents, places, sizes.people),
  ])
  stage.say(
    `  ${sizes.companies} entreprises, ${sizes.offers} immersions, ${sizes.jobs} emplois, ${sizes.people} personnes`,
  )
  await playStories(stage, shop, { referent, supportReferents })
  stage.say('  mises en relation, conventions, candidatures et parrainages')
  await stage.wiring.db.$executeRaw`
    update "OutboxEvent" set "handledAt" = "occurredAt"
    where "occurredAt" < ${stage.wiring.ports.clock.now()}::timestamp - make_interval(days => ${TELL_DAYS}::int)`
}

/**
 * Empties what an interrupted load left; only the demonstration's own territory is ever there when this runs. Signatures
 * and kept documents refuse to be emptied: their owner lifts that for this one transaction.
 */
async function forgetHalfLoaded({ db }: Wiring): Promise<void> {
  if ((await db.territory.count()) === 0) return
  const tables = await db.$queryRaw<{ name: string; sealed: boolean }[]>`
    select quote_ident(relname) as name,
      exists (select 1 from pg_trigger where tgrelid = c.oid and not tgisinternal) as sealed
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where nspname = 'public' and relkind = 'r' and relname not in ('_prisma_migrations', 'Commune', 'Heartbeat')`
  const sealed = tables.filter((table) => table.sealed)
  await db.$transaction([
    ...sealed.map(({ name }) => db.$executeRawUnsafe(`alter table ${name} disable trigger user`)),
    db.$executeRawUnsafe(`truncate ${tables.map(({ name }) => name).join(', ')} cascade`),
    ...sealed.map(({ name }) => db.$executeRawUnsafe(`alter table ${name} enable trigger user`)),
  ])
}
