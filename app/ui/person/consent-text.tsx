import type { ConsentText as Text } from '~/domain/person/consent'

/** The whole text that one agrees to. */
export function ConsentText({ text }: { text: Pick<Text, 'title' | 'paragraphs'> }) {
  return (
    <section aria-labelledby="consent-title" className="max-w-prose space-y-3">
      <h2 id="consent-title" className="text-xl font-bold">
        {text.title}
      </h2>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
