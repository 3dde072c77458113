import { Link } from '@remix-run/react'
import { Callout } from '~/ui/design/callout'
import { EmailLink } from '~/ui/design/email-link'

interface Held {
  readonly conventions: number
  readonly applications: number
  readonly agreements: number
}

const count = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`
const LINK = 'text-accent underline underline-offset-4'

/** What is under way with people, and where to end it. */
export function Blockers({ held }: { held: Held }) {
  return (
    <Callout tone="warning" title="Le compte ne peut pas encore être fermé">
      <p>Des personnes comptent sur vous. Terminez d’abord :</p>
      <ul className="list-disc space-y-1 pl-5">
        {held.conventions > 0 && (
          <li>
            <Link to="/entreprise/conventions" className={LINK}>
              {count(held.conventions, 'convention en cours', 'conventions en cours')}
            </Link>{' '}
            : attendez la fin de l’immersion, ou annulez-la avec un motif.
          </li>
        )}
        {held.applications > 0 && (
          <li>
            <Link to="/entreprise/candidatures" className={LINK}>
              {count(held.applications, 'candidature en cours', 'candidatures en cours')}
            </Link>{' '}
            : donnez votre réponse.
          </li>
        )}
        {held.agreements > 0 && (
          <li>
            <Link to="/entreprise/personnes" className={LINK}>
              {count(held.agreements, 'accueil accepté', 'accueils acceptés')}
            </Link>{' '}
            sans convention : demandez à votre référent·e d’y mettre fin.
          </li>
        )}
      </ul>
    </Callout>
  )
}

interface ConsequencesProps {
  offers: number
  waiting: number
  members: number
  referent: { name: string; email: string } | null
}

export function Consequences({ offers, waiting, members, referent }: ConsequencesProps) {
  return (
    <ul className="list-disc space-y-2 pl-5">
      {offers > 0 && (
        <li>
          {count(
            offers,
            'offre non terminée est close et ne se voit plus',
            'offres non terminées sont closes et ne se voient plus',
          )}{' '}
          sur le site.
        </li>
      )}
      {waiting > 0 && (
        <li>
          {count(waiting, 'mise en relation s’arrête', 'mises en relation s’arrêtent')}
          {'\u202f'}: les personnes concernées en sont prévenues.
        </li>
      )}
      <li>
        {members > 1
          ? `Les ${members} membres de l’équipe sont déconnectés et n’ont plus accès.`
          : 'Vous êtes déconnecté·e et n’avez plus accès.'}{' '}
        Un courriel le confirme.
      </li>
      <li>
        Pour revenir, il suffira d’écrire à{' '}
        {referent ? (
          <>
            {referent.name} (<EmailLink address={referent.email} className="text-accent" />)
          </>
        ) : (
          'l’équipe du territoire'
        )}
        , qui peut rouvrir le compte tel qu’il était, offres closes.
      </li>
    </ul>
  )
}

/** domain, « Personal data ». */
export function Kept() {
  return (
    <ul className="list-disc space-y-2 pl-5">
      <li>
        Les conventions, leurs signatures et leurs documents : deux ans après la fin de l’immersion, puis
        trois ans en archive. Ils sont ensuite effacés.
      </li>
      <li>
        Les carnets de suivi tenus par vos tuteurs et tutrices{'\u00a0'}: six mois après la fin de
        l’immersion.
      </li>
      <li>
        Ce que vous avez vu des personnes que vous n’avez pas accueillies : trois mois au plus, puis plus
        rien.
      </li>
      <li>Les journaux techniques et d’accès{'\u00a0'}: six mois.</li>
      <li>
        L’identité de l’entreprise, ses établissements et l’histoire de la relation avec le territoire : ce ne
        sont pas des données sur des personnes, elles restent pour que vous puissiez revenir.
      </li>
    </ul>
  )
}
