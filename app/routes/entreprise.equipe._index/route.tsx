import { Link, useLoaderData } from '@remix-run/react'
import { page } from '~/door.server'
import { loadOwnCompany } from '~/queries/company/load-own-company'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { EmailLink } from '~/ui/design/email-link'
import { HeartHandshake, Pencil, UserPlus } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneLink } from '~/ui/design/phone-link'
import { Establishments } from './establishments'
import { JoinRequests, Members } from './members'

export const loader = page({ may: 'company.read' }, async ({ context, actor }) =>
  loadOwnCompany(context.db, actor, context.ports.clock.now()),
)

export const meta = () => [{ title: 'Mon entreprise – Passerelle' }]

export default function CompanyPage() {
  const company = useLoaderData<typeof loader>()
  const { referent, manages } = company
  return (
    <div className="space-y-8">
      <PageHeader
        title={company.name}
        intro={company.activity}
        actions={
          manages && (
            <ButtonLink to="/entreprise/equipe/modifier" variant="secondary" icon={Pencil}>
              Modifier
            </ButtonLink>
          )
        }
      />
      {manages && <JoinRequests requests={company.joinRequests} />}
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card>
          <Section title="L’entreprise">
            <DataList
              rows={[
                { label: 'SIREN', value: company.siren },
                { label: 'Forme juridique', value: company.legalForm },
                { label: 'Salariés', value: company.workforce },
                { label: 'Immatriculée le', value: company.registeredOn },
                { label: 'Convention collective', value: company.collectiveAgreement },
                { label: 'Assurance', value: company.insurance },
              ]}
            />
          </Section>
        </Card>
        <Card>
          <Section title="Votre référent·e">
            {referent ? (
              <DataList
                rows={[
                  { label: 'Nom', value: referent.name },
                  {
                    label: 'Courriel',
                    value: <EmailLink address={referent.email} className="text-accent" />,
                  },
                  {
                    label: 'Téléphone',
                    value: referent.phone && <PhoneLink number={referent.phone} className="text-accent" />,
                  },
                ]}
              />
            ) : (
              <p className="text-ink-2">Votre référent·e sera bientôt désigné·e par le territoire.</p>
            )}
          </Section>
        </Card>
      </div>
      <Section
        title="Les personnes"
        aside={
          <span className="flex flex-wrap gap-2">
            <ButtonLink to="/inscription/parrain" variant="secondary" icon={HeartHandshake}>
              Devenir parrain ou marraine
            </ButtonLink>
            {manages && (
              <ButtonLink to="/entreprise/equipe/inviter" variant="secondary" icon={UserPlus}>
                Inviter quelqu’un
              </ButtonLink>
            )}
          </span>
        }
      >
        <Members members={company.members} invitations={company.invitations} manages={manages} />
      </Section>
      <Establishments places={company.establishments} manages={manages} />
      {manages && (
        <p className="text-ink-2">
          L’entreprise quitte Passerelle{'\u202f'}?{' '}
          <Link to="/entreprise/equipe/fermer" className="text-accent underline underline-offset-4">
            Fermer le compte de l’entreprise
          </Link>
        </p>
      )}
    </div>
  )
}
