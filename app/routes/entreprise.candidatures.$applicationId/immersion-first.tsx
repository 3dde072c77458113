import { Form } from '@remix-run/react'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { SubmitButton } from '~/ui/forms/page-form'

interface ImmersionFirstProps {
  application: {
    readonly open: boolean
    readonly immersionFirst: boolean
    readonly immersionAsked: boolean
    readonly immersion: {
      readonly id: string
      readonly reference: string
      readonly stateLabel: string
    } | null
  }
}

/** An immersion before deciding: asked in one click, then followed by its convention. */
export function ImmersionFirst({ application: it }: ImmersionFirstProps) {
  if (it.immersion) {
    return (
      <Card>
        <Section title="L’immersion avant l’embauche">
          <p>
            Convention {it.immersion.reference} : {it.immersion.stateLabel.toLocaleLowerCase('fr')}.
          </p>
          <ButtonLink to={`/entreprise/conventions/${it.immersion.id}`} variant="secondary">
            Voir la convention
          </ButtonLink>
        </Section>
      </Card>
    )
  }
  if (!it.open) return null
  return (
    <Card>
      <Section title="Une immersion d’abord ?">
        {it.immersionAsked ? (
          <p>Votre demande est chez votre référent·e, qui prépare la convention.</p>
        ) : (
          <>
            <p>
              Quelques jours dans votre équipe, sous convention, avant de décider.
              {it.immersionFirst && ' Votre offre le prévoit.'} Votre référent·e prépare les papiers.
            </p>
            <Form method="post">
              <input type="hidden" name="intent" value="immersion" />
              <SubmitButton variant="secondary">Proposer une immersion d’abord</SubmitButton>
            </Form>
          </>
        )}
      </Section>
    </Card>
  )
}
