import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ofName } from '~/domain/person/of-name'
import { found, id, page } from '~/door.server'
import { loadTutorSheet } from '~/queries/convention/load-tutor-sheet'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneLink } from '~/ui/design/phone-link'
import { Turn } from '~/ui/design/turn'
import { Contacts } from './contacts'
import { Days, Today } from './days'
import { InCase } from './in-case'
import { Before, NextSteps } from './steps'

const params = z.object({ conventionId: id })

export const loader = page({ may: 'convention.readAsHost', params }, async ({ context, actor, params }) =>
  found(await loadTutorSheet(context.db, actor, params.conventionId, context.ports.clock.now())),
)

export const meta = ({ data }: { data?: { personName: string } | undefined }) => [
  { title: `Accueillir ${data?.personName ?? 'une personne'} jour par jour – Passerelle` },
]

const ON_PAGE = [
  { to: '#personne', label: 'La personne et le lieu' },
  { to: '#appeler', label: 'Qui appeler' },
  { to: '#que-faire', label: 'Que faire si…' },
]

export default function TutorSheetPage() {
  const sheet = useLoaderData<typeof loader>()
  return (
    <div className="space-y-8">
      <PageHeader
        title={`Accueillir ${sheet.firstName}, jour par jour`}
        intro={`${sheet.job}, ${sheet.dates}. Convention ${sheet.reference}.`}
        back={{ to: `/entreprise/conventions/${sheet.id}`, label: 'La convention' }}
      />
      <div className="no-print">
        <Turn who={sheet.turn.who}>{sheet.turn.sentence}</Turn>
      </div>
      <Today sheet={sheet} />
      <nav aria-label="Sur cette page" className="no-print flex flex-wrap gap-x-5 gap-y-1 lg:hidden">
        {ON_PAGE.map(({ to, label }) => (
          <a
            key={to}
            href={to}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
          >
            {label}
          </a>
        ))}
      </nav>
      <NextSteps sheet={sheet} />
      <div className="grid gap-8 lg:grid-cols-[1fr_22rem] lg:items-start print:block print:space-y-4">
        <div className="space-y-8 print:space-y-3">
          <Days sheet={sheet} />
          {!sheet.steps.started && <Before sheet={sheet} />}
        </div>
        <div className="space-y-8 print:grid print:grid-cols-2 print:gap-x-4 print:gap-y-3 print:space-y-0">
          <Section
            title="La personne et le lieu"
            id="personne"
            className="print:[&_dl>div]:block print:[&_dl>div]:py-1"
          >
            <Card>
              <DataList
                rows={[
                  { label: 'Nom', value: sheet.personName },
                  {
                    label: 'Téléphone',
                    value: sheet.personPhone && (
                      <PhoneLink number={sheet.personPhone} className="text-accent" />
                    ),
                  },
                  { label: 'Lieu', value: sheet.place },
                  { label: 'Tuteur ou tutrice', value: sheet.tutorName },
                  { label: 'Tâches prévues', value: sheet.tasks },
                ]}
              />
            </Card>
          </Section>
          <Contacts contacts={sheet.contacts} />
          <InCase sheet={sheet} />
        </div>
      </div>
      <p className="no-print text-ink-2">
        Cette page s’imprime sur une feuille A4 : affichez-la près du poste {ofName(sheet.firstName)} ou
        gardez-la sur vous.
      </p>
    </div>
  )
}
