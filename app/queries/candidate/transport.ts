/** How to get to an offer's place, in sentences that read well aloud. */
import type { Prisma } from '~/database/generated/client'
import { frenchTime } from '~/domain/calendar/french'

export const TRANSPORT_COLUMNS = {
  ...{ publicTransport: true, firstBusAt: true, lastBusAt: true, transportNote: true },
  wheelchairAccess: true,
} as const satisfies Prisma.OfferSelect

type TransportRow = Prisma.OfferGetPayload<{ select: typeof TRANSPORT_COLUMNS }>

export function transportOf(offer: TransportRow): string[] {
  const { publicTransport, firstBusAt, lastBusAt, transportNote, wheelchairAccess } = offer
  return [
    publicTransport
      ? 'On peut y aller en transport en commun.'
      : 'Il n’y a pas de transport en commun\u202f: il faut un autre moyen d’y aller.',
    ...(firstBusAt === null ? [] : [`Vous pouvez arriver à partir de ${frenchTime(firstBusAt)} environ.`]),
    ...(lastBusAt === null ? [] : [`Vous pouvez repartir jusqu’à ${frenchTime(lastBusAt)} environ.`]),
    ...(transportNote ? [transportNote] : []),
    ...(wheelchairAccess ? ['Les lieux sont accessibles en fauteuil roulant.'] : []),
  ]
}
