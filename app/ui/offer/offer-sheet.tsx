import { Bus, CalendarDays, Clock, HardHat, type MapPin, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import type { OfferSheet as Sheet } from '~/domain/offer/sheet'
import { SectorBadge } from '../design/badge'
import { Card } from '../design/card'
import { DataList, type DataRow } from '../design/data-list'
import { WeekHours } from './week-hours'

interface OfferSheetProps {
  sheet: Sheet
  /** The public does not read names and contact details of the people who welcome. */
  audience: 'public' | 'team'
  /** What stands beside a part's title: a link to correct it. */
  aside?: (part: 'missions' | 'lieu-et-dates' | 'horaires' | 'accueil' | 'conditions' | 'acces') => ReactNode
}

/** An offer as one reads it, from what it is to how one gets there. Its title is the page's. */
export function OfferSheet({ sheet, audience, aside = () => null }: OfferSheetProps) {
  return (
    <Card className="space-y-7">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SectorBadge sector={sheet.sector} />
        <span className="font-semibold">{sheet.companyName}</span>
        <span className="text-ink-2">{sheet.city}</span>
      </div>
      <Part icon={HardHat} title="Ce que la personne fera" aside={aside('missions')}>
        <p className="max-w-prose whitespace-pre-line">{sheet.description}</p>
        <DataList
          rows={[
            { label: 'Métier', value: sheet.job },
            { label: 'Pour', value: list(sheet.objectives) },
            { label: 'Savoir-faire travaillés', value: list(sheet.skills) },
            { label: 'Qualités utiles', value: list(sheet.softSkills) },
          ]}
        />
      </Part>
      <Part icon={CalendarDays} title="Lieu, dates et places" aside={aside('lieu-et-dates')}>
        <DataList rows={placeRows(sheet)} />
      </Part>
      <Part icon={Clock} title="Horaires" aside={aside('horaires')}>
        {sheet.schedule ? <WeekHours schedule={sheet.schedule} /> : <p>Pas encore indiqués.</p>}
        {sheet.weekly && <p className="font-semibold">{sheet.weekly}</p>}
      </Part>
      <Part icon={UserRound} title="Accueil et accompagnement" aside={aside('accueil')}>
        <DataList rows={welcomeRows(sheet, audience)} />
      </Part>
      <Part icon={HardHat} title="Conditions de travail" aside={aside('conditions')}>
        <DataList rows={conditionRows(sheet)} />
      </Part>
      <Part icon={Bus} title="Y aller" aside={aside('acces')}>
        <ul className="space-y-1">
          {sheet.access.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {sheet.wheelchairAccess && <li>Accessible en fauteuil roulant</li>}
        </ul>
      </Part>
    </Card>
  )
}

interface PartProps {
  icon: typeof MapPin
  title: string
  aside: ReactNode
  children: ReactNode
}

function Part({ icon: Icon, title, aside, children }: PartProps) {
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="flex items-center gap-2 text-lg font-bold">
          <Icon size={20} aria-hidden="true" className="text-ink-2" />
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

function list(items: readonly string[]): ReactNode {
  return items.length === 0 ? null : items.join(' · ')
}

function placeRows(sheet: Sheet): DataRow[] {
  return [
    { label: 'Adresse', value: sheet.address },
    { label: 'Période d’accueil', value: sheet.window ?? 'Pas encore indiquée' },
    { label: 'Durée souhaitée', value: sheet.length },
    { label: 'Places', value: sheet.places },
  ]
}

function welcomeRows(sheet: Sheet, audience: OfferSheetProps['audience']): DataRow[] {
  if (audience === 'public') {
    return [{ label: 'Tuteur ou tutrice', value: sheet.tutorFunction ?? 'Une personne de l’entreprise' }]
  }
  return [
    { label: 'Tuteur ou tutrice', value: sheet.tutor ?? 'Pas encore indiqué' },
    { label: 'Pour joindre', value: sheet.tutorContact },
    { label: 'Accueil et consignes de sécurité', value: sheet.welcome },
  ]
}

function conditionRows(sheet: Sheet): DataRow[] {
  return [
    { label: 'À savoir', value: list(sheet.conditions) },
    { label: 'Précisions', value: sheet.conditionsNote },
    { label: 'Équipements fournis', value: list(sheet.equipment) },
    { label: 'Précisions sur les équipements', value: sheet.equipmentNote },
    { label: 'Permis ou certificats', value: list(sheet.licences) ?? 'Aucun' },
    { label: 'Français', value: sheet.frenchLevel },
    { label: 'À apporter', value: sheet.whatToBring },
  ]
}
