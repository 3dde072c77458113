/** Where one is in a form of several pages. */
export function Steps({ labels, current }: { labels: readonly string[]; current: number }) {
  const next = labels[current]
  return (
    <div className="mb-6 space-y-2">
      <p className="text-sm text-ink-2">
        Étape {current} sur {labels.length}
        {next && <span> · Ensuite : {next.toLocaleLowerCase('fr')}</span>}
      </p>
      <div className="flex gap-1.5" aria-hidden="true">
        {labels.map((label, index) => (
          <span
            key={label}
            className={`h-2 flex-1 rounded-full ${index < current ? 'bg-accent' : 'bg-surface-2 border border-line'}`}
          />
        ))}
      </div>
    </div>
  )
}
