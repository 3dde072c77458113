import './ui/design/theme.css'
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { readNotice } from './answers.server'
import { loadShell } from './queries/account/load-shell'
import { accentStyle } from './ui/design/accent'
import { AppShell } from './ui/layout/app-shell'
import { ErrorPage, errorTitle } from './ui/layout/error-page'
import { navigationOf } from './ui/layout/navigation'
import { useNonce } from './ui/layout/nonce'
import { actorOfRequest, type RequestWiring } from './wiring.server'

export const handle = { i18n: ['frame'] }

export const links: LinksFunction = () => [{ rel: 'icon', href: '/icone.svg', type: 'image/svg+xml' }]
export const meta: MetaFunction = ({ error }) => {
  if (error === undefined) return [{ title: 'Passerelle' }]
  return [{ title: errorTitle(isRouteErrorResponse(error) ? error.status : 500) }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const wiring = context as unknown as RequestWiring
  const [shell, { notice, forget }] = await Promise.all([
    actorOfRequest(wiring, request).then((actor) => loadShell(wiring.db, actor)),
    readNotice(request),
  ])
  const words = notice === undefined ? null : { text: notice }
  const menu = navigationOf(shell.person?.role ?? 'visitor', shell.person?.companyRoles)
  const answer = { shell, menu, notice: words, demo: wiring.environment.demo }
  return forget ? data(answer, { headers: { 'set-cookie': forget } }) : data(answer)
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang="fr" dir="ltr" style={accentStyle(root?.shell.accentColour)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const { shell, menu, notice, demo } = useLoaderData<typeof loader>()
  return (
    <AppShell shell={shell} menu={menu} notice={notice} demo={demo}>
      <Outlet />
    </AppShell>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  return (
    <AppShell shell={root?.shell ?? {}} menu={root?.menu ?? []} demo={root?.demo ?? false}>
      <ErrorPage status={status} what={isRouteErrorResponse(error) ? error.data : undefined} />
    </AppShell>
  )
}
