/** The recommendations that a partnership referent follows, by whose turn it is. */

import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { Prisma } from '~/database/generated/client'
import { eachWordSql } from '~/database/has-words'
import { hostNameSql } from '~/database/offer-host'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { FOLLOW_TABS, type FollowTab } from '~/domain/recommendation/follow-tabs'
import { type RecommendationState, recommendationStateLabel } from '~/domain/recommendation/states'
import { type TurnSide, turnSide, whoseTurn } from '~/domain/recommendation/whose-turn'

export const FOLLOW_PAGE_SIZE = 25

export interface FollowFilters {
  readonly tab: FollowTab
  /** Only those of the companies I hold, or that I proposed. */
  readonly mine: boolean
  readonly text: string
  readonly page: number
}

export interface FollowedRecommendation {
  readonly id: string
  readonly state: RecommendationState
  readonly stateLabel: string
  readonly personName: string
  readonly offerId: string
  readonly offerTitle: string
  readonly companyName: string
  readonly referentName: string
  readonly turn: { readonly who: TurnSide; readonly sentence: string }
  readonly late: boolean
}

const LIVE_CONVENTION = Prisma.sql`exists (select 1 from "Convention" v
  where v."recommendationId" = r."id" and v."state" not in ('rejected', 'cancelled'))`

const TABS: Record<FollowTab, Prisma.Sql> = {
  'a-vous': Prisma.sql`(r."state" = 'suggested' or (r."state" = 'agreed' and not ${LIVE_CONVENTION})
    or (r."state" = 'presented' and r."escalatedAt" is not null))`,
  personne: Prisma.sql`(r."state" = 'proposed')`,
  entreprise: Prisma.sql`(r."state" = 'presented')`,
  convention: Prisma.sql`(r."state" = 'agreed' and ${LIVE_CONVENTION})`,
  terminees: Prisma.sql`(r."state" not in ('suggested', 'proposed', 'presented', 'agreed'))`,
}

interface Row {
  readonly id: string
  readonly state: RecommendationState
  readonly kind: OfferKind
  readonly candidateDeadline: Date | null
  readonly employerDeadline: Date | null
  readonly escalatedAt: Date | null
  readonly personName: string
  readonly offerId: string
  readonly offerTitle: string
  readonly companyName: string
  readonly referentName: string | null
}

/** Two queries: the counts of every tab, and the page of one. */
export async function loadRecommendations(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId' | 'userId'>,
  filters: FollowFilters,
  today: LocalDate,
) {
  // Without a search, the tabs are counted without opening anybody's file.
  const searched = eachWordSql(
    filters.text,
    (like) => Prisma.sql`o."words" like ${like} or c."words" like ${like} or su."words" like ${like}
      or p."searchName" like ${like}`,
  )
  const where = Prisma.sql`r."territoryId" = ${viewer.territoryId}::uuid
    and not exists (select 1 from "Person" aside where aside."id" = r."personId" and aside."restrictedAt" is not null)
    and (${!filters.mine} or r."referentId" = ${viewer.userId}::uuid
      or c."partnershipReferentId" = ${viewer.userId}::uuid or s."validatedById" = ${viewer.userId}::uuid)
    ${filters.text === '' ? Prisma.empty : Prisma.sql`and ${searched}`}`
  const holders = Prisma.sql`left join "Company" c on c."id" = r."companyId" left join "Sponsor" s on s."id" = r."sponsorId"`
  const from = Prisma.sql`from "Recommendation" r join "Offer" o on o."id" = r."offerId"
    ${holders} left join "User" su on su."id" = s."userId" join "Person" p on p."id" = r."personId"`
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<Record<FollowTab, number>[]>`
      select ${Prisma.join(
        FOLLOW_TABS.map(
          (tab) => Prisma.sql`(count(*) filter (where ${TABS[tab]}))::int as ${Prisma.raw(`"${tab}"`)}`,
        ),
      )} ${filters.text === '' ? Prisma.sql`from "Recommendation" r ${holders}` : from} where ${where}`,
    db.$queryRaw<Row[]>`
      select r."id", r."state"::text as "state", o."kind"::text as "kind", r."candidateDeadline", r."employerDeadline", r."escalatedAt",
        p."firstName" || ' ' || p."lastName" as "personName", o."id" as "offerId", o."title" as "offerTitle",
        ${hostNameSql('r')} as "companyName",
        (select u."firstName" || ' ' || u."lastName" from "User" u where u."id" = r."referentId") as "referentName"
      ${from} where ${where} and ${TABS[filters.tab]}
      order by case when r."state" in ('proposed', 'presented') then
          case r."state" when 'proposed' then r."candidateDeadline" else r."employerDeadline" end end nulls last,
        r."updatedAt" desc, r."id"
      limit ${FOLLOW_PAGE_SIZE} offset ${(filters.page - 1) * FOLLOW_PAGE_SIZE}`,
  ])
  return {
    counts: counted ?? { 'a-vous': 0, personne: 0, entreprise: 0, convention: 0, terminees: 0 },
    recommendations: rows.map((row) => followed(row, today)),
  }
}

function followed(row: Row, today: LocalDate): FollowedRecommendation {
  const candidateDeadline = toLocalDateOrNull(row.candidateDeadline)
  const employerDeadline = toLocalDateOrNull(row.employerDeadline)
  const turn = whoseTurn({ ...row, candidateDeadline, employerDeadline }, 'referent', today)
  return {
    id: row.id,
    state: row.state,
    stateLabel: recommendationStateLabel(row.state, row.kind),
    personName: row.personName,
    offerId: row.offerId,
    offerTitle: row.offerTitle,
    companyName: row.companyName,
    referentName: row.referentName ?? 'à décider',
    turn: {
      who: turnSide(turn, row.state),
      sentence: turn.sentence,
    },
    late: row.escalatedAt !== null || (turn.until !== undefined && turn.until < today),
  }
}
