import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'

/** The company closed its account: the referent alone can open it again. */
export function LeftNotice({ companyId }: { companyId: string }) {
  return (
    <div className="mb-6">
      <Callout tone="warning" title="L’entreprise a fermé son compte">
        <p>Ses offres sont closes et son équipe n’a plus accès.</p>
        <ButtonLink to={`/referent/entreprises/${companyId}/rouvrir`} variant="secondary">
          Rouvrir le compte
        </ButtonLink>
      </Callout>
    </div>
  )
}
