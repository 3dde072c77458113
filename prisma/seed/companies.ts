/** Companies, a third of them with several establishments, each signed up and confirmed. */

import { localDate } from '~/domain/calendar/local-date'
import type { LegalForm, Workforce } from '~/domain/company/company-kinds'
import { makeSiret, parseSiret } from '~/domain/company/siret'
import type { EmployerActor } from '~/domain/permissions/actor'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { addEstablishment } from '~/use-cases/company/add-establishment'
import { confirmCompany } from '~/use-cases/company/confirm-company'
import { editCompany } from '~/use-cases/company/edit-company'
import { signUpCompany } from '~/use-cases/company/sign-up-company'
import { actingAs, type TransactionContext } from '~/use-cases/context'
import { mailOf } from './partners'
import type { Place } from './places'
import { ok, type Stage } from './stage'
import { type CompanyTrade, MEN, STREETS, SURNAMES, TRADES, WOMEN } from './words'

const LEGAL_FORMS: readonly LegalForm[] = ['sarl', 'sas', 'sarl', 'sa', 'association']
const WORKFORCES: readonly Workforce[] = ['from1to9', 'from1to9', 'from10to49', 'from10to49', 'from50to249']
/** As each person says it of themselves. */
const FUNCTIONS = [
  { woman: 'Gérante', man: 'Gérant' },
  { woman: 'Responsable des ressources humaines', man: 'Responsable des ressources humaines' },
  { woman: 'Directrice', man: 'Directeur' },
  { woman: 'Cheffe d’exploitation', man: 'Chef d’exploitation' },
]

export interface DemoCompany {
  readonly actor: EmployerActor
  readonly trade: CompanyTrade
  readonly establishmentIds: readonly string[]
}

/** One after the other, because each goes to the referent who holds the fewest. */
export async function playCompanies(
  stage: Stage,
  territoryId: string,
  places: readonly Place[],
  count: number,
): Promise<DemoCompany[]> {
  const companies: DemoCompany[] = []
  for (let index = 0; index < count; index++) {
    const scene = stage.scene(`company ${index}`)
    scene.at(-scene.chance.whole(100, 180))
    companies.push(await scene.together((tx) => playCompany(scene, tx, index, territoryId, places)))
  }
  return companies
}

async function playCompany(
  { chance }: Stage,
  tx: TransactionContext,
  index: number,
  territoryId: string,
  places: readonly Place[],
): Promise<DemoCompany> {
  const trade = TRADES[index % TRADES.length] as CompanyTrade
  const founder = SURNAMES[(index * 17 + 5) % SURNAMES.length] as string
  const name = trade.name.replace('{0}', founder)
  const gender = chance.happens(45) ? 'woman' : 'man'
  const firstName = chance.pick(gender === 'woman' ? WOMEN : MEN)
  const place = chance.pick(places)
  const { activity, collectiveAgreement } = trade
  const legalForm = chance.pick(LEGAL_FORMS)
  const workforce = chance.pick(WORKFORCES)
  const { companyId, userId } = ok(
    await signUpCompany(actingAs(tx, { role: 'visitor' }), {
      ...{ companyName: name, territoryId, firstName, lastName: founder, ...place },
      ...{ siret: makeSiret(index + 1), legalForm, activity, workforce },
      address: `${chance.whole(1, 60)} ${chance.pick(STREETS)}`,
      email: mailOf(firstName, founder, `.${index + 1}`),
      phone: `+3338455${chance.whole(10, 99)}${chance.whole(10, 99)}`,
      jobTitle: chance.pick(FUNCTIONS)[gender],
    }),
  )
  await confirmCompany(tx, { userId, companyId })
  const hat = await tx.db.membership.findFirstOrThrow({ where: { userId, companyId }, include: HAT_WITH })
  const actor = actorOf(hat) as EmployerActor
  const employer = actingAs(tx, actor)
  const insurer = chance.pick(['Mutuelle des Artisans', 'Prévoyance de l’Est', 'Assurances du Lion'])
  const insurancePolicy = `RC-${chance.whole(100_000, 999_999)}`
  const registeredOn = localDate(`${1985 + (index % 38)}-0${1 + (index % 9)}-1${index % 10}`)
  const said = {
    ...{ name, legalForm, activity, workforce, registeredOn, collectiveAgreement, insurer },
    insurancePolicy,
  }
  ok(await editCompany(employer, said))
  const [head] = await tx.db.establishment.findMany({ where: { companyId } })
  if (head && index % 3 === 0) {
    const second = chance.pick(places)
    const address = `${chance.whole(1, 60)} ${chance.pick(STREETS)}`
    const siret = secondSiret(head.siret)
    ok(await addEstablishment(employer, { siret, name: `${name} – ${second.city}`, address, ...second }))
  }
  const own = await tx.db.establishment.findMany({ where: { companyId }, orderBy: { siret: 'asc' } })
  return { actor, trade, establishmentIds: own.map(({ id }) => id) }
}

/** The SIREN's second establishment: 00022, 00030… the first whose key holds. */
function secondSiret(first: string): string {
  const start = `${first.slice(0, 9)}0002`
  for (let key = 0; key < 10; key++) {
    const siret = parseSiret(`${start}${key}`)
    if (siret) return siret
  }
  throw new Error('no key holds')
}
