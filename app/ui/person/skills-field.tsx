import { useEffect, useState } from 'react'
import { normaliseText } from '~/domain/referential/normalise-text'
import type { SkillGroup } from '~/domain/referential/skill-families'
import { SectorBadge } from '../design/badge'
import { CheckboxOption } from '../forms/choice-fields'
import { FieldError, INPUT_LOOK, initialList } from '../forms/field'
import type { FieldAt } from './field-at'
import type { Say } from './section-words'

interface SkillsFieldProps {
  at: FieldAt
  say: Say
  groups: readonly SkillGroup[]
}

/** Practical skills by family, those of the wanted jobs open; typing a word leaves what holds it. */
export function SkillsField({ at, say, groups }: SkillsFieldProps) {
  const field = at('skills')
  const [ticked, setTicked] = useState(() => new Set(initialList(field)))
  const [search, setSearch] = useState('')
  // Without a script, nothing to type in: every family opens by itself.
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const words = normaliseText(search).split(' ').filter(Boolean)
  const holds = (label: string) => words.every((word) => normaliseText(label).includes(word))
  const found = groups.flatMap(({ skills }) => skills).filter(({ label }) => holds(label)).length

  const tick = (value: string, checked: boolean) =>
    setTicked((before) => {
      const after = new Set(before)
      if (checked) after.add(value)
      else after.delete(value)
      return after
    })

  return (
    <fieldset id={field.id} tabIndex={-1} className="space-y-3">
      <legend className="font-semibold">{say('skills')}</legend>
      <p className="text-[0.95rem] text-ink-2">{say('skillsHint')}</p>
      <FieldError id={field.id} errors={field.errors} />
      {scripted && (
        <div className="space-y-1.5">
          <label htmlFor={`${field.id}-search`} className="block">
            {say('skillsSearch')}
          </label>
          <input
            id={`${field.id}-search`}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            className={INPUT_LOOK}
          />
          <p role="status" className="text-[0.95rem] text-ink-2">
            {words.length > 0 && (found === 0 ? say('skillsNone') : `${found} ${say('skillsFound')}`)}
          </p>
        </div>
      )}
      {groups.map((group) => {
        const shown = group.skills.filter(({ label }) => holds(label)).length
        const chosen = group.skills.filter(({ value }) => ticked.has(value)).length
        return (
          <details
            key={group.key}
            open={words.length > 0 ? shown > 0 : group.wanted}
            hidden={shown === 0}
            className="rounded-xl border border-line bg-surface"
          >
            <summary className="min-h-12 px-4 py-3 font-semibold">
              <span className="mr-3">{group.title}</span>
              {group.sector && <SectorBadge sector={group.sector} />}
              {chosen > 0 && (
                <span className="ml-3 font-normal whitespace-nowrap text-ink-2">
                  {chosen} {say(chosen > 1 ? 'tickedMany' : 'tickedOne')}
                </span>
              )}
            </summary>
            <div className="grid gap-1.5 px-3 pt-1 pb-3 sm:grid-cols-2 sm:gap-2 sm:px-4 sm:pb-4">
              {group.skills.map(({ value, label }) => (
                <CheckboxOption
                  key={value}
                  name={field.name}
                  value={value}
                  defaultChecked={ticked.has(value)}
                  onChange={(event) => tick(value, event.target.checked)}
                  hidden={!holds(label)}
                >
                  {label}
                </CheckboxOption>
              ))}
            </div>
          </details>
        )
      })}
    </fieldset>
  )
}
