import type { DiagnosticView } from '~/queries/person/load-diagnostic'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { CircleCheck, Star } from '~/ui/design/icons'

interface DiagnosticCardProps {
  base: string
  diagnostic: DiagnosticView
  closed: boolean
}

/** The barriers, what is mobilised against them, and where the diagnostic stands. */
export function DiagnosticCard({ base, diagnostic, closed }: DiagnosticCardProps) {
  const { barriers, solutions, domains, exploredCount, sentence, done } = diagnostic
  const running = solutions.filter((solution) => solution.running)
  return (
    <Card id="diagnostic">
      <Section
        title="Freins et solutions"
        aside={
          !closed && (
            <span className="flex flex-wrap gap-2">
              <ButtonLink to={`${base}/diagnostic`} variant={done ? 'quiet' : 'secondary'}>
                {done ? 'Diagnostic' : 'Faire le diagnostic'}
              </ButtonLink>
              <ButtonLink to={`${base}/solutions`} variant="quiet">
                Solutions
              </ButtonLink>
            </span>
          )
        }
      >
        <p className="text-ink-2">
          {sentence} {exploredCount} {exploredCount > 1 ? 'domaines abordés' : 'domaine abordé'} sur{' '}
          {domains.length}.
        </p>
        {barriers.length === 0 ? (
          <p>
            {exploredCount > 0 ? 'Aucun frein en cours.' : 'Aucun domaine n’a encore été abordé ensemble.'}
          </p>
        ) : (
          <ul className="space-y-3">
            {barriers.map((barrier) => (
              <li key={barrier.domain} className="space-y-1 border-l-4 border-line-strong pl-3">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold">{barrier.label}</span>
                  <Badge tone={barrier.status === 'beingResolved' ? 'info' : 'warning'}>
                    {barrier.statusLabel}
                    {barrier.impact && `, impact ${barrier.impact.toLowerCase()}`}
                  </Badge>
                  {barrier.priority && (
                    <Badge tone="accent" icon={Star}>
                      Priorité
                    </Badge>
                  )}
                </p>
                {barrier.situations.length > 0 && <p>{barrier.situations.join(' · ')}</p>}
                {barrier.note && <p className="text-ink-2">{barrier.note}</p>}
              </li>
            ))}
          </ul>
        )}
        {running.length > 0 && (
          <div className="space-y-1">
            <h3 className="font-semibold">Solutions mobilisées</h3>
            <ul className="space-y-1">
              {running.map((solution) => (
                <li key={solution.id} className="flex items-start gap-2">
                  <CircleCheck size={18} className="mt-1 shrink-0 text-success" />
                  <span>
                    {solution.domain} : {solution.text}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Section>
    </Card>
  )
}
