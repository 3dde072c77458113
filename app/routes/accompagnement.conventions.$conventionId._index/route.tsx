import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ofName } from '~/domain/person/of-name'
import { found, id, page } from '~/door.server'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadTutorLog } from '~/queries/convention/load-tutor-log'
import { AccidentClocks } from '~/ui/convention/accident-clocks'
import { AssessmentCard } from '~/ui/convention/assessment-card'
import { DocumentSections } from '~/ui/convention/document-sections'
import { ConventionHistory } from '~/ui/convention/history'
import { LogSection } from '~/ui/convention/log-section'
import { SignatoryList } from '~/ui/convention/signatory-list'
import { ConventionStateBadge } from '~/ui/convention/state-badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { FileText, NotebookPen, PenLine } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readAsSupport', params },
  async ({ context, actor, params }) => {
    const now = context.ports.clock.now()
    const convention = found(await loadConvention(context.db, actor, params.conventionId, now))
    return { ...convention, log: await loadTutorLog(context.db, actor, params.conventionId, now) }
  },
)

export const meta = ({ data }: { data?: { personName: string; reference: string } | undefined }) => [
  {
    title: data
      ? `Immersion ${ofName(data.personName)} (${data.reference}) – Passerelle`
      : 'Immersion – Passerelle',
  },
]

export default function SupportConventionPage() {
  const convention = useLoaderData<typeof loader>()
  const at = `/accompagnement/conventions/${convention.id}`
  return (
    <div className="space-y-8">
      <PageHeader
        title={`L’immersion ${ofName(convention.personName)}`}
        intro={`${convention.offerTitle}, ${convention.companyName}, ${convention.dates}. Convention ${convention.reference}.`}
        back={{ to: '/accompagnement/conventions', label: 'Immersions' }}
        badges={<ConventionStateBadge state={convention.state} label={convention.stateLabel} />}
      />
      <Turn who={convention.signsHere ? 'you' : convention.turn.who}>{convention.turn.sentence}</Turn>
      <div className="no-print flex flex-wrap gap-3">
        {convention.signsHere && (
          <ButtonLink to={`${at}/signer`} icon={PenLine}>
            Lire et signer pour l’accompagnement
          </ButtonLink>
        )}
        {convention.started && (
          <ButtonLink
            to={`${at}/visite`}
            icon={NotebookPen}
            variant={convention.signsHere ? 'secondary' : 'primary'}
          >
            Noter une visite ou un appel
          </ButtonLink>
        )}
        {convention.complete && (
          <ButtonLink
            to={`/conventions/${convention.id}/document.pdf`}
            reloadDocument
            variant="secondary"
            icon={FileText}
          >
            Document (PDF)
          </ButtonLink>
        )}
      </div>
      {convention.reason && (
        <Callout tone="warning" title="Raison donnée">
          <p className="whitespace-pre-line">{convention.reason}</p>
        </Callout>
      )}
      {convention.accidents.map((accident) => (
        <AccidentClocks key={accident.id} accident={accident} />
      ))}
      <div className="grid gap-4 lg:grid-cols-2">
        {convention.assessments.map((assessment) => (
          <AssessmentCard key={assessment.author} assessment={assessment} />
        ))}
      </div>
      <div className="grid gap-8 lg:grid-cols-[1fr_20rem] lg:items-start">
        <div className="space-y-8">
          <LogSection log={convention.log} />
          {convention.visits.length > 0 && (
            <Section title="Visites et appels">
              {convention.visits.map((visit) => (
                <Card key={visit.id}>
                  <p className="font-semibold">
                    {visit.title} ({visit.by})
                  </p>
                  <p className="whitespace-pre-line">{visit.note}</p>
                </Card>
              ))}
            </Section>
          )}
          <Section title="Signatures">
            <Card>
              {convention.signatories.length === 0 ? (
                <p className="text-ink-2">
                  Les signataires sont connus quand la convention part à la signature.
                </p>
              ) : (
                <SignatoryList signatories={convention.signatories} />
              )}
            </Card>
          </Section>
          <Section title="Le texte de la convention">
            <Card>
              <DocumentSections sections={convention.sections} />
            </Card>
          </Section>
        </div>
        <Section title="Ce qui s’est passé">
          <ConventionHistory steps={convention.timeline} />
        </Section>
      </div>
    </div>
  )
}
