import { dialled, frenchPhone } from '~/domain/account/french-phone'
import { Card } from '../design/card'
import { DataList } from '../design/data-list'
import { Mail, MapPin, MessageSquareQuote, Phone } from '../design/icons'

export interface ShownPerson {
  readonly name: string
  readonly city: string
  readonly sentence: string
  readonly skills: readonly string[]
  readonly softSkills: readonly string[]
  readonly experiences: readonly string[]
  readonly licences: readonly string[]
  readonly availability: string
  readonly contact: { readonly phone: string | null; readonly email: string | null } | null
}

const list = (items: readonly string[]) => (items.length === 0 ? null : items.join(' · '))

/** A person as a company reads them, under a title that names them; named here where the referent checks before sending. */
export function PersonForEmployer({ person, named = false }: { person: ShownPerson; named?: boolean }) {
  return (
    <Card className="space-y-4">
      <div>
        {named && <h3 className="text-xl font-bold">{person.name}</h3>}
        <p className="inline-flex items-center gap-1 text-ink-2">
          <MapPin size={16} />
          {person.city}
        </p>
      </div>
      {person.sentence && <Sentence>{person.sentence}</Sentence>}
      <DataList
        rows={[
          { label: 'Expériences', value: list(person.experiences) },
          { label: 'Savoir-faire', value: list(person.skills) },
          { label: 'Qualités', value: list(person.softSkills) },
          { label: 'Permis et certificats', value: list(person.licences) },
          { label: 'Disponibilités', value: person.availability },
        ]}
      />
      {person.contact && (
        <div className="flex flex-wrap gap-x-6 gap-y-2 rounded-lg bg-success-soft p-4">
          {person.contact.phone && (
            <a
              href={`tel:${dialled(person.contact.phone)}`}
              className="inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4"
            >
              <Phone size={18} />
              {frenchPhone(person.contact.phone)}
            </a>
          )}
          {person.contact.email && (
            <a
              href={`mailto:${person.contact.email}`}
              className="inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4"
            >
              <Mail size={18} />
              {person.contact.email}
            </a>
          )}
        </div>
      )}
    </Card>
  )
}

/** The referent's own words. */
export function Sentence({ children }: { children: string }) {
  return (
    <figure className="flex gap-3 rounded-lg border-l-4 border-accent bg-accent-soft p-4">
      <MessageSquareQuote size={22} className="mt-0.5 shrink-0 text-accent-strong" />
      <div>
        <blockquote className="whitespace-pre-line">«&nbsp;{children}&nbsp;»</blockquote>
        <figcaption className="text-sm text-ink-2">La phrase de la recommandation</figcaption>
      </div>
    </figure>
  )
}
