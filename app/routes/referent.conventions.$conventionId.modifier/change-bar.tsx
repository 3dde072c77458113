import { type ReactNode, useEffect, useState } from 'react'

interface ChangeBarProps {
  formId: string
  /** A field's label by its name; a name inside a field finds the field's. */
  labels: Readonly<Record<string, string>>
  children: ReactNode
}

/** Always in sight: what saving would change, so far, with the button. Without a script, the button alone. */
export function ChangeBar({ formId, labels, children }: ChangeBarProps) {
  const [changed, setChanged] = useState<readonly string[]>([])
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const before = read(form)
    const compare = () => setChanged(differences(before, read(form), labels))
    form.addEventListener('input', compare)
    return () => form.removeEventListener('input', compare)
  }, [formId, labels])
  return (
    <div className="sticky-bar sticky bottom-0 z-20 -mx-4 space-y-2 border-t border-line bg-surface px-4 py-3 shadow-[0_-4px_12px_rgb(0_0_0/0.06)] sm:mx-0 sm:rounded-t-xl sm:border-x">
      <p role="status" className="line-clamp-2 text-[0.95rem]">
        {changed.length > 0 && (
          <>
            <strong>
              {changed.length === 1 ? '1 changement' : `${changed.length} changements`}
              {'\u202f: '}
            </strong>
            {changed.join(', ')}
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-x-3 gap-y-1">{children}</div>
    </div>
  )
}

type Values = ReadonlyMap<string, string>

function read(form: HTMLFormElement): Values {
  const values = new Map<string, string>()
  for (const [name, value] of new FormData(form)) {
    values.set(name, `${values.get(name) ?? ''}\n${String(value).trim()}`)
  }
  return values
}

function differences(before: Values, after: Values, labels: ChangeBarProps['labels']): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const changed = names.filter((name) => (before.get(name) ?? '').trim() !== (after.get(name) ?? '').trim())
  const found = changed.map((name) => {
    const path = Object.keys(labels).find((each) => name === each || name.startsWith(`${each}.`))
    return (path && labels[path]) ?? name
  })
  return [...new Set(found)]
}
