import { Form, Link, type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import type { DomainView } from '~/queries/person/load-diagnostic'
import { loadDiagnosticPage } from '~/queries/person/load-diagnostic-page'
import { Badge } from '~/ui/design/badge'
import { Button } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { Star } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { saveDiagnostic } from '~/use-cases/person/save-diagnostic'

const params = z.object({ personId: id })

export const loader = page({ may: 'person.read', params }, async ({ context, actor, params }) => {
  const today = parisDay(context.ports.clock.now())
  const view = found(await loadDiagnosticPage(context.db, actor, params.personId, today))
  return view
})

/** The referent says that the diagnostic is done, or reviewed, today. */
export const action = act({ may: 'person.write', params }, async ({ context, params }) => {
  const { personId } = params
  const result = await saveDiagnostic(context, { personId, entries: [], done: true })
  if (isRefused(result) && result.refused === 'notFound') throw notFound()
  const notice = isRefused(result) ? refusalSentence(result) : 'Le diagnostic est daté d’aujourd’hui.'
  return redirectWith(`/accompagnement/personnes/${personId}/diagnostic`, notice)
})

export const meta: MetaFunction = () => [{ title: 'Diagnostic partagé – Passerelle' }]

export default function DiagnosticPage() {
  const { personId, name, closed, diagnostic } = useLoaderData<typeof loader>()
  const left = diagnostic.domains.length - diagnostic.exploredCount
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title="Diagnostic partagé"
        intro={`${name}. ${diagnostic.sentence}`}
        back={{ to: `/accompagnement/personnes/${personId}`, label: 'Retour au dossier' }}
      />
      <Callout>
        <p>
          Le diagnostic se fait à deux et se relit avec la personne. Les entreprises ne le voient jamais ; les
          référent·es entreprises n’en voient pas le texte.
        </p>
      </Callout>
      <Domains
        title="Freins possibles"
        personId={personId}
        domains={byKind(diagnostic.domains, 'constraint')}
      />
      <Domains
        title="Besoins pour l’emploi"
        personId={personId}
        domains={byKind(diagnostic.domains, 'need')}
      />
      {!closed && (
        <Card>
          <Form method="post" className="space-y-3">
            <p>
              {left === 0
                ? 'Tous les domaines ont été abordés.'
                : `Il reste ${left} domaine${left > 1 ? 's' : ''} à aborder. Vous pouvez déclarer le diagnostic fait quand même.`}
            </p>
            <Button variant={left === 0 ? 'primary' : 'secondary'}>
              {diagnostic.done ? 'Le diagnostic est revu ce jour' : 'Le diagnostic est fait'}
            </Button>
          </Form>
        </Card>
      )}
    </div>
  )
}

function byKind(domains: readonly DomainView[], kind: DomainView['kind']): readonly DomainView[] {
  return domains.filter((domain) => domain.kind === kind)
}

interface DomainsProps {
  title: string
  personId: string
  domains: readonly DomainView[]
}

function Domains({ title, personId, domains }: DomainsProps) {
  return (
    <Card>
      <Section title={title}>
        <ul className="divide-y divide-line">
          {domains.map((domain) => (
            <li
              key={domain.domain}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
            >
              <Link
                to={`/accompagnement/personnes/${personId}/diagnostic/${domain.domain}`}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {domain.label}
              </Link>
              <span className="flex flex-wrap gap-2">
                {domain.priority && (
                  <Badge tone="accent" icon={Star}>
                    Priorité
                  </Badge>
                )}
                <Badge tone={toneOf(domain)}>
                  {domain.statusLabel}
                  {domain.impact && `, impact ${domain.impact.toLowerCase()}`}
                </Badge>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  )
}

function toneOf({ status }: DomainView): 'neutral' | 'warning' | 'info' | 'success' {
  if (status === 'difficulty') return 'warning'
  if (status === 'beingResolved') return 'info'
  return status === 'notExplored' ? 'neutral' : 'success'
}
