import { Form } from '@remix-run/react'
import { Button } from '../design/button'
import { Send } from '../design/icons'

/** Below a list of offers to tick; it stays in view as soon as one is. Nothing leaves before the page that follows. */
export function ChosenPairs({ id }: { id: string }) {
  return (
    <Form
      id={id}
      method="get"
      action="/referent/recommander"
      className="no-print bottom-3 mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border border-line bg-surface px-4 py-2 text-[0.95rem] text-ink-2 group-has-[input[name=paire]:checked]/pairs:sticky group-has-[input[name=paire]:checked]/pairs:border-accent group-has-[input[name=paire]:checked]/pairs:shadow-lg"
    >
      <Button icon={Send}>Recommander ce qui est coché</Button>
      <span className="max-sm:hidden">Vous relisez tout avant l’envoi.</span>
    </Form>
  )
}
