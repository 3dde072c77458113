/** Every text by language and namespace, for the server. The browser loads only the namespaces its page asks for. */
import candidate from './fr/candidate'
import candidateAgenda from './fr/candidate-agenda'
import candidateApplication from './fr/candidate-application'
import candidateData from './fr/candidate-data'
import candidateDocuments from './fr/candidate-documents'
import candidateHome from './fr/candidate-home'
import candidateImmersion from './fr/candidate-immersion'
import candidateInterest from './fr/candidate-interest'
import frame from './fr/frame'
import legal from './fr/legal'
import pairing from './fr/pairing'
import publicTexts from './fr/public'
import signatory from './fr/signatory'
import sponsor from './fr/sponsor'
import thread from './fr/thread'

export const LANGUAGES = ['fr'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'fr'

export const RESOURCES = {
  fr: {
    frame,
    public: publicTexts,
    legal,
    candidate,
    'candidate-agenda': candidateAgenda,
    'candidate-application': candidateApplication,
    'candidate-data': candidateData,
    'candidate-documents': candidateDocuments,
    'candidate-home': candidateHome,
    'candidate-immersion': candidateImmersion,
    'candidate-interest': candidateInterest,
    pairing,
    signatory,
    thread,
    sponsor,
  },
} as const
export type Namespace = keyof (typeof RESOURCES)['fr']
