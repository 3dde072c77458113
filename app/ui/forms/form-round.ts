import { useState } from 'react'

/**
 * A number that grows each time a refused form is at last accepted, for pages to which saving comes back: given as the
 * form's key, it starts the form afresh, without what was refused before.
 */
export function useFormRound(answer: unknown): number {
  const [seen, setSeen] = useState(answer)
  const [round, setRound] = useState(0)
  if (seen !== answer) {
    setSeen(answer)
    if (seen && !answer) setRound(round + 1)
  }
  return round
}
