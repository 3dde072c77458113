/** One i18next instance per language, ready at once: all texts are in memory on the server. */
import i18next, { type i18n } from 'i18next'
import { DEFAULT_LANGUAGE, type Language, RESOURCES } from './resources'

const instances = new Map<Language, i18n>()

export function i18nFor(language: Language = DEFAULT_LANGUAGE): i18n {
  const ready = instances.get(language)
  if (ready) return ready
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    defaultNS: 'frame',
    resources: RESOURCES,
    interpolation: { escapeValue: false },
    initImmediate: false,
  })
  instances.set(language, instance)
  return instance
}
