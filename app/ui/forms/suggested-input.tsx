import { useFetcher } from '@remix-run/react'
import { useEffect, useId, useRef, useState } from 'react'
import { describedBy, INPUT_LOOK } from './field'

interface SuggestedInputProps {
  id: string
  name: string
  defaultValue: string
  /** Where the suggestions come from: answers `{ suggestions: string[] }` for `?q=`. */
  source: string
  placeholder?: string | undefined
  autoComplete?: string | undefined
  hint?: unknown
  errors?: string[] | undefined
  /** Suggestions known before anything is typed (the choices after an ambiguous answer). */
  initial?: readonly string[] | undefined
}

const PAUSE_MS = 180

/** A text box that proposes while one types (native list); without JavaScript, a text box that the server reads. */
export function SuggestedInput({ source, initial = [], hint, errors, ...input }: SuggestedInputProps) {
  const listId = useId()
  const fetcher = useFetcher<{ suggestions: readonly string[] }>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const [typed, setTyped] = useState(false)
  useEffect(() => () => clearTimeout(timer.current), [])

  const suggest = (text: string) => {
    clearTimeout(timer.current)
    if (text.trim().length < 2) return
    timer.current = setTimeout(() => {
      setTyped(true)
      fetcher.load(`${source}?q=${encodeURIComponent(text)}`)
    }, PAUSE_MS)
  }

  const suggestions = typed ? (fetcher.data?.suggestions ?? []) : initial
  return (
    <>
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      <input
        {...input}
        type="text"
        list={listId}
        maxLength={80}
        className={INPUT_LOOK}
        onChange={(event) => suggest(event.currentTarget.value)}
        {...describedBy(input.id, hint, errors)}
      />
    </>
  )
}
