import { useState } from 'react'
import { useNonce } from './nonce'

/** Names the header by which an answer to the browser's own requests says what its failure is called in the log. */
export const INCIDENT_HEADER = 'x-incident'

/** Short and speakable over the phone; made from the answer's nonce, so that page and log agree. */
export function incidentNumber(nonce: string): string {
  return nonce
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase()
}

/** Marks where a page drawn by the server wrote the number. */
export const INCIDENT_MARK = 'data-incident'

let lastFailed: string | undefined

/** Keeps the number of the last answer that failed, of those that the browser asks for itself. */
export function noteIncidents(): void {
  const ask = window.fetch
  window.fetch = async (...asked) => {
    const answer = await ask(...asked)
    lastFailed = answer.headers.get(INCIDENT_HEADER) ?? lastFailed
    return answer
  }
}

/** The number of the failure that a page tells of. In the browser there is no nonce: the page or the answer had said it. */
export function useIncident(): string {
  const nonce = useNonce()
  const [incident] = useState(() => {
    if (nonce) return incidentNumber(nonce)
    return lastFailed ?? document.querySelector(`[${INCIDENT_MARK}]`)?.getAttribute(INCIDENT_MARK) ?? ''
  })
  return incident
}
