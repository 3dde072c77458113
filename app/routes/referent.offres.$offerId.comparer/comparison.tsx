import type { ReactNode } from 'react'
import { ButtonLink } from '~/ui/design/button'
import { Send } from '~/ui/design/icons'
import type { FittingPerson } from '~/ui/matching/person-card'
import { Blockers, Reasons } from '~/ui/matching/reasons'
import { ScoreBar, ScoreNumber } from '~/ui/matching/score'

interface Compared extends FittingPerson {
  readonly match: FittingPerson['match'] & {
    readonly blockers: readonly { readonly sentence: string }[]
    readonly unlocks: readonly { readonly sentence: string }[]
  }
  readonly facts: {
    readonly wantedJobs: readonly string[]
    readonly experiences: readonly string[]
    readonly skills: readonly string[]
    readonly licences: readonly string[]
    readonly travel: readonly string[]
    readonly hours: string
  }
}

const CELL = 'border-t border-line px-3 py-2.5 align-top sm:px-4'

/** People side by side, one criterion a line: the eye goes across. */
export function Comparison({ people, offerId }: { people: readonly Compared[]; offerId: string }) {
  const parts = people.find(({ match }) => match.parts.length > 0)?.match.parts ?? []
  const line = (label: string, cell: (person: Compared) => ReactNode) => (
    <tr key={label}>
      <th scope="row" className={`${CELL} text-[0.95rem] font-normal text-ink-2`}>
        {label}
      </th>
      {people.map((person) => (
        <td key={person.personId} className={CELL}>
          {cell(person)}
        </td>
      ))}
    </tr>
  )
  const recommend = (person: Compared) => (
    <ButtonLink to={`/referent/offres/${offerId}/recommander/${person.personId}`} icon={Send}>
      Recommander<span className="sr-only"> {person.name}</span>
    </ButtonLink>
  )
  const list = (items: readonly string[]) => (items.length === 0 ? '–' : items.join(' · '))
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard.
      tabIndex={0}
      aria-label="Tableau de comparaison"
      className="relative overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table className="w-full min-w-3xl table-fixed border-collapse text-left">
        <caption className="sr-only">Comparaison des personnes, un critère par ligne</caption>
        <thead>
          <tr className="align-top">
            <th scope="col" className="w-32 px-3 py-3 text-[0.95rem] sm:w-40 sm:px-4 font-normal text-ink-2">
              Personne
            </th>
            {people.map((person) => (
              <th key={person.personId} scope="col" className="space-y-2 px-4 py-3">
                <span className="block text-lg">{person.name}</span>
                <span className="no-print block">{recommend(person)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line('Où, suivie par', ({ city, organisationName }) => `${city} · ${organisationName}`)}
          {line('Score', ({ match }) =>
            match.score === null ? (
              <strong>Bloquée aujourd’hui</strong>
            ) : (
              <div className="space-y-2">
                <ScoreNumber score={match.score} word={match.word} />
                <ScoreBar score={match.score} word={match.word} parts={match.parts} />
              </div>
            ),
          )}
          {line('À savoir', ({ match }) =>
            match.score === null ? (
              <Blockers
                blockers={match.blockers.map(({ sentence }) => sentence)}
                unlocks={match.unlocks.map(({ sentence }) => sentence)}
              />
            ) : match.cautions.length === 0 ? (
              'Aucune réserve'
            ) : (
              <Reasons reasons={[]} cautions={match.cautions} />
            ),
          )}
          {parts.map(({ part, label }) =>
            line(label, ({ match }) => {
              const own = match.parts.find((each) => each.part === part)
              return own ? (
                <>
                  <strong className="tabular-nums">
                    {own.points} / {own.max}
                  </strong>
                  <span className="block text-[0.95rem]">{own.sentence}</span>
                </>
              ) : (
                '–'
              )
            }),
          )}
          {line('Métiers souhaités', ({ facts }) => list(facts.wantedJobs))}
          {line('Expériences', ({ facts }) => list(facts.experiences))}
          {line('Compétences', ({ facts }) => list(facts.skills))}
          {line('Permis, certificats', ({ facts }) => list(facts.licences))}
          {line('Déplacements', ({ facts }) => list(facts.travel))}
          {line('Disponibilités', ({ facts }) => facts.hours)}
          <tr className="no-print">
            <td className={CELL} />
            {people.map((person) => (
              <td key={person.personId} className={CELL}>
                {recommend(person)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
