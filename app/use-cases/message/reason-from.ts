/** The words of a stored reason; « autre » for one that the list no longer holds. */
export function reasonFrom(labels: Readonly<Record<string, string>>, reason: string | null): string {
  return labels[reason ?? 'other'] ?? labels.other ?? ''
}
