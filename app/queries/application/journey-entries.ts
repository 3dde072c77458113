/** A person's applications, as lines of their journey in the file of whoever follows them. */
import type { Db } from '~/database/client'
import {
  APPLICATION_WITHDRAWAL_FOR_REFERENT,
  END_REASON_LABELS,
  NOT_HIRED_LABELS,
} from '~/domain/application/reasons'
import { isOpenApplication } from '~/domain/application/states'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { CARD_COLUMNS, cardOf } from './application-view'

/** One query; whoever asks already found the person. */
export async function applicationEntries(db: Db, personId: string, today: LocalDate) {
  const rows = await db.jobApplication.findMany({
    where: { personId },
    select: { ...CARD_COLUMNS, createdAt: true, reason: true, endReason: true },
    orderBy: { createdAt: 'desc' },
    take: 30,
  })
  // The journey is read by the day: at noon, an interview of the morning is behind.
  const now = parisInstant(today, 12 * 60)
  return rows.map((row) => {
    const card = cardOf(row, 'supportReferent', now)
    const current = isOpenApplication(row.state) || (row.state === 'hired' && row.endedOn === null)
    const why = REASONS[row.endReason ?? row.reason ?? '']
    const at = parisDay(row.createdAt)
    return {
      at,
      entry: {
        key: `application-${row.id}`,
        when: `Candidature ouverte le ${frenchDayMonthYear(at)}`,
        title: `Emploi : ${card.offerTitle} – ${card.companyName}, ${card.city}`,
        status:
          card.stateLabel + (why ? `\u202f: ${why.charAt(0).toLocaleLowerCase('fr')}${why.slice(1)}` : ''),
        turn: current ? { who: 'other' as const, sentence: card.turn.sentence } : null,
        state: current ? ('current' as const) : ('done' as const),
        href: null,
      },
    }
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ...NOT_HIRED_LABELS,
  ...APPLICATION_WITHDRAWAL_FOR_REFERENT,
  ...END_REASON_LABELS,
}
