import { parseWithZod } from '@conform-to/zod/v4'
import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadCompany } from '~/queries/desk/load-company'
import { loadCompanySheet } from '~/queries/partnership/load-company-sheet'
import { SectorBadge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { FilePen, MessageCircle } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { changeReferent } from '~/use-cases/company/change-referent'
import { finishNextAction } from '~/use-cases/partnership/finish-next-action'
import { CompanyOffers } from './company-offers'
import { Contacts } from './contacts'
import { Glance } from './glance'
import { LeftNotice } from './left-notice'
import { Partnership } from './partnership'
import { ReferentCard } from './referent-card'
import { RelationLog } from './relation-log'

const params = z.object({ companyId: id })
const schema = z.object({ userId: z.uuid({ error: 'Choisissez un ou une référent·e.' }) })

export const loader = page(
  { may: 'company.readTerritory', params },
  async ({ context, actor, params: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const company = found(await loadCompany(context.db, actor, asked.companyId, today))
    const sheet = found(await loadCompanySheet(context.db, actor, asked.companyId, today))
    return { ...company, sheet, id: asked.companyId, mine: company.referent?.id === actor.userId }
  },
)

export const action = act(
  { may: 'company.assign', params },
  async ({ context, params: { companyId }, form }) => {
    const intent = form.get('intent')
    if (intent === 'done' || intent === 'undo') {
      const entryId = id.safeParse(form.get('entryId'))
      if (!entryId.success) throw notFound()
      const done = await finishNextAction(context, {
        companyId,
        entryId: entryId.data,
        done: intent === 'done',
      })
      if (isRefused(done)) throw notFound()
      return redirectWith(
        `/referent/entreprises/${companyId}`,
        done.done ? 'C’est noté comme fait.' : 'L’action est de nouveau à faire.',
      )
    }
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const done = await changeReferent(context, { companyId, userId: submission.value.userId })
    if (isRefused(done) && done.refused === 'notFound') throw notFound()
    if (isRefused(done)) return refused(submission, done)
    return redirectWith(
      `/referent/entreprises/${companyId}`,
      done.changed ? 'Le changement est enregistré, l’entreprise est prévenue.' : 'Rien n’a changé.',
    )
  },
)

const titled = (name = 'Entreprise') => [{ title: `${name} – Passerelle` }]
export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.name)

export default function CompanySheet() {
  const company = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={company.name}
        intro={company.activity}
        back={{ to: '/referent/entreprises', label: 'Entreprises' }}
        badges={company.sectors.map((sector) => <SectorBadge key={sector} sector={sector} />)}
        actions={
          <>
            <ButtonLink to={`/referent/entreprises/${company.id}/offres/nouvelle`} icon={FilePen}>
              Saisir une offre
            </ButtonLink>
            {company.mine && (
              <ButtonLink
                to={`/messages/nouveau?entreprise=${company.id}`}
                icon={MessageCircle}
                variant="secondary"
              >
                Écrire un message
              </ButtonLink>
            )}
          </>
        }
      />
      <Glance company={company} sheet={company.sheet} />
      {company.left && <LeftNotice companyId={company.id} />}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-8">
          <RelationLog companyId={company.id} entries={company.sheet.entries} />
          <Partnership sheet={company.sheet} />
          <CompanyOffers offers={company.offers} />
          <Section title="Établissements">
            <ul className="space-y-2">
              {company.establishments.map(({ id: key, name, address, siret }) => (
                <li key={key}>
                  <strong>{name}</strong>, {address}
                  <span className="block text-[0.95rem] text-ink-2">SIRET {siret}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="Identité">
            <DataList
              rows={[
                { label: 'SIREN', value: company.siren },
                { label: 'Forme juridique', value: company.legalForm },
                { label: 'Convention collective', value: company.collectiveAgreement },
                { label: 'Effectif', value: company.workforce },
                { label: 'Inscrite depuis', value: company.since },
              ]}
            />
          </Section>
        </div>
        <aside aria-label="Contacts et référent·e" className="space-y-5">
          <Contacts contacts={company.contacts} />
          <ReferentCard company={company} lastResult={answer?.result ?? null} />
        </aside>
      </div>
    </>
  )
}
