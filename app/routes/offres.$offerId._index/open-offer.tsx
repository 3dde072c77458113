import { useTranslation } from 'react-i18next'
import type { loadPublicOffer } from '~/queries/public/load-offer'
import { Badge, SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { HandHeart } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Asked, Conditions } from './asked'
import { Contract } from './contract'
import { asksInterest, Interest, interestPath } from './interest'
import { PostingData } from './posting-data'
import { SimilarOffers } from './similar-offers'
import { Sponsorship } from './sponsorship'
import { WeekGrid } from './week-grid'
import { WhereAndHow } from './where-and-how'

export type PublicOffer = Extract<Awaited<ReturnType<typeof loadPublicOffer>>, { status: 'open' }>

/** An open offer, in the order in which a person asks: what, where, when, with whom, what it asks, what it leads to. */
export function OpenOffer({ offer, viewer }: { offer: PublicOffer; viewer: string }) {
  const { t } = useTranslation('public')
  const place = { company: offer.companyName, city: offer.city }
  const where = offer.sponsorship ? t('offer.with', place) : t('offer.at', place)
  return (
    <div className="space-y-8">
      <PageHeader
        title={offer.title}
        intro={<p className="text-lg">{where}</p>}
        back={{ to: '/offres', label: t('offer.back') }}
        actions={
          asksInterest(viewer) && (
            <ButtonLink to={interestPath(offer.id, viewer)} icon={HandHeart} className="lg:hidden">
              {t('offer.interest')}
            </ButtonLink>
          )
        }
        badges={
          <>
            <SectorBadge sector={offer.sector} />
            <Badge>{offer.kindLabel}</Badge>
          </>
        }
      />
      {offer.posting && <PostingData posting={offer.posting} />}
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start print:block">
        <div className="print-columns space-y-6 print:space-y-3">
          <Card>
            <Section title={t(offer.sponsorship ? 'offer.brings' : 'offer.what')}>
              <p className="max-w-prose text-lg whitespace-pre-line">{offer.description}</p>
              <p className="text-ink-2">
                {t('offer.job')}
                {'\u00a0: '}
                {offer.jobLabel}
              </p>
            </Section>
          </Card>
          {offer.employment && <Contract job={offer.employment} />}
          {offer.sponsorship ? (
            <Sponsorship sponsorship={offer.sponsorship} />
          ) : (
            <>
              <WhereAndHow offer={offer} />
              <Card>
                <When offer={offer} />
              </Card>
              {offer.employment ? <Company offer={offer} /> : <Welcome offer={offer} />}
              <Asked offer={offer} />
              <Conditions offer={offer} />
            </>
          )}
          {offer.objectives.length > 0 && (
            <Card>
              <Section title={t('offer.leadsTo')}>
                <ul className="list-disc space-y-1 pl-5">
                  {offer.objectives.map((objective) => (
                    <li key={objective}>{objective}</li>
                  ))}
                </ul>
              </Section>
            </Card>
          )}
        </div>
        <Interest offer={offer} viewer={viewer} />
      </div>
      <SimilarOffers offers={offer.similar} />
    </div>
  )
}

function When({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  return (
    <Section title={t('offer.when')}>
      <div className="space-y-1">
        {offer.employment && <p>{t('offer.startValue', { start: offer.employment.start })}</p>}
        {offer.employment?.week && <p>{`${offer.employment.week}.`}</p>}
        {offer.window && <p>{t('offer.windowValue', { window: offer.window })}</p>}
        {offer.preferredDays && <p>{t('offer.durationValue', { count: offer.preferredDays })}</p>}
        {offer.week && (
          <p>
            {offer.week.sentence}
            {offer.employment ? '' : ` (${t('offer.perWeek', { total: offer.week.total })})`}.
          </p>
        )}
      </div>
      {offer.week && <WeekGrid week={offer.week} />}
    </Section>
  )
}

function Company({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  return (
    <Card>
      <Section title={t('offer.about')}>
        <p>
          {offer.companyName}
          {offer.companyActivity && `\u00a0: ${offer.companyActivity}`}
        </p>
        <p>{t('offer.openings', { count: offer.places })}</p>
      </Section>
    </Card>
  )
}

function Welcome({ offer }: { offer: PublicOffer }) {
  const { t } = useTranslation('public')
  const { name, function: job } = offer.tutor
  return (
    <Card>
      <Section title={t('offer.welcome')}>
        <p>
          {name && job
            ? t('offer.tutorNamed', { name, function: job })
            : job
              ? t('offer.tutor', { function: job })
              : t('offer.tutorUnknown')}
        </p>
        <p>{t('offer.places', { count: offer.places })}</p>
        <p className="text-ink-2">
          {offer.companyName}
          {'\u00a0: '}
          {offer.companyActivity}
        </p>
      </Section>
    </Card>
  )
}
