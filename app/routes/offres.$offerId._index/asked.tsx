import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Card, Section } from '~/ui/design/card'
import { DataList, type DataRow } from '~/ui/design/data-list'
import type { PublicOffer } from './open-offer'

function Chips({ list, note }: { list: readonly string[]; note?: string | null }) {
  return (
    <div className="space-y-2">
      <ul className="flex flex-wrap gap-1.5">
        {list.map((label) => (
          <li key={label} className="rounded-md bg-surface-2 px-2 py-0.5">
            {label}
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </div>
  )
}

const chips = (list: readonly string[], note?: string | null) =>
  list.length > 0 || note ? <Chips list={list} note={note ?? null} /> : null

/** What a job demands, apart from what would only be welcome. */
function jobRows({ employment }: PublicOffer, t: TFunction<'public'>): DataRow[] {
  if (!employment) return []
  return [
    {
      label: t('offer.needed'),
      value: employment.needed.length > 0 ? <Lines lines={employment.needed} /> : t('offer.noNeeded'),
    },
    {
      label: t('offer.plus'),
      value:
        employment.plus.length === 0 ? null : (
          <>
            <Lines lines={employment.plus} />
            <p className="text-[0.95rem] text-ink-2">{t('offer.plusHelp')}</p>
          </>
        ),
    },
  ]
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What the offer asks: often nothing, and it says so. */
export function Asked({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  return (
    <Card>
      <Section title={t('offer.asked')}>
        <DataList
          rows={[
            ...jobRows(offer, t),
            { label: t('offer.licences'), value: chips(offer.licences) ?? t('offer.noLicence') },
            { label: t('offer.french'), value: offer.frenchLevel ?? t('offer.noFrench') },
            { label: t('offer.skills'), value: chips([...offer.skills, ...offer.softSkills]) },
          ]}
        />
        {offer.kind === 'immersion' && <p className="text-ink-2">{t('offer.noDiploma')}</p>}
      </Section>
    </Card>
  )
}

export function Conditions({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  const rows = [
    { label: t('offer.conditions'), value: chips(offer.conditions, offer.conditionsNote) },
    { label: t('offer.equipment'), value: chips(offer.equipment, offer.equipmentNote) },
    { label: t('offer.bring'), value: offer.whatToBring },
  ]
  if (rows.every(({ value }) => !value)) return null
  return (
    <Card>
      <Section title={t('offer.conditionsTitle')}>
        <DataList rows={rows} />
      </Section>
    </Card>
  )
}
