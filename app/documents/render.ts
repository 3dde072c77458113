/** Every document we make. What draws them takes a second to load, so it is only loaded with the first one. */
import type { renderCharterPdf as Charter } from './charter-pdf'
import type { renderConventionPdf as Convention } from './convention-pdf'
import type { renderOwnDataPdf as OwnData } from './own-data-pdf'

export const renderConventionPdf: typeof Convention = async (input) =>
  (await import('./convention-pdf')).renderConventionPdf(input)

export const renderCharterPdf: typeof Charter = async (input) =>
  (await import('./charter-pdf')).renderCharterPdf(input)

export const renderOwnDataPdf: typeof OwnData = async (input) =>
  (await import('./own-data-pdf')).renderOwnDataPdf(input)
