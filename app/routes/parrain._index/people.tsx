import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { Turn } from '~/ui/design/turn'
import { OwnPairings } from '~/ui/pairing/own-pairings'
import type { SponsorHome } from './sponsor-home'

/** Whom I am asked about, then whom I accompany. */
export function People({ home }: { home: SponsorHome }) {
  const { t } = useTranslation('sponsor')
  const online = home.offers.some(({ status }) => status === 'published')
  const free = home.waiting.length === 0 && home.pairings.every(({ turn }) => turn.who !== 'you')
  if (home.state !== 'active' && home.state !== 'paused') return null
  return (
    <>
      {(free || home.waiting.length > 0) && (
        <Section title={t('home.todo')}>
          {free && <p className="text-lg">{t(online ? 'home.nothingOffer' : 'home.nothing')}</p>}
          <ul className="space-y-4">
            {home.waiting.map(({ id, person, turn }) => (
              <li key={id}>
                <Card className="space-y-3">
                  <h3 className="text-lg font-bold">
                    {person.name}, {person.city}
                  </h3>
                  <p className="max-w-prose whitespace-pre-line">«&nbsp;{person.sentence}&nbsp;»</p>
                  <Turn who={turn.who}>{turn.sentence}</Turn>
                  <div>
                    <ButtonLink to={`/parrain/personnes/${id}`}>
                      {t('home.answer')}
                      <span className="sr-only">{`\u202f: ${person.name}`}</span>
                    </ButtonLink>
                  </div>
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OwnPairings pairings={home.pairings} title={t('home.accompanied')} />
    </>
  )
}
