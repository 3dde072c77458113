/** The words around a note: a professional's by default, the person's from their own texts. */
export interface NoteWords {
  readonly done: string
  readonly wentWell: string
  readonly toReview: string
  readonly written: (by: string, at: string) => string
  readonly edited: (by: string, at: string) => string
}

const WORDS: NoteWords = {
  ...{ done: 'Fait', wentWell: 'Réussi', toReview: 'À revoir' },
  written: (by, at) => `Écrit par ${by} ${at}.`,
  edited: (by, at) => `Modifié par ${by} ${at}.`,
}

interface Note {
  readonly done: string
  readonly wentWell: string | null
  readonly toReview: string | null
  readonly written: { readonly by: string; readonly at: string }
  readonly edited: { readonly by: string; readonly at: string } | null
}

/** What was noted of one day: what was done, what went well, what to look at again, who wrote it and when. */
export function TutorNote({ note, words = WORDS }: { note: Note; words?: NoteWords | undefined }) {
  const { written, edited } = note
  const parts = (['done', 'wentWell', 'toReview'] as const).flatMap((part) => {
    const text = note[part]
    return text ? [{ label: words[part], text }] : []
  })
  return (
    <div className="space-y-1">
      <dl className="space-y-1">
        {parts.map(({ label, text }) => (
          <div key={label}>
            <dt className="inline font-semibold">
              {label}
              {'\u00a0: '}
            </dt>
            <dd className="inline whitespace-pre-line [overflow-wrap:anywhere]">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="text-[0.95rem] text-ink-2">
        {words.written(written.by, written.at)}
        {edited && ` ${words.edited(edited.by, edited.at)}`}
      </p>
    </div>
  )
}

interface LogProps {
  notes: readonly (Note & { readonly on: string; readonly day: string })[]
  words?: NoteWords
}

/** The whole log, the oldest day first. */
export function TutorLog({ notes, words }: LogProps) {
  return (
    <ol className="divide-y divide-line">
      {notes.map((note) => (
        <li key={note.on} className="py-3 first:pt-0 last:pb-0">
          <h3 className="font-bold first-letter:uppercase">{note.day}</h3>
          <TutorNote note={note} words={words} />
        </li>
      ))}
    </ol>
  )
}
