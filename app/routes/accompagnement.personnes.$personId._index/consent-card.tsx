import type { ConsentView } from '~/queries/person/load-person-file'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { ShieldCheck, ShieldQuestion } from '~/ui/design/icons'

/** Whether the person may be presented, since when, on which text. */
export function ConsentCard({ base, consent }: { base: string; consent: ConsentView }) {
  return (
    <Card id="consentement">
      <Section title="Accord pour être présenté·e">
        <p>
          {consent.given ? (
            <Badge tone="success" icon={ShieldCheck}>
              Accord donné
            </Badge>
          ) : (
            <Badge tone="warning" icon={ShieldQuestion}>
              Pas d’accord en cours
            </Badge>
          )}
        </p>
        <p>{consent.sentence}</p>
        {consent.outdated && <p>Le texte a changé depuis : relisez-le ensemble.</p>}
        <ButtonLink to={`${base}/consentement`} variant={consent.given ? 'secondary' : 'primary'}>
          {consent.given ? 'Relire ou retirer' : 'Lire le texte et recueillir l’accord'}
        </ButtonLink>
      </Section>
    </Card>
  )
}
