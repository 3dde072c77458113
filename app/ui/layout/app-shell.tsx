import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FlaskConical, LogOut, Menu } from '../design/icons'
import { MenuLine, MenuList, SubjectBar } from './main-menu'
import { Notice, type NoticeWords } from './notice'
import type { NavItem } from './place-in-menu'
import { ROLE_LABELS } from './role-labels'

interface ShellData {
  readonly person?:
    | {
        role: string
        name: string
        place: string
        otherHats: number
      }
    | undefined
  readonly territoryName?: string | undefined
}

interface AppShellProps {
  shell: ShellData
  /** What the person finds in their menu. */
  menu: readonly NavItem[]
  notice?: NoticeWords | null
  demo: boolean
  children: ReactNode
}

/** What surrounds every page: the demonstration banner, the header with its menu, the page, the footer. */
export function AppShell({ shell, menu, notice, demo, children }: AppShellProps) {
  const { t } = useTranslation()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#contenu"
        className="sr-only z-50 rounded-b-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute"
      >
        {t('skipToContent')}
      </a>
      {demo && <DemoBanner />}
      <Header shell={shell} menu={menu} />
      <SubjectBar items={menu} />
      <main
        id="contenu"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:py-8"
      >
        <Notice notice={notice ?? null} />
        {children}
      </main>
      <Footer />
    </div>
  )
}

function DemoBanner() {
  return (
    <aside
      aria-label="Mode démonstration"
      className="no-print bg-warning-soft px-4 py-1.5 text-center text-sm text-ink"
    >
      <FlaskConical size={15} className="mr-1.5 inline" />
      Démonstration, tout est fictif.{' '}
      <Link to="/demo" className="whitespace-nowrap font-semibold underline underline-offset-2">
        Changer de personne
      </Link>{' '}
      ·{' '}
      <Link to="/demo/courriels" className="whitespace-nowrap font-semibold underline underline-offset-2">
        Voir les messages
      </Link>
    </aside>
  )
}

function Header({ shell, menu }: { shell: ShellData; menu: readonly NavItem[] }) {
  const { t } = useTranslation()
  const { person } = shell
  return (
    <header className="no-print sticky top-0 z-40 border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl items-center gap-3 px-4 py-2">
        <Link to="/" className="flex min-h-11 items-center gap-2.5 no-underline">
          <img src="/icone.svg" alt="" width={34} height={34} />
          <span className="leading-tight">
            <span className="block text-lg font-bold">Passerelle</span>
            {shell.territoryName && <span className="block text-sm text-ink-2">{shell.territoryName}</span>}
          </span>
        </Link>
        <nav aria-label="Menu principal" className="ml-4 hidden flex-1 flex-wrap gap-1 lg:flex">
          <MenuLine items={menu} />
        </nav>
        <div className="ml-auto hidden items-center gap-3 lg:flex">
          <Account person={person} />
        </div>
        <details className="group relative ml-auto lg:hidden">
          <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg border border-line-strong px-3 font-semibold [&::-webkit-details-marker]:hidden">
            <Menu size={20} />
            {t('menu')}
          </summary>
          <div className="absolute right-0 z-50 mt-2 max-h-[calc(100dvh-5rem)] w-72 space-y-2 overflow-y-auto rounded-xl border border-line bg-surface p-3 shadow-lg">
            <nav aria-label="Menu principal, petit écran">
              <MenuList items={menu} />
            </nav>
            <div className="flex flex-col gap-2 border-t border-line pt-3">
              <Account person={person} />
            </div>
          </div>
        </details>
      </div>
    </header>
  )
}

function Account({ person }: { person: ShellData['person'] }) {
  const { t } = useTranslation()
  if (!person) {
    return (
      <Link
        to="/connexion"
        className="flex min-h-11 items-center justify-center rounded-lg bg-accent px-4 font-semibold text-on-accent no-underline"
      >
        {t('signIn')}
      </Link>
    )
  }
  return (
    <>
      <Link
        to="/compte"
        className="block leading-tight wrap-anywhere no-underline hover:underline lg:max-w-56"
      >
        <span className="block font-semibold">{person.name}</span>
        <span className="block text-sm text-ink-2">{ROLE_LABELS[person.role] ?? person.place}</span>
      </Link>
      <Form method="post" action="/deconnexion">
        <button
          type="submit"
          className="flex min-h-11 items-center gap-2 rounded-lg px-2 text-ink-2 hover:bg-surface-2 hover:text-ink"
        >
          <LogOut size={18} />
          <span className="lg:sr-only">{t('signOut')}</span>
        </button>
      </Form>
    </>
  )
}

function Footer() {
  const { t } = useTranslation()
  const links = [
    { to: '/offres', label: t('footer.offers') },
    { to: '/accessibilite', label: t('footer.accessibility') },
    { to: '/donnees-personnelles', label: t('footer.privacy') },
    { to: '/mentions-legales', label: t('footer.legal') },
  ]
  return (
    <footer className="no-print mt-8 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-6 gap-y-1 px-4 py-4 text-[0.95rem]">
        {links.map((link) => (
          <Link
            key={link.to}
            to={link.to}
            className="inline-flex min-h-8 items-center text-ink-2 underline-offset-4 hover:text-ink hover:underline"
          >
            {link.label}
          </Link>
        ))}
      </div>
    </footer>
  )
}
