import { useTranslation } from 'react-i18next'
import type { OfferWeek } from '~/queries/public/offer-week'
import { classes } from '~/ui/design/classes'

/** The week, day by day: hours in words, and a bar that shows where they fall in the day. */
export function WeekGrid({ week }: { week: OfferWeek }) {
  const { t } = useTranslation('public')
  const hours = week.days.flatMap((day) => (day.hours ? [day.hours] : []))
  // The sentence above says as much when every day is the same: paper is kept for the rest.
  const same = new Set(hours).size <= 1
  return (
    <table className={classes('w-full max-w-xl border-collapse text-[0.95rem]', same && 'print:hidden')}>
      <caption className="sr-only">{t('offer.week')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('offer.day')}</th>
          <th scope="col">{t('offer.hours')}</th>
        </tr>
      </thead>
      <tbody>
        {week.days.map((day) => (
          <tr key={day.name} className="border-t border-line align-top">
            <th scope="row" className="w-24 py-1.5 pr-3 text-left font-semibold first-letter:uppercase">
              {day.name}
            </th>
            <td className="py-1.5">
              <span className={day.hours ? '' : 'text-ink-2'}>{day.hours ?? t('offer.dayOff')}</span>
              {day.hours && (
                <span
                  aria-hidden="true"
                  className="relative mt-1 block h-2 rounded-full bg-surface-2 print:hidden"
                >
                  {day.bars.map((bar) => (
                    <span
                      key={bar.left}
                      className="absolute inset-y-0 rounded-full bg-accent"
                      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                    />
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
