import { dialled, frenchPhone } from '~/domain/account/french-phone'
import { classes } from './classes'

/** A number that a telephone dials, written as people dictate it. */
export function PhoneLink({ number, className }: { number: string; className?: string }) {
  return (
    <a
      href={`tel:${dialled(number)}`}
      className={classes('whitespace-nowrap underline underline-offset-4', className)}
    >
      {frenchPhone(number)}
    </a>
  )
}
