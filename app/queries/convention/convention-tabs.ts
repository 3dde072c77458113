/** The views of a list of conventions, by who looks. */
import type { ConventionState } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'

export const CONVENTION_TABS = [
  'a-preparer',
  'en-signature',
  'a-valider',
  'en-cours',
  'a-evaluer',
  'terminees',
] as const
export type ConventionTab = (typeof CONVENTION_TABS)[number]

const STATES: Readonly<Record<ConventionTab, readonly ConventionState[]>> = {
  'a-preparer': ['draft'],
  'en-signature': ['readyToSign', 'partlySigned'],
  'a-valider': ['inReview'],
  'en-cours': ['validated', 'ongoing'],
  'a-evaluer': ['completed', 'interrupted', 'noShow'],
  terminees: ['assessed', 'rejected', 'cancelled'],
}

const LABELS: Readonly<Record<ConventionTab, string>> = {
  'a-preparer': 'À préparer',
  'en-signature': 'En signature',
  'a-valider': 'À valider',
  'en-cours': 'En cours',
  'a-evaluer': 'À évaluer',
  terminees: 'Terminées',
}

const FOR_EMPLOYER: Partial<Record<ConventionTab, string>> = {
  'a-preparer': 'À compléter',
  'en-signature': 'À signer',
  'a-valider': 'En validation',
  'a-evaluer': 'Bilans à faire',
}

/** The states under a tab. */
export function statesOfTab(tab: ConventionTab): ConventionState[] {
  return [...STATES[tab]]
}

/** The tab under which a state is listed. */
export function tabOfState(state: ConventionState): ConventionTab {
  return CONVENTION_TABS.find((tab) => STATES[tab].includes(state)) ?? 'terminees'
}

/** The word of a tab for a viewer. */
export function tabLabel(tab: ConventionTab, viewer: Actor): string {
  return (viewer.role === 'employer' ? FOR_EMPLOYER[tab] : undefined) ?? LABELS[tab]
}
