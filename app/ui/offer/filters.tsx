import { INPUT_LOOK } from '../forms/field'

interface FilterSelectProps {
  name: string
  label: string
  value: string
  /** What no choice means. */
  all: string
  choices: readonly { value: string; label: string }[]
}

/** A choice in a list's filters: sent in the address with the others. */
export function FilterSelect({ name, label, value, all, choices }: FilterSelectProps) {
  return (
    <label className="min-w-28 flex-1 basis-30 space-y-1 sm:max-w-64 sm:min-w-40 sm:basis-40">
      <span className="block text-[0.95rem] font-semibold">{label}</span>
      <select name={name} defaultValue={value} key={value} className={INPUT_LOOK}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Words to look for. */
export function FilterText({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="min-w-48 flex-1 basis-full space-y-1 sm:max-w-80 sm:basis-48">
      <span className="block text-[0.95rem] font-semibold">{label}</span>
      <input
        type="search"
        name={name}
        defaultValue={value}
        key={value}
        maxLength={80}
        className={INPUT_LOOK}
      />
    </label>
  )
}
