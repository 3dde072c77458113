import { CalendarPlus, CirclePause, Copy, Save, SquareX } from '~/ui/design/icons'
import { INPUT_LOOK } from '~/ui/forms/field'
import { SubmitButton } from '~/ui/forms/page-form'

/** What the one form can do: save every row, then act on those ticked. */
export function GroupActions({ places }: { places: readonly { value: string; label: string }[] }) {
  return (
    <div className="space-y-4 border-t border-line p-4">
      <SubmitButton name="intent" value="enregistrer" icon={Save}>
        Enregistrer le tableau
      </SubmitButton>
      <fieldset className="space-y-3">
        <legend className="font-semibold">Pour les offres cochées</legend>
        <div className="flex flex-wrap items-end gap-3">
          <SubmitButton name="intent" value="prolonger" variant="secondary" icon={CalendarPlus}>
            Prolonger
          </SubmitButton>
          <SubmitButton name="intent" value="pause" variant="secondary" icon={CirclePause}>
            Mettre en pause
          </SubmitButton>
          <SubmitButton name="intent" value="fermer" variant="danger" icon={SquareX}>
            Fermer…
          </SubmitButton>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <label className="space-y-1">
            <span className="block text-[0.95rem]">Copies de chacune</span>
            <input name="copies" inputMode="numeric" defaultValue="1" className={`${INPUT_LOOK} max-w-24`} />
          </label>
          <label className="min-w-0 max-w-80 flex-1 space-y-1">
            <span className="block text-[0.95rem]">Lieu des copies</span>
            <select name="lieu" className={INPUT_LOOK}>
              <option value="">Le même que l’offre</option>
              {places.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <SubmitButton name="intent" value="dupliquer" variant="secondary" icon={Copy}>
            Dupliquer en brouillons
          </SubmitButton>
        </div>
      </fieldset>
    </div>
  )
}
