import { redirect } from '@remix-run/node'
import { act, page } from '~/door.server'
import { redirectSignedOut } from '~/session-answer.server'
import { signOut } from '~/use-cases/account/sign-out'
import { sessionToken } from '~/wiring.server'

/** Opening the address changes nothing: signing out is a button. */
export const loader = page({ may: 'public.read' }, async () => redirect('/'))

export const action = act({ may: 'account.signIn' }, async ({ context, wiring, request }) => {
  await signOut(context, { sessionToken: await sessionToken(wiring, request) })
  return redirectSignedOut(wiring)
})
