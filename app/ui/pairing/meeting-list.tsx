import { useTranslation } from 'react-i18next'
import { Timeline } from '../design/timeline'

interface Meeting {
  readonly id: string
  readonly when: string
  readonly form: string
  readonly done: string | null
  readonly nextStep: string | null
  readonly by: string | null
}

/** What the two did, the latest first. */
export function MeetingList({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('pairing')
  if (meetings.length === 0) return <p className="text-ink-2">{t('meetings.none')}</p>
  return (
    <Timeline
      label={t('meetings.title')}
      entries={meetings.map((meeting) => ({
        key: meeting.id,
        when: [meeting.form, meeting.by && t('meetings.by', { name: meeting.by })]
          .filter(Boolean)
          .join(' · '),
        title: meeting.when,
        detail: (
          <>
            <p className="whitespace-pre-line">{meeting.done}</p>
            {meeting.nextStep && (
              <p className="text-ink-2">{t('meetings.next', { step: meeting.nextStep })}</p>
            )}
          </>
        ),
        state: 'done' as const,
      }))}
    />
  )
}
