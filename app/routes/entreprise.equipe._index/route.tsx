import { Link, useLoaderData } from '@remix-run/react'
import { HeartHandshake, Pencil, Plus, UserPlus } from 'lucide-react'
import { page } from '~/door.server'
import { loadOwnCompany } from '~/queries/company/load-own-company'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { EmailLink } from '~/ui/design/email-link'
import { PageHeader } from '~/ui/design/page-header'
import { PhoneLink } from '~/ui/design/phone-link'
import { JoinRequests, Members } from './members'

export const loader = page({ may: 'company.read' }, async ({ context, actor }) =>
  loadOwnCompany(context.db, actor, context.ports.clock.now()),
)

export const meta = () => [{ title: 'Mon entreprise – Passerelle' }]

export default function CompanyPage() {
  const company = useLoaderData<typeof loader>()
  const { referent } = company
  return (
    <div className="space-y-8">
      <PageHeader
        title={company.name}
        intro={company.activity}
        actions={
          <ButtonLink to="/entreprise/equipe/modifier" variant="secondary" icon={Pencil}>
            Modifier
          </ButtonLink>
        }
      />
      <JoinRequests requests={company.joinRequests} />
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
            <ButtonLink to="/entreprise/equipe/inviter" variant="secondary" icon={UserPlus}>
              Inviter quelqu’un
            </ButtonLink>
          </span>
        }
      >
        <Members members={company.members} invitations={company.invitations} />
      </Section>
      <Section
        title="Les établissements"
        aside={
          <ButtonLink to="/entreprise/equipe/etablissements/nouveau" variant="secondary" icon={Plus}>
            Ajouter un établissement
          </ButtonLink>
        }
      >
        <ul className="grid gap-3 sm:grid-cols-2">
          {company.establishments.map((place) => (
            <li key={place.id}>
              <Card className="h-full space-y-1">
                <p className="flex flex-wrap items-center gap-2 font-bold">
                  {place.name}
                  {place.headOffice && <Badge>Siège</Badge>}
                </p>
                <p>{place.address}</p>
                <p className="text-ink-2">SIRET {place.siret}</p>
                {company.establishments.length > 1 && (
                  <Link
                    to={`/entreprise/equipe/etablissements/${place.id}/fermer`}
                    className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
                  >
                    Fermer<span className="sr-only"> {place.name}</span>
                  </Link>
                )}
              </Card>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
