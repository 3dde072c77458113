import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import type { TutorSheet } from '~/queries/convention/load-tutor-sheet'
import { Card, Section } from '~/ui/design/card'

const LINK = 'text-accent underline underline-offset-4'

/** What to do when something does not go as planned (D5135-5 for an accident). */
export function InCase({ sheet }: { sheet: SerializeFrom<TutorSheet> }) {
  const at = `/entreprise/conventions/${sheet.id}`
  const adviser = sheet.adviserName ?? 'la personne qui l’accompagne'
  return (
    <Section title="Que faire si…" id="que-faire" className="print:col-span-2">
      <Card className="space-y-4 print:grid print:grid-cols-2 print:gap-x-4 print:gap-y-2 print:space-y-0">
        <div>
          <h3 className="font-bold">Un accident arrive</h3>
          <p>
            Portez secours, appelez le 15. Puis déclarez-le ici <strong>dans les 24 heures</strong>, même s’il
            paraît bénin, trajet compris.
          </p>
          {sheet.begun && (
            <p className="no-print">
              <Link to={`${at}/accident`} className={LINK}>
                Déclarer un accident
              </Link>
            </p>
          )}
        </div>
        <div>
          <h3 className="font-bold">{sheet.firstName} n’est pas là</h3>
          <p>
            Appelez {sheet.firstName}, puis {adviser}. Un bus manqué ou un enfant malade se règlent souvent
            d’un coup de fil. Ne supposez pas la raison : demandez-la.
          </p>
        </div>
        <div>
          <h3 className="font-bold">Vous avez un doute</h3>
          <p>
            Sécurité, comportement, fatigue, tâches : appelez sans attendre. {sheet.firstName} découvre le
            métier et n’est pas là pour produire : ni remplacement, ni poste permanent.
          </p>
        </div>
        <div>
          <h3 className="font-bold">Il vaut mieux arrêter</h3>
          <p>Parlez-en d’abord à {adviser}. L’arrêt s’enregistre avec sa raison et son dernier jour.</p>
          {sheet.begun && sheet.may.end && sheet.state === 'ongoing' && (
            <p className="no-print">
              <Link to={`${at}/fin-anticipee`} className={LINK}>
                Arrêter avant la fin
              </Link>
            </p>
          )}
        </div>
      </Card>
    </Section>
  )
}
