import { incidentNumber } from '~/domain/incident-number'
import { ButtonLink } from '../design/button'
import { EmailLink } from '../design/email-link'
import { useNonce } from './nonce'

const TEXTS: Record<number, { title: string; body: string }> = {
  400: {
    title: 'Demande illisible',
    body: 'Le formulaire envoyé n’a pas pu être lu. Revenez en arrière et réessayez.',
  },
  403: {
    title: 'Cette page ne vous est pas ouverte',
    body: 'Votre rôle ne donne pas accès à cette page. Si vous pensez que c’est une erreur, écrivez à l’équipe d’animation du territoire.',
  },
  404: {
    title: 'Page introuvable',
    body: 'L’adresse est peut-être incomplète, ou cet élément n’existe plus, ou il ne vous est pas accessible.',
  },
  405: {
    title: 'Action impossible',
    body: 'Cette page ne reçoit pas de formulaire. Revenez en arrière et réessayez.',
  },
  410: {
    title: 'Ce lien n’est plus valable',
    body: 'Il a expiré ou il a été remplacé. Demandez-en un nouveau.',
  },
  413: {
    title: 'Envoi trop lourd',
    body: 'Ce que vous avez envoyé dépasse la taille permise. Raccourcissez le texte.',
  },
}

const UNEXPECTED = {
  title: 'Un problème est survenu de notre côté',
  body: 'Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant ; si cela recommence, signalez-nous le numéro ci-dessous.',
}

/** The title of the page that says what happened. */
export function errorTitle(status: number): string {
  return `${(TEXTS[status] ?? UNEXPECTED).title} – Passerelle`
}

/** What to do when a page cannot be shown; an unexpected failure bears the number that is in the log. */
export function ErrorPage({ status, what }: { status: number; what?: unknown }) {
  const { title, body } = TEXTS[status] ?? UNEXPECTED
  // Of a drawing that failed only the server knows the number: what it wrote is left as it is.
  const drawn = useNonce()
  const incident = incidentOf(what) ?? (import.meta.env.SSR ? incidentNumber(drawn) : '')
  return (
    <div className="mx-auto max-w-xl space-y-4 py-10 text-center">
      <p className="text-5xl font-bold text-accent" aria-hidden="true">
        {status}
      </p>
      <h1 className="text-2xl font-bold">{title}</h1>
      {isCompanyRefusal(what) ? <AskWithin {...what} /> : <p className="text-ink-2">{body}</p>}
      {status >= 500 && (
        <p suppressHydrationWarning className="font-mono">
          {`Incident ${incident}`}
        </p>
      )}
      <ButtonLink to="/">Revenir à l’accueil</ButtonLink>
    </div>
  )
}

/** The number that the page's door gave to its failure. */
const incidentOf = (what: unknown) => (what as { readonly incident?: string } | null | undefined)?.incident

interface CompanyRefusal {
  readonly reason: 'companyRole'
  /** « au recrutement et à l’administration du compte ». */
  readonly reserved: string
  readonly ask: readonly { readonly name: string; readonly email: string }[]
}

function isCompanyRefusal(what: unknown): what is CompanyRefusal {
  return typeof what === 'object' && what !== null && 'reason' in what && what.reason === 'companyRole'
}

/** A member whose role does not open the page: whose it is, and whom to ask. */
function AskWithin({ reserved, ask }: CompanyRefusal) {
  return (
    <div className="space-y-3 text-ink-2">
      <p>Dans votre entreprise, cette page est réservée {reserved}.</p>
      {ask.length > 0 && (
        <>
          <p>
            Vous en avez besoin ? Demandez à {ask.length > 1 ? 'l’une de ces personnes' : 'cette personne'} :
          </p>
          <ul className="space-y-1">
            {ask.map(({ name, email }) => (
              <li key={email}>
                {name}, <EmailLink address={email} className="text-accent" />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
