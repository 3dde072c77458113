/** The parts of an application's page that a company and a referent both read. */
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../design/button'
import { Card, Section } from '../design/card'
import { DataList } from '../design/data-list'
import { EmailLink } from '../design/email-link'
import { CalendarPlus } from '../design/icons'
import { PhoneLink } from '../design/phone-link'
import { TextField } from '../forms/field'
import { SubmitButton } from '../forms/page-form'

interface Interview {
  readonly when: string
  readonly planned: boolean
  readonly form: string
  readonly placeLabel: string
  readonly place: string
  readonly with: string | null
  readonly note: string | null
}

export function InterviewCard({ interview, calendar }: { interview: Interview | null; calendar: string }) {
  if (!interview?.planned) return null
  return (
    <Card>
      <Section
        title="L’entretien"
        aside={
          <ButtonLink
            to={calendar}
            reloadDocument
            variant="secondary"
            icon={CalendarPlus}
            className="no-print"
          >
            Ajouter à mon agenda
          </ButtonLink>
        }
      >
        <DataList
          rows={[
            { label: 'Quand', value: interview.when },
            { label: 'Comment', value: interview.form },
            { label: interview.placeLabel, value: <Place text={interview.place} /> },
            { label: 'Accueil par', value: interview.with },
            { label: 'À savoir', value: interview.note },
          ]}
        />
      </Section>
    </Card>
  )
}

/** A link can be opened, an address read. */
function Place({ text }: { text: string }): ReactNode {
  if (!/^https:\/\/\S+$/.test(text)) return text
  return (
    <a href={text} rel="noreferrer" className="break-all text-accent underline underline-offset-4">
      {text}
    </a>
  )
}

interface Hire {
  readonly on: string
  readonly contract: string
  readonly until: string | null
  readonly endedOn: string | null
  readonly endReason: string
}

export function HireCard({ hire }: { hire: Hire | null }) {
  if (!hire) return null
  return (
    <Card>
      <Section title="L’embauche">
        <DataList
          rows={[
            { label: 'Premier jour', value: hire.on },
            { label: 'Contrat', value: hire.contract },
            { label: 'Fin prévue', value: hire.until },
            { label: 'Dernier jour', value: hire.endedOn },
            { label: 'Fin', value: hire.endReason },
          ]}
        />
      </Section>
    </Card>
  )
}

export function PersonContact({
  person,
  name,
}: {
  person: { phone: string | null; email: string | null }
  name: string
}) {
  return (
    <Card>
      <Section title={`Joindre ${name}`}>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          {person.phone && <PhoneLink number={person.phone} className="inline-flex min-h-11 items-center" />}
          {person.email && <EmailLink address={person.email} className="inline-flex min-h-11 items-center" />}
          {!person.phone && !person.email && 'Par son ou sa référent·e.'}
        </p>
      </Section>
    </Card>
  )
}

interface FollowUp {
  readonly id: string
  readonly month: number
  readonly party: 'person' | 'employer'
  readonly due: string
  readonly asked: boolean
  readonly answered: string | null
  readonly answerLabel: string
  readonly note: string | null
  readonly concern: string | null
  readonly settled: string | null
  readonly settledNote: string | null
}

/** What each side said at 1, 3 and 6 months; what calls for the referent stands out, with the form that settles it. */
export function FollowUpList({
  followUps,
  settles = false,
}: {
  followUps: readonly FollowUp[]
  settles?: boolean
}) {
  if (followUps.length === 0) return null
  return (
    <Card>
      <Section title="Comment cela se passe">
        <ul className="divide-y divide-line">
          {followUps.map((each) => (
            <li key={each.id} className="space-y-2 py-3">
              <p>
                <strong>
                  À {each.month} mois, {each.party === 'person' ? 'la personne' : 'l’entreprise'} :
                </strong>{' '}
                {each.answered
                  ? `${each.answerLabel} (${each.answered})`
                  : each.asked
                    ? 'pas encore de réponse'
                    : `question posée le ${each.due}`}
              </p>
              {each.note && <p className="text-ink-2">«&nbsp;{each.note}&nbsp;»</p>}
              {each.concern && <Concern followUp={each} settles={settles} />}
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  )
}

function Concern({ followUp, settles }: { followUp: FollowUp; settles: boolean }) {
  if (followUp.settled) {
    return (
      <p className="text-success">
        Appel fait le {followUp.settled}
        {followUp.settledNote ? `\u202f: ${followUp.settledNote}` : '.'}
      </p>
    )
  }
  return (
    <div className="space-y-3 rounded-lg border-l-4 border-warning bg-warning-soft p-3">
      <p className="font-semibold">{followUp.concern} : à vous d’appeler.</p>
      {settles && (
        <Form method="post" className="space-y-3">
          <input type="hidden" name="intent" value="settle" />
          <input type="hidden" name="followUpId" value={followUp.id} />
          <TextField
            field={{ id: `note-${followUp.id}`, name: 'note' }}
            label="Ce que vous avez convenu"
            optional
          />
          <SubmitButton variant="secondary">C’est fait, j’ai appelé</SubmitButton>
        </Form>
      )}
    </div>
  )
}
