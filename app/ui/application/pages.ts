/** Where an application is shown, for whoever acts on it. */
export function applicationPage(role: string, applicationId: string): string {
  const side = role === 'employer' ? 'entreprise' : role === 'candidate' ? 'moi' : 'referent'
  return `/${side}/candidatures/${applicationId}`
}
