import { Form } from '@remix-run/react'
import type { CompanySheetData } from '~/queries/partnership/load-company-sheet'
import { Badge } from '~/ui/design/badge'
import { Button, ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { CalendarCheck2, CalendarClock, MessageSquarePlus } from '~/ui/design/icons'

type Entry = CompanySheetData['entries'][number]

/** What was said, the latest first, and what is to do next. */
export function RelationLog({ companyId, entries }: { companyId: string; entries: readonly Entry[] }) {
  return (
    <Section title="Échanges">
      <ButtonLink to={`/referent/entreprises/${companyId}/echanges/nouveau`} icon={MessageSquarePlus}>
        Noter un échange
      </ButtonLink>
      {entries.length === 0 ? (
        <p className="text-ink-2">Rien n’est encore noté. Un appel, une visite : deux lignes suffisent.</p>
      ) : (
        <ol className="space-y-3">
          {entries.map((entry) => (
            <li key={entry.id} className="space-y-2 rounded-xl border border-line bg-surface p-4">
              <p className="text-[0.95rem] text-ink-2">
                <strong className="text-ink">{entry.kind}</strong> du {entry.when}
                {entry.withWhom && ` avec ${entry.withWhom}`}, par {entry.by}
              </p>
              <p className="whitespace-pre-line">{entry.summary}</p>
              {entry.next && <NextAction entryId={entry.id} next={entry.next} />}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function NextAction({ entryId, next }: { entryId: string; next: NonNullable<Entry['next']> }) {
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
      <Badge
        tone={next.done ? 'success' : next.late ? 'danger' : 'info'}
        icon={next.done ? CalendarCheck2 : CalendarClock}
      >
        {next.done ? 'Fait' : next.late ? `Était pour le ${next.when}` : `Pour le ${next.when}`}
      </Badge>
      <span className="min-w-0 flex-1 basis-48">{next.what}</span>
      <Form method="post">
        <input type="hidden" name="intent" value={next.done ? 'undo' : 'done'} />
        <input type="hidden" name="entryId" value={entryId} />
        <Button variant="secondary">
          {next.done ? 'Remettre à faire' : 'C’est fait'}
          <span className="sr-only"> : {next.what}</span>
        </Button>
      </Form>
    </div>
  )
}
