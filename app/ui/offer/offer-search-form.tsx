import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { JOB_CONTRACTS } from '~/domain/job/contracts'
import { Button } from '../design/button'
import { classes } from '../design/classes'
import { ChevronDown, Search, SlidersHorizontal } from '../design/icons'
import { INPUT_LOOK } from '../forms/field'
import { SuggestedInput } from '../forms/suggested-input'

/** What was typed, as it stands in the address. */
export interface OfferSearchTerms {
  readonly metier: string
  readonly ou: string
  readonly km: number
  readonly secteur: string
  readonly type: string
  readonly contrat: string
}

export const RADII = [5, 10, 20, 30, 50, 100] as const
export const DEFAULT_RADIUS = 20

export const NO_TERMS: OfferSearchTerms = {
  metier: '',
  ou: '',
  km: DEFAULT_RADIUS,
  secteur: '',
  type: '',
  contrat: '',
}

const SECTORS = ['construction', 'personalCare', 'logistics'] as const
const KINDS = ['immersion', 'sponsorship', 'job'] as const

/** What, where, how far; the other filters fold when `full`. A plain GET form: the answer has an address that can be shared. */
export function OfferSearchForm({ terms, full = false }: { terms: OfferSearchTerms; full?: boolean }) {
  const { t } = useTranslation('public')
  return (
    <Form method="get" action="/offres" role="search" className="space-y-3">
      <div className="grid grid-cols-[1fr_auto] items-end gap-x-3 gap-y-4 md:grid-cols-[2fr_2fr_1fr_auto] md:gap-x-4">
        <Labelled id="metier" label={t('search.what')} hint={t('search.whatHint')} wide>
          <SuggestedInput
            key={terms.metier}
            id="metier"
            name="metier"
            defaultValue={terms.metier}
            source="/metiers"
            autoComplete="off"
            hint
          />
        </Labelled>
        <Labelled id="ou" label={t('search.where')} hint={t('search.whereHint')} wide>
          <SuggestedInput
            key={terms.ou}
            id="ou"
            name="ou"
            defaultValue={terms.ou}
            source="/communes"
            autoComplete="address-level2"
            hint
          />
        </Labelled>
        <Labelled id="km" label={t('search.radius')}>
          <select key={terms.km} id="km" name="km" defaultValue={terms.km} className={INPUT_LOOK}>
            {RADII.map((km) => (
              <option key={km} value={km}>
                {t('search.km', { count: km })}
              </option>
            ))}
          </select>
        </Labelled>
        <Button icon={Search}>{t('search.submit')}</Button>
      </div>
      {full && <MoreFilters terms={terms} />}
    </Form>
  )
}

/** Sector, kind and contract: folded until one of them is chosen, so that the first offers stay in sight on a phone. */
function MoreFilters({ terms }: { terms: OfferSearchTerms }) {
  const { t } = useTranslation('public')
  const chosen = terms.secteur !== '' || terms.type !== '' || terms.contrat !== ''
  const typed = chosen || terms.metier !== '' || terms.ou !== ''
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4">
      <details key={String(chosen)} open={chosen} className="group min-w-0 open:w-full">
        <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-2 text-accent [&::-webkit-details-marker]:hidden">
          <SlidersHorizontal size={18} />
          <span className="underline underline-offset-4">{t('search.more')}</span>
          <ChevronDown size={18} className="group-open:rotate-180" />
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-3">
          <Choice name="secteur" label={t('search.sector')} any={t('search.anySector')} value={terms.secteur}>
            {SECTORS.map((sector) => ({ value: sector, label: t(`sectors.${sector}.name`) }))}
          </Choice>
          <Choice name="type" label={t('search.kind')} any={t('search.anyKind')} value={terms.type}>
            {KINDS.map((kind) => ({ value: kind, label: t(`search.kinds.${kind}`) }))}
          </Choice>
          <Choice
            name="contrat"
            label={t('search.contract')}
            any={t('search.anyContract')}
            value={terms.contrat}
          >
            {Object.entries(JOB_CONTRACTS).map(([value, { label }]) => ({ value, label }))}
          </Choice>
        </div>
      </details>
      {typed && (
        <Link
          to="/offres"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('search.clear')}
        </Link>
      )}
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  any: string
  value: string
  children: readonly { value: string; label: string }[]
}

function Choice({ name, label, any, value, children }: ChoiceProps) {
  return (
    <Labelled id={name} label={label}>
      <select key={value} id={name} name={name} defaultValue={value} className={INPUT_LOOK}>
        <option value="">{any}</option>
        {children.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

interface LabelledProps {
  id: string
  label: string
  hint?: string
  /** The whole line on a phone. */
  wide?: boolean
  children: ReactNode
}

function Labelled({ id, label, hint, wide = false, children }: LabelledProps) {
  return (
    <div className={classes('min-w-0 space-y-1.5', wide && 'max-md:col-span-2')}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-ink-2">
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  )
}
