/** A sponsor's profile in words, for themselves and for the referents. */
import type { Sponsor } from '~/database/generated/client'
import { storedSchedule } from '~/database/offer-content'
import { jobTitleFor } from '~/domain/referential/rome'
import { isSectorKey, SECTORS } from '~/domain/referential/sectors'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { helpLabels, isSituation, SITUATION_LABELS } from '~/domain/sponsorship/choices'
import { describeMeeting } from '~/domain/sponsorship/offer-texts'

type Said = Omit<Sponsor, 'createdAt' | 'updatedAt'>

export interface SponsorInWords {
  readonly trade: string
  readonly job: string | null
  readonly sectors: readonly string[]
  readonly meeting: string
  /** Null for any time. */
  readonly times: string | null
  readonly capacity: number
  readonly helps: readonly string[]
  readonly presentation: string | null
}

export function describeSponsor(sponsor: Said): SponsorInWords {
  const { trade, situation, romeCode, sectors, availability, capacity, helps, presentation } = sponsor
  const week = storedSchedule(availability)
  return {
    trade: isSituation(situation) ? `${trade}, ${SITUATION_LABELS[situation]}` : trade,
    job: romeCode === null ? null : jobTitleFor(romeCode),
    sectors: sectors.flatMap((key) => (isSectorKey(key) ? SECTORS[key].name : [])),
    meeting: describeMeeting(sponsor),
    times: week && describeSchedule(week),
    ...{ capacity, presentation },
    helps: helpLabels(helps),
  }
}
