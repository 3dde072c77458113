/** What a failure is called in the log: short and speakable over the phone, made from the answer's nonce. */
export function incidentNumber(nonce: string): string {
  return nonce
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase()
}
