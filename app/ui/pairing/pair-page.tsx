import { useTranslation } from 'react-i18next'
import type { CharterParty } from '~/domain/pairing/charter-words'
import type { PairingState } from '~/domain/pairing/states'
import { ButtonLink } from '../design/button'
import { Card, Section } from '../design/card'
import { CalendarPlus, FileText, Mail, MessageCircle, NotebookPen, PenLine, Phone } from '../design/icons'
import { PageHeader } from '../design/page-header'
import { PhoneLink } from '../design/phone-link'
import { Turn } from '../design/turn'
import { MeetingList } from './meeting-list'
import { PairingStateBadge } from './state-badge'

interface Pairing {
  readonly id: string
  readonly state: PairingState
  readonly stateLabel: string
  readonly live: boolean
  readonly party: CharterParty
  readonly otherName: string
  readonly referentName: string
  readonly turn: { readonly who: 'you' | 'other' | 'done'; readonly sentence: string }
  readonly contact: { readonly phone: string | null; readonly email: string | null } | null
  readonly objectives: string | null
  readonly planned: { readonly when: string; readonly place: string | null; readonly form: string } | null
  readonly charter: { readonly missing: readonly CharterParty[] } | null
  readonly startedOn: string | null
  readonly endsOn: string | null
  readonly inWorkSince: string | null
  readonly ended: string | null
  readonly meetings: Parameters<typeof MeetingList>[0]['meetings']
}

/** A pairing as one of the two sees it: whose turn, when, who, what for, what was done. */
export function PairPage({ pairing, at, home }: { pairing: Pairing; at: string; home: string }) {
  const { t } = useTranslation('pairing')
  const { party, charter, live } = pairing
  const toSign = pairing.state === 'accepted' && charter?.missing.includes(party)
  return (
    <div className="mx-auto max-w-2xl space-y-8 text-lg">
      <PageHeader
        title={t('title', { name: pairing.otherName })}
        intro={
          pairing.ended
            ? t('over', { date: pairing.ended })
            : pairing.startedOn && t('since', { start: pairing.startedOn, end: pairing.endsOn ?? '' })
        }
        back={{ to: home, label: t(party === 'sponsor' ? 'backSponsor' : 'backPerson') }}
        badges={<PairingStateBadge state={pairing.state} label={pairing.stateLabel} />}
      />
      <div className="space-y-4">
        <Turn who={pairing.turn.who}>{`${pairing.turn.sentence}.`}</Turn>
        {pairing.inWorkSince && <p>{t('inWork', { date: pairing.inWorkSince })}</p>}
        <div className="no-print flex flex-col gap-3 sm:flex-row sm:flex-wrap">
          {toSign && (
            <ButtonLink to={`${at}/charte`} icon={PenLine} className="min-h-14">
              {t('charter.read')}
            </ButtonLink>
          )}
          {live && (
            <ButtonLink
              to={`${at}/rencontre`}
              icon={NotebookPen}
              className="min-h-14"
              variant={toSign ? 'secondary' : 'primary'}
            >
              {t('meetings.log')}
            </ButtonLink>
          )}
          <ButtonLink to={`/messages/nouveau?binome=${pairing.id}`} icon={MessageCircle} variant="secondary">
            {t('write', { name: pairing.otherName })}
          </ButtonLink>
          {charter && !toSign && (
            <ButtonLink to={`${at}/charte`} icon={FileText} variant="secondary">
              {t('charter.see')}
            </ButtonLink>
          )}
        </div>
      </div>
      {pairing.planned && live && (
        <Section title={t('next.title')}>
          <Card className="space-y-3">
            <p className="font-semibold first-letter:uppercase">{pairing.planned.when}</p>
            <p>
              {t('next.place', {
                place: pairing.planned.place ?? '',
                form: pairing.planned.form.toLowerCase(),
              })}
            </p>
            <ButtonLink
              to={`/binomes/${pairing.id}/rendez-vous.ics`}
              reloadDocument
              icon={CalendarPlus}
              variant="secondary"
            >
              {t('next.calendar')}
            </ButtonLink>
          </Card>
        </Section>
      )}
      <Section title={t('objectives.title')}>
        <p className="whitespace-pre-line">{pairing.objectives ?? t('objectives.none')}</p>
      </Section>
      {pairing.contact && <Contact name={pairing.otherName} contact={pairing.contact} />}
      <Section title={t('meetings.title')}>
        <MeetingList meetings={pairing.meetings} />
      </Section>
      {live && (
        <div className="space-y-2 border-t border-line pt-6">
          <p>{t('referent', { name: pairing.referentName })}</p>
          <ButtonLink to={`${at}/arreter`} variant="quiet" className="-ml-4">
            {t('stop.link')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

function Contact({ name, contact }: { name: string; contact: NonNullable<Pairing['contact']> }) {
  const { t } = useTranslation('pairing')
  const { phone, email } = contact
  return (
    <Section title={t('contact.title', { name })}>
      {!phone && !email && <p>{t('contact.none')}</p>}
      <ul className="space-y-2">
        {phone && (
          <li className="flex items-center gap-3">
            <Phone size={20} className="text-accent" />
            <span className="sr-only">{t('contact.phone')} </span>
            <PhoneLink number={phone} className="inline-flex min-h-11 items-center text-accent underline" />
          </li>
        )}
        {email && (
          <li className="flex items-center gap-3">
            <Mail size={20} className="shrink-0 text-accent" />
            <a
              href={`mailto:${email}`}
              className="inline-flex min-h-11 min-w-0 items-center break-all text-accent underline"
            >
              <span className="sr-only">{t('contact.email')} </span>
              {email}
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}
