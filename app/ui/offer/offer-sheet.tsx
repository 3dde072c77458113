import type { ReactNode } from 'react'
import type { JobSheet } from '~/domain/job/sheet'
import type { OfferSheet as Sheet } from '~/domain/offer/sheet'
import type { OfferStepSlug } from '~/domain/offer/steps'
import { SectorBadge } from '../design/badge'
import { Card } from '../design/card'
import { DataList, type DataRow } from '../design/data-list'
import { Bus, CalendarDays, Clock, FileSignature, HardHat, type MapPin, UserRound } from '../design/icons'
import { WeekHours } from './week-hours'

interface OfferSheetProps {
  sheet: Sheet
  /** The public does not read names and contact details of the people who welcome. */
  audience: 'public' | 'team'
  /** What stands beside a part's title: a link to correct it. */
  aside?: (part: OfferStepSlug) => ReactNode
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
            { label: 'Indispensable', value: sheet.employment && lines(sheet.employment.needed) },
            { label: 'Un plus', value: sheet.employment && lines(sheet.employment.plus) },
            {
              label: sheet.employment ? 'Savoir-faire' : 'Savoir-faire travaillés',
              value: list(sheet.skills),
            },
            { label: 'Qualités utiles', value: list(sheet.softSkills) },
          ]}
        />
      </Part>
      {sheet.employment && (
        <Part icon={FileSignature} title="Contrat et rémunération" aside={aside('contrat')}>
          <DataList rows={contractRows(sheet.employment)} />
          {sheet.employment.immersionFirst && (
            <p className="font-semibold">Une immersion d’abord est possible.</p>
          )}
        </Part>
      )}
      <Part icon={CalendarDays} title="Lieu, dates et places" aside={aside('lieu-et-dates')}>
        <DataList rows={placeRows(sheet)} />
      </Part>
      <Part icon={Clock} title="Horaires" aside={aside('horaires')}>
        <Hours sheet={sheet} />
      </Part>
      {sheet.employment === null && (
        <Part icon={UserRound} title="Accueil et accompagnement" aside={aside('accueil')}>
          <DataList rows={welcomeRows(sheet, audience)} />
        </Part>
      )}
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
          <Icon size={20} className="text-ink-2" />
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

function lines(items: readonly string[]): ReactNode {
  if (items.length === 0) return null
  return (
    <ul className="list-disc pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function contractRows({ contract, contractSentence, pay, benefits }: JobSheet): DataRow[] {
  return [
    { label: 'Contrat', value: contract ?? 'Pas encore indiqué' },
    { label: 'En clair', value: contractSentence },
    { label: 'Salaire', value: pay ?? 'Pas encore indiqué' },
    { label: 'Avantages', value: lines(benefits) },
  ]
}

function Hours({ sheet }: { sheet: Sheet }) {
  const weekly = sheet.employment ? sheet.employment.week : sheet.weekly
  return (
    <>
      {sheet.schedule && <WeekHours schedule={sheet.schedule} />}
      {!sheet.schedule && !weekly && <p>Pas encore indiqués.</p>}
      {weekly && <p className="font-semibold">{weekly}</p>}
    </>
  )
}

function placeRows(sheet: Sheet): DataRow[] {
  if (sheet.employment) {
    return [
      { label: 'Adresse', value: sheet.address },
      { label: 'Début', value: sheet.employment.start },
      { label: 'Postes', value: sheet.places },
    ]
  }
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
