import type { ReactNode } from 'react'
import { EmailLink } from '../design/email-link'
import { CircleCheck, Hourglass } from '../design/icons'
import { PhoneLink } from '../design/phone-link'

interface ListedSignatory {
  readonly role: string
  readonly label: string
  readonly name: string | null
  readonly signed: string | null
  readonly reason?: string | undefined
  readonly reach?: { readonly email: string | null; readonly phone: string | null } | null | undefined
}

/** Who signs, who has signed and when; `children` of each: what can be done about it. */
export function SignatoryList<S extends ListedSignatory>({
  signatories,
  action,
}: {
  signatories: readonly S[]
  action?: (signatory: S) => ReactNode
}) {
  return (
    <ul className="divide-y divide-line">
      {signatories.map((signatory) => (
        <li
          key={signatory.role}
          className="grid gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div className="min-w-0">
            <p className="font-semibold">{signatory.name ?? signatory.label}</p>
            {signatory.name && <p>{signatory.label}</p>}
            {signatory.reason && <p className="text-[0.95rem] text-ink-2">{signatory.reason}</p>}
            {signatory.reach && (
              <p className="flex flex-wrap gap-x-4 text-[0.95rem] text-ink-2">
                {signatory.reach.email && <EmailLink address={signatory.reach.email} />}
                {signatory.reach.phone && <PhoneLink number={signatory.reach.phone} />}
              </p>
            )}
          </div>
          <div className="space-y-2">
            {signatory.signed ? (
              <p className="flex items-start gap-2 text-success">
                <CircleCheck size={18} className="mt-0.5 shrink-0" />
                Signé le {signatory.signed}
              </p>
            ) : (
              <p className="flex items-start gap-2">
                <Hourglass size={18} className="mt-0.5 shrink-0 text-ink-2" />
                Pas encore signé
              </p>
            )}
            {action?.(signatory)}
          </div>
        </li>
      ))}
    </ul>
  )
}
