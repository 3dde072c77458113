import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { found, id, page } from '~/door.server'
import { loadPersonFile } from '~/queries/person/load-person-file'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Archive, Send, UserCog } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { ConsentCard } from './consent-card'
import { DiagnosticCard } from './diagnostic-card'
import { JourneyCard } from './journey-card'
import { NextCard } from './next-card'
import { SectionCards } from './section-cards'

export const loader = page(
  { may: 'person.read', params: z.object({ personId: id }) },
  async ({ context, actor, params }) => {
    const today = parisDay(context.ports.clock.now())
    const file = found(await loadPersonFile(context.db, actor, params.personId, today))
    return file
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Dossier'} – Passerelle` },
]

export default function PersonFilePage() {
  const file = useLoaderData<typeof loader>()
  const base = `/accompagnement/personnes/${file.id}`
  const referent = file.mine ? 'vous' : file.referent
  return (
    <>
      <PageHeader
        title={file.name}
        intro={
          <>
            <p>{file.summary}</p>
            <p>
              Référent·e : {referent}, {file.organisation} · {file.waiting}
            </p>
          </>
        }
        back={{ to: '/accompagnement', label: 'Mes personnes' }}
        badges={
          <>
            {file.closed && <Badge icon={Archive}>Dossier clos</Badge>}
            {!file.hasAccount && <Badge tone="info">Sans espace en ligne (pas d’e-mail)</Badge>}
          </>
        }
        actions={
          <>
            <ButtonLink to={`${base}/suivi`} variant="secondary" icon={UserCog}>
              {file.closed ? 'Rouvrir' : 'Transférer ou clore'}
            </ButtonLink>
            {!file.closed && (
              <ButtonLink to={`${base}/proposer`} icon={Send}>
                Proposer pour une offre
              </ButtonLink>
            )}
          </>
        }
      />
      {file.closed && (
        <div className="mb-6">
          <Callout tone="warning" title="Ce dossier est clos">
            <p>La personne n’est plus proposée. Rouvrez le dossier pour le modifier.</p>
          </Callout>
        </div>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="space-y-6">
          <NextCard base={base} needs={file.needs} cannotPropose={file.cannotPropose} closed={file.closed} />
          <JourneyCard entries={file.journey} />
        </div>
        <div className="space-y-6">
          <DiagnosticCard base={base} diagnostic={file.diagnostic} closed={file.closed} />
          <ConsentCard base={base} consent={file.consent} />
        </div>
      </div>
      <div className="mt-6 gap-6 lg:columns-2">
        <SectionCards base={base} sections={file.sections} closed={file.closed} />
      </div>
    </>
  )
}
