import type { Context } from '~/use-cases/context'

/** The interview's calendar file: the same address for everybody who goes, as in the messages. */
export function calendarOf({ ports }: Context, applicationId: string): string {
  return `/entretien/${ports.tokens.derive('interview', applicationId)}/agenda.ics`
}
