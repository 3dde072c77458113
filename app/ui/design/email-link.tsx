import { classes } from './classes'

/** An address that opens a message; on a narrow line it breaks after its @ sign first. */
export function EmailLink({ address, className }: { address: string; className?: string }) {
  return (
    <a
      href={`mailto:${address}`}
      className={classes('underline underline-offset-4 [overflow-wrap:anywhere]', className)}
    >
      <EmailText address={address} />
    </a>
  )
}

/** The same address when it is only read. */
export function EmailText({ address }: { address: string }) {
  const [name, domain] = address.split('@')
  if (!domain) return address
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  )
}
