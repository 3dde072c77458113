import { MessageSquareText } from '../design/icons'

/** An SMS as a telephone shows it: who sends it, what it says, and its link, which opens. */
export function SmsBubble({ text }: { text: string }) {
  const [, words = text, link] = /^(.*?)(?:\s(https?:\/\/\S+))?$/s.exec(text) ?? []
  return (
    <div className="max-w-96 min-w-0 rounded-2xl rounded-bl-sm border border-line bg-accent-soft px-4 py-2.5 font-normal text-ink">
      <p className="flex items-center gap-1.5 text-sm text-ink-2">
        <MessageSquareText size={16} />
        SMS
      </p>
      <p className="whitespace-pre-line">
        {words}
        {link && (
          <>
            {' '}
            <a href={link} className="text-accent underline underline-offset-4 [overflow-wrap:anywhere]">
              {link}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
