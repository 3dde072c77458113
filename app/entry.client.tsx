import { RemixBrowser } from '@remix-run/react'
import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { getInitialNamespaces } from 'remix-i18next/client'

const texts = import.meta.glob<{ default: ResourceKey }>('./locales/*/*.ts')

/** Loads a language's namespace as its own small file, when a page first needs it. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = texts[`./locales/${language}/${namespace}.ts`]
    if (!load) return done(null, {})
    load().then(
      (module) => done(null, module.default),
      (error: Error) => done(error, false),
    )
  },
}

async function hydrate() {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: document.documentElement.lang,
      fallbackLng: 'fr',
      ns: ['frame', ...getInitialNamespaces()],
      defaultNS: 'frame',
      interpolation: { escapeValue: false },
    })
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18next}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
