import { Form } from '@remix-run/react'
import { SignatoryList } from '~/ui/convention/signatory-list'
import { Button } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { MailPlus } from '~/ui/design/icons'
import type { ShownConvention } from './shown-convention'

/** Who signs, with a way to send the link again, and the corrections they asked for. */
export function People({ convention }: { convention: ShownConvention }) {
  const open = convention.remarks.filter(({ settled }) => !settled)
  return (
    <Section title="Signatures">
      {open.map((remark) => (
        <Callout
          key={remark.id}
          tone="warning"
          title={`${remark.who} demande une correction (${remark.when})`}
        >
          <p className="whitespace-pre-line">{remark.text}</p>
        </Callout>
      ))}
      <Card>
        {convention.signatories.length === 0 ? (
          <p>Les signataires seront connus quand la convention sera complète.</p>
        ) : (
          <SignatoryList
            signatories={convention.signatories}
            action={({ id, name, resendable }) =>
              resendable &&
              id && (
                <Form method="post" className="no-print">
                  <input type="hidden" name="signatoryId" value={id} />
                  <Button variant="secondary" icon={MailPlus} aria-label={`Renvoyer le lien à ${name ?? ''}`}>
                    Renvoyer le lien
                  </Button>
                </Form>
              )
            }
          />
        )}
      </Card>
    </Section>
  )
}
