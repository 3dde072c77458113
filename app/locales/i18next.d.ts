import 'i18next'
import type { RESOURCES } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: (typeof RESOURCES)['fr']
  }
}
