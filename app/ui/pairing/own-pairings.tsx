import { useTranslation } from 'react-i18next'
import type { PairingState } from '~/domain/pairing/states'
import { ButtonLink } from '../design/button'
import { Card, Section } from '../design/card'
import { Turn } from '../design/turn'
import { PairingStateBadge } from './state-badge'

interface OwnPairing {
  readonly id: string
  readonly state: PairingState
  readonly stateLabel: string
  readonly otherName: string
  readonly turn: { readonly who: 'you' | 'other' | 'done'; readonly sentence: string }
  readonly to: string
}

/** The pairings of one of the two on their home, each with whose turn it is; nothing when there is none. */
export function OwnPairings({ pairings, title }: { pairings: readonly OwnPairing[]; title: string }) {
  const { t } = useTranslation('pairing')
  if (pairings.length === 0) return null
  return (
    <Section title={title}>
      <ul className="space-y-4">
        {pairings.map((pairing) => (
          <li key={pairing.id}>
            <Card className="space-y-3">
              <PairingStateBadge state={pairing.state} label={pairing.stateLabel} />
              <h3 className="text-lg font-bold">{pairing.otherName}</h3>
              <Turn who={pairing.turn.who}>{`${pairing.turn.sentence}.`}</Turn>
              <div>
                <ButtonLink to={pairing.to} variant={pairing.turn.who === 'you' ? 'primary' : 'secondary'}>
                  {t('homeOpen')}
                  <span className="sr-only">{`\u202f: ${pairing.otherName}`}</span>
                </ButtonLink>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  )
}
