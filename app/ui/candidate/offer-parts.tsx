import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../design/card'
import {
  Bus,
  CalendarDays,
  FileSignature,
  Hammer,
  HeartHandshake,
  type IconComponent,
  MapPin,
  Package,
  UserRound,
} from '../design/icons'

export interface PersonOffer {
  readonly title: string
  readonly companyName: string
  readonly companyActivity: string | null
  readonly city: string
  readonly trade: string
  readonly job: {
    readonly contract: string | null
    readonly pay: string | null
    readonly week: string | null
    readonly benefits: string | null
    readonly plus: string | null
    readonly immersionFirst: boolean
  } | null
  readonly description: string
  readonly address: string
  readonly map: string
  readonly transport: readonly string[]
  readonly window: string | null
  readonly length: string | null
  readonly week: {
    readonly sentence: string
    readonly total: string
    readonly days: readonly { readonly name: string; readonly hours: string | null }[]
  } | null
  /** Set for a sponsorship, which is a meeting and not a work. */
  readonly sponsorship: {
    readonly helps: readonly string[]
    readonly where: string
    readonly times: string | null
  } | null
  readonly welcome: readonly string[]
  readonly bring: string | null
  readonly given: string | null
  readonly conditions: string | null
  readonly asked: readonly string[]
}

export interface WhyOffer {
  readonly sentence: string | null
  readonly by: string | null
  readonly reasons: readonly string[]
  readonly prepare: readonly string[]
  readonly trip: string | null
}

function Part({ icon: Icon, title, children }: { icon: IconComponent; title: string; children: ReactNode }) {
  return (
    <Card>
      <section className="space-y-3">
        <h2 className="flex items-center gap-2.5 text-xl font-bold">
          <Icon size={24} className="shrink-0 text-accent" />
          {title}
        </h2>
        {children}
      </section>
    </Card>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Why this offer, for this person: the referent's own words first. */
export function WhyPart({ why, host }: { why: WhyOffer; host: 'company' | 'sponsor' }) {
  const { t } = useTranslation('candidate')
  if (!why.sentence && why.reasons.length === 0) return null
  return (
    <Part icon={HeartHandshake} title={t('proposal.why')}>
      {why.sentence && (
        <figure className="space-y-1">
          {why.by && (
            <figcaption className="text-ink-2">
              {t(`proposal.host.${host}.whoSays`, { name: why.by })}
            </figcaption>
          )}
          <blockquote className="border-l-4 border-accent pl-4 text-lg">{why.sentence}</blockquote>
        </figure>
      )}
      {why.reasons.length > 0 && <Lines lines={why.reasons} />}
      {why.prepare.length > 0 && (
        <>
          <h3 className="font-bold">{t('proposal.prepare')}</h3>
          <Lines lines={why.prepare} />
        </>
      )}
    </Part>
  )
}

/** The offer in the order in which one asks: what, where, when, who, what to bring. */
export function OfferParts({ offer, trip }: { offer: PersonOffer; trip: string | null }) {
  const { t } = useTranslation('candidate')
  if (offer.sponsorship) return <SponsorshipParts offer={offer} sponsorship={offer.sponsorship} />
  return (
    <>
      <Part icon={Hammer} title={t('proposal.what')}>
        <p className="text-lg whitespace-pre-line">{offer.description}</p>
        <Fact label={t('proposal.job')}>{offer.trade}</Fact>
        {offer.companyActivity && <Fact label={t('proposal.company')}>{offer.companyActivity}</Fact>}
      </Part>
      {offer.job && <WorkPart job={offer.job} />}
      <Part icon={MapPin} title={t('proposal.where')}>
        <p className="text-lg">{offer.address}</p>
        {trip && <p>{`${trip}.`}</p>}
        <ul className="space-y-1.5">
          {offer.transport.map((line) => (
            <li key={line} className="flex gap-2">
              <Bus size={20} className="mt-0.5 shrink-0 text-ink-2" />
              <span className="whitespace-pre-line">{line}</span>
            </li>
          ))}
        </ul>
        <a
          href={offer.map}
          rel="noreferrer"
          className="no-print inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('proposal.map')}
        </a>
      </Part>
      <Part icon={CalendarDays} title={t('proposal.when')}>
        {offer.window && <p className="text-lg">{offer.window}</p>}
        {offer.length && <p>{offer.length}</p>}
        {offer.week && <Week week={offer.week} />}
      </Part>
      {offer.welcome.length > 0 && (
        <Part icon={UserRound} title={t('proposal.welcome')}>
          {offer.welcome.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      <Part icon={Package} title={t(offer.job ? 'proposal.work.how' : 'proposal.bring')}>
        {!offer.job && <p className="whitespace-pre-line">{offer.bring ?? t('proposal.bringNothing')}</p>}
        {offer.given && <Fact label={t('proposal.given')}>{offer.given}</Fact>}
        {offer.conditions && <Fact label={t('proposal.conditions')}>{offer.conditions}</Fact>}
        {offer.asked.length > 0 && <Fact label={t('proposal.asked')}>{`${offer.asked.join(', ')}.`}</Fact>}
      </Part>
    </>
  )
}

/** What the contract is, what it pays, and that one may come and see first. */
function WorkPart({ job }: { job: NonNullable<PersonOffer['job']> }) {
  const { t } = useTranslation('candidate')
  return (
    <Part icon={FileSignature} title={t('proposal.work.title')}>
      {job.contract && <p className="text-lg">{job.contract}</p>}
      {job.pay && (
        <p className="text-lg">
          <strong>{job.pay}</strong>
        </p>
      )}
      {job.pay && <p className="text-ink-2">{t('proposal.work.payHelp')}</p>}
      {job.week && <Fact label={t('proposal.work.week')}>{job.week}</Fact>}
      {job.benefits && <Fact label={t('proposal.work.benefits')}>{job.benefits}</Fact>}
      {job.plus && <Fact label={t('proposal.work.plus')}>{job.plus}</Fact>}
      {job.immersionFirst && <p className="font-semibold">{t('proposal.work.immersionFirst')}</p>}
    </Part>
  )
}

interface SponsorshipPartsProps {
  offer: PersonOffer
  sponsorship: NonNullable<PersonOffer['sponsorship']>
}

/** Somebody of the trade proposes to accompany: who, what for, where and when to meet. */
function SponsorshipParts({ offer, sponsorship }: SponsorshipPartsProps) {
  const { t } = useTranslation('candidate')
  return (
    <>
      <Part icon={UserRound} title={t('proposal.sponsorship.who')}>
        <p className="text-lg">{t('proposal.sponsorship.intro')}</p>
        <p className="whitespace-pre-line">{offer.description}</p>
        <Fact label={t('proposal.job')}>{offer.trade}</Fact>
      </Part>
      <Part icon={Hammer} title={t('proposal.sponsorship.helps')}>
        <Lines lines={sponsorship.helps} />
      </Part>
      <Part icon={CalendarDays} title={t('proposal.sponsorship.meet')}>
        <p className="text-lg">{sponsorship.where}</p>
        <p>{sponsorship.times ?? t('proposal.sponsorship.anyTime')}</p>
        <p>{t('proposal.sponsorship.free')}</p>
      </Part>
    </>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <span className="block text-ink-2">{label}</span>
      {children}
    </p>
  )
}

function Week({ week }: { week: NonNullable<PersonOffer['week']> }) {
  const { t } = useTranslation('candidate')
  return (
    <>
      <p>{`${week.sentence}.`}</p>
      <p className="text-ink-2">{t('proposal.perWeek', { total: week.total })}</p>
    </>
  )
}
