/** How a sign-in answers: the session's cookie, and where to go. */
import { redirect } from '@remix-run/node'
import { type RequestWiring, sessionCookie } from './wiring.server'

interface NewSession {
  readonly sessionToken: string
  readonly expiresAt: Date
  readonly redirectTo: string
}

/** Sets the cookie for as long as the session lives, and redirects. */
export async function redirectSignedIn(wiring: RequestWiring, session: NewSession): Promise<Response> {
  const cookie = await sessionCookie(wiring.environment).serialize(session.sessionToken, {
    expires: session.expiresAt,
  })
  return redirect(session.redirectTo, { headers: { 'set-cookie': cookie } })
}

/** Forgets the cookie. */
export async function redirectSignedOut(wiring: RequestWiring): Promise<Response> {
  const cookie = await sessionCookie(wiring.environment).serialize('', { maxAge: 0 })
  return redirect('/', { headers: { 'set-cookie': cookie } })
}
