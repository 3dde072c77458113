import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ofName } from '~/domain/person/of-name'
import { found, id, page } from '~/door.server'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { AccidentClocks } from '~/ui/convention/accident-clocks'
import { AssessmentCard } from '~/ui/convention/assessment-card'
import { DocumentSections } from '~/ui/convention/document-sections'
import { ConventionHistory } from '~/ui/convention/history'
import { SignatoryList } from '~/ui/convention/signatory-list'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { EmailLink } from '~/ui/design/email-link'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneFold } from '~/ui/design/phone-fold'
import { PhoneLink } from '~/ui/design/phone-link'
import { Turn } from '~/ui/design/turn'
import { HostActions } from './host-actions'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.readAsHost', params }, async ({ context, actor, params }) =>
  found(await loadHostConvention(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const meta = ({ data }: { data?: { personName: string; reference: string } | undefined }) => [
  {
    title: data
      ? `Convention ${ofName(data.personName)} (${data.reference}) – Passerelle`
      : 'Convention – Passerelle',
  },
]

/** « 2 sur 3 »: what a phone shows of the signatures while they are folded. */
function signedNote(signatories: readonly { readonly signed: string | null }[]): string {
  const signed = signatories.filter((each) => each.signed).length
  return signed === signatories.length ? 'toutes sont là' : `${signed} sur ${signatories.length}`
}

export default function HostConventionPage() {
  const convention = useLoaderData<typeof loader>()
  const { referent, missing } = convention
  return (
    <div className="space-y-8">
      <PageHeader
        title={`L’immersion ${ofName(convention.personName)}`}
        intro={`${convention.offerTitle}, ${convention.dates}. Convention ${convention.reference}.`}
        back={{ to: '/entreprise/conventions', label: 'Conventions' }}
        badges={<ConventionStateBadge state={convention.state} label={convention.stateLabel} />}
      />
      <Turn who={convention.turn.who}>{convention.turn.sentence}</Turn>
      <HostActions convention={convention} />
      {missing.length > 0 && convention.can.complete && (
        <Callout tone="warning" title="Il vous reste à compléter">
          <ul className="list-disc pl-5">
            {missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Callout>
      )}
      {convention.reason && (
        <Callout tone="warning" title="Raison donnée">
          <p className="whitespace-pre-line">{convention.reason}</p>
        </Callout>
      )}
      {convention.accidents.map((accident) => (
        <AccidentClocks key={accident.id} accident={accident} />
      ))}
      {convention.assessment && <AssessmentCard assessment={convention.assessment} />}
      <div className="grid gap-8 lg:grid-cols-[1fr_20rem] lg:items-start">
        <div className="space-y-8">
          {convention.signatories.length > 0 && (
            <PhoneFold title="Signatures" note={signedNote(convention.signatories)}>
              <Card>
                <SignatoryList signatories={convention.signatories} />
              </Card>
            </PhoneFold>
          )}
          <PhoneFold title="Le texte de la convention">
            <Card>
              <DocumentSections sections={convention.sections} />
            </Card>
          </PhoneFold>
        </div>
        <aside className="space-y-8" aria-label="Histoire et contact">
          <Section title="Ce qui s’est passé">
            <ConventionHistory steps={convention.timeline} />
          </Section>
          {referent && (
            <Section title="Votre référent·e">
              <p>
                {referent.firstName} {referent.lastName}
                <br />
                {referent.phone && (
                  <>
                    <PhoneLink number={referent.phone} className="text-accent" />
                    <br />
                  </>
                )}
                <EmailLink address={referent.email} className="text-accent" />
              </p>
            </Section>
          )}
        </aside>
      </div>
    </div>
  )
}
