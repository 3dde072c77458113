import { Link } from '@react-email/link'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface DailyDigestProps extends Reader {
  /** What would have been a message each, oldest first; their subjects name nobody. */
  readonly lines: readonly { readonly subject: string; readonly url: string | null }[]
  readonly url: string
}

/** To a member of a company who would rather read once a day. */
export function dailyDigest({ lines, url, ...to }: DailyDigestProps): Email {
  const many = lines.length > 1
  return compose({
    to,
    subject: 'Votre résumé du matin',
    preview: many ? `${lines.length} nouvelles depuis hier.` : 'Une nouvelle depuis hier.',
    sms: 'votre résumé du matin est dans votre espace.',
    body: (
      <>
        <P>
          {many ? 'Voici ce qui s’est passé depuis hier matin :' : 'Voici ce qui s’est passé depuis hier :'}
        </P>
        <ul style={{ fontSize: '17px', lineHeight: '26px', margin: '0 0 16px', paddingLeft: '22px' }}>
          {lines.map(({ subject, url: at }, index) => (
            <li key={index}>
              {subject}
              {at && (
                <>
                  {' : '}
                  <Link href={at}>{at}</Link>
                </>
              )}
            </li>
          ))}
        </ul>
      </>
    ),
    action: { label: 'Ouvrir mon espace', url },
    why: WHY.employer,
  })
}
