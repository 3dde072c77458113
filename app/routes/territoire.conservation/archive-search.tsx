import type { loadRetention } from '~/queries/retention/load-retention'
import { Button, ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { FileText } from '~/ui/design/icons'
import { INPUT_LOOK } from '~/ui/forms/field'

interface ArchiveSearchProps {
  reference: string
  archived: Awaited<ReturnType<typeof loadRetention>>['archived']
}

/** An archived convention, by the reference that somebody holds: archives are asked for, never browsed. */
export function ArchiveSearch({ reference, archived }: ArchiveSearchProps) {
  return (
    <Card>
      <Section title="Retrouver une convention archivée">
        <p className="text-ink-2">
          Deux ans après sa fin, une convention n’est plus visible des parties. Sa référence est sur chaque
          exemplaire ; la lecture est notée, et la personne le voit.
        </p>
        <form method="get" className="space-y-1.5">
          <label htmlFor="reference" className="block font-semibold">
            Référence
          </label>
          <div className="flex flex-wrap gap-3">
            <input
              id="reference"
              name="reference"
              defaultValue={reference}
              key={reference}
              placeholder="PAS-2027-000123"
              className={`${INPUT_LOOK} max-w-64`}
            />
            <Button variant="secondary">Chercher</Button>
          </div>
        </form>
        {reference !== '' && (
          <div role="status" className="space-y-3">
            {archived ? (
              <>
                <p>
                  {archived.reference}, archivée le {archived.since}.
                </p>
                <ButtonLink to={`/conventions/${archived.id}/document.pdf`} icon={FileText} reloadDocument>
                  Ouvrir le document (PDF)
                </ButtonLink>
              </>
            ) : (
              <p>Aucune convention archivée ne porte la référence {reference}.</p>
            )}
          </div>
        )}
      </Section>
    </Card>
  )
}
