/** How people get to work, and how long it takes as a first guess. */
export const TRANSPORT_MODES = {
  walk: 'À pied',
  bike: 'À vélo',
  bus: 'En bus ou en train',
  moped: 'En scooter ou cyclomoteur',
  car: 'En voiture',
  lift: 'En covoiturage',
} as const

export type TransportMode = keyof typeof TRANSPORT_MODES

/** Door-to-door speed in km/h over the distance as the crow flies: detours, waiting and parking are in it. */
export const TRANSPORT_SPEED: Readonly<Record<TransportMode, number>> = {
  walk: 4,
  bike: 12,
  bus: 18,
  moped: 28,
  car: 40,
  lift: 36,
}

/** Minutes for a distance in km as the crow flies, rounded up to the next five: an estimate, to be said as one. */
export function estimatedMinutes(mode: TransportMode, km: number): number {
  const minutes = (km / TRANSPORT_SPEED[mode]) * 60
  return Math.max(5, Math.ceil(minutes / 5) * 5)
}
