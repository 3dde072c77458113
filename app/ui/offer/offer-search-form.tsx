import { Form, Link } from '@remix-run/react'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { JOB_CONTRACTS } from '~/domain/job/contracts'
import { Button } from '../design/button'
import { classes } from '../design/classes'
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

/** What, where, how far; the other filters when `full`. A plain GET form: the answer has an address that can be shared. */
export function OfferSearchForm({ terms, full = false }: { terms: OfferSearchTerms; full?: boolean }) {
  const { t } = useTranslation('public')
  return (
    <Form method="get" action="/offres" role="search" className="space-y-4">
      <div
        className={classes(
          'grid gap-4 md:items-end',
          full ? 'md:grid-cols-[2fr_2fr_1fr]' : 'md:grid-cols-[2fr_2fr_1fr_auto]',
        )}
      >
        <Labelled id="metier" label={t('search.what')} hint={t('search.whatHint')}>
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
        <Labelled id="ou" label={t('search.where')} hint={t('search.whereHint')}>
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
        <Labelled id="km" label={t('search.radius')} hint={t('search.radiusHint')}>
          <select
            key={terms.km}
            id="km"
            name="km"
            defaultValue={terms.km}
            aria-describedby="km-hint"
            className={INPUT_LOOK}
          >
            {RADII.map((km) => (
              <option key={km} value={km}>
                {t('search.km', { count: km })}
              </option>
            ))}
          </select>
        </Labelled>
        {!full && <SearchButton />}
      </div>
      {full && (
        <div className="grid gap-4 sm:grid-cols-2 md:grid-cols-3 md:items-end lg:grid-cols-[1fr_1fr_1fr_auto_auto]">
          <Labelled id="secteur" label={t('search.sector')}>
            <select
              key={terms.secteur}
              id="secteur"
              name="secteur"
              defaultValue={terms.secteur}
              className={INPUT_LOOK}
            >
              <option value="">{t('search.anySector')}</option>
              {SECTORS.map((sector) => (
                <option key={sector} value={sector}>
                  {t(`sectors.${sector}.name`)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="type" label={t('search.kind')}>
            <select key={terms.type} id="type" name="type" defaultValue={terms.type} className={INPUT_LOOK}>
              <option value="">{t('search.anyKind')}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`search.kinds.${kind}`)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="contrat" label={t('search.contract')}>
            <select
              key={terms.contrat}
              id="contrat"
              name="contrat"
              defaultValue={terms.contrat}
              className={INPUT_LOOK}
            >
              <option value="">{t('search.anyContract')}</option>
              {Object.entries(JOB_CONTRACTS).map(([value, { label }]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </Labelled>
          <SearchButton />
          <Link
            to="/offres"
            className="inline-flex min-h-11 items-center justify-self-start text-accent underline underline-offset-4"
          >
            {t('search.clear')}
          </Link>
        </div>
      )}
    </Form>
  )
}

function SearchButton() {
  const { t } = useTranslation('public')
  return (
    <Button icon={Search} className="w-full md:w-auto">
      {t('search.submit')}
    </Button>
  )
}

interface LabelledProps {
  id: string
  label: string
  hint?: string
  children: ReactNode
}

function Labelled({ id, label, hint, children }: LabelledProps) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
      {children}
    </div>
  )
}
