/** Companies of the three sectors, each with a head office and the person who speaks for it. */
import { addDays } from '~/domain/calendar/local-date'
import type { LegalForm, Workforce } from '~/domain/company/company-kinds'
import { makeSiret, sirenOf } from '~/domain/company/siret'
import { type CompanyTrade, MEN, STREETS, SURNAMES, TRADES, WOMEN } from '../seed/words'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'

/** Numbers of départements, to keep those of their companies apart. */
const numberOf = (code: string) => ({ '2A': 20, '2B': 96 })[code] ?? Number(code)
/** Away from the numbers of the demonstration's companies. */
const siretOf = ({ departmentCode }: Ground, n: number) =>
  makeSiret(numberOf(departmentCode) * 100_000 + 1000 + n)

export function tradeOf(n: number): CompanyTrade {
  return TRADES[n % TRADES.length] as CompanyTrade
}

export function placeOfCompany(ground: Ground, n: number) {
  return ground.chanceOf('company place', n).pick(ground.places)
}

export function companiesBatch(ground: Ground, numbers: readonly number[]): Batch {
  const made = numbers.map((n) => {
    const chance = ground.chanceOf('company', n)
    return {
      n,
      chance,
      founder: chance.pick(SURNAMES),
      trade: tradeOf(n),
      at: ground.at(-chance.whole(30, 700)),
    }
  })
  const { territoryId } = ground
  return {
    User: made.map(({ n, chance, founder, at }) => ({
      ...{ id: ground.idOf('employer', n), email: `entreprise.${n}@${ground.name}.essai.passerelle.example` },
      ...{ firstName: chance.pick(chance.happens(45) ? WOMEN : MEN), lastName: founder },
      ...{ phone: `03 39 98 ${String(chance.whole(10, 99))} ${String(chance.whole(10, 99))}` },
      ...{ confirmedAt: at, createdAt: at, updatedAt: at },
    })),
    Company: made.map(({ n, chance, founder, trade, at }) => ({
      ...{ id: ground.idOf('company', n), territoryId, siren: sirenOf(siretOf(ground, n)) },
      ...{
        name: `${trade.name.replace('{0}', founder)} ${n}`,
        legalForm: chance.pick<LegalForm>(['sarl', 'sas', 'sa']),
      },
      registeredOn: addDays(ground.today, -365 * (1 + (n % 40))),
      ...{
        activity: trade.activity,
        collectiveAgreement: trade.collectiveAgreement,
        workforce: 'from10to49' satisfies Workforce,
      },
      ...{ insurer: 'Mutuelle des Artisans', insurancePolicy: `RC-${100_000 + n}`, state: 'active' as const },
      partnershipReferentId: chance.happens(2) ? null : chance.pick(ground.partnershipReferents).userId,
      ...{ createdAt: at, updatedAt: at },
    })),
    Establishment: made.map(({ n, chance, at }) => ({
      ...{
        id: ground.idOf('establishment', n),
        companyId: ground.idOf('company', n),
        siret: siretOf(ground, n),
      },
      ...{ name: 'Siège', address: `${chance.whole(1, 60)} ${chance.pick(STREETS)}`, headOffice: true },
      ...placeOfCompany(ground, n),
      createdAt: at,
    })),
    Membership: made.map(({ n, at }) => ({
      ...{
        id: ground.idOf('employer hat', n),
        userId: ground.idOf('employer', n),
        role: 'employer' as const,
      },
      ...{ territoryId, companyId: ground.idOf('company', n), jobTitle: 'Gérant·e', createdAt: at },
    })),
  }
}
