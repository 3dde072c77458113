import type { ReactNode } from 'react'
import { PageHeader } from '../design/page-header'

/** A page to read: a title and sections of plain text. */
export function LegalPage({
  title,
  intro,
  children,
}: {
  title: string
  intro?: string
  children: ReactNode
}) {
  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader title={title} intro={intro} />
      <div className="space-y-8">{children}</div>
    </article>
  )
}

export function LegalSection({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{title}</h2>
      {texts.length > 1 ? (
        <ul className="list-disc space-y-2 pl-5">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        texts.map((text) => <p key={text}>{text}</p>)
      )}
    </section>
  )
}
