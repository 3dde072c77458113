import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { found, id, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { Badge } from '~/ui/design/badge'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { Frown } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { MeetingList } from '~/ui/pairing/meeting-list'
import { PairingStateBadge } from '~/ui/pairing/state-badge'
import { PairingActions } from './actions'
import { Pulses } from './pulses'

export const handle = { i18n: ['pairing'] }

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.readTerritory', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  return pairing
})

export const meta = ({ data }: { data?: { personName: string; sponsorName: string } | undefined }) => [
  { title: data ? `${data.personName} et ${data.sponsorName}, binôme – Passerelle` : 'Binôme – Passerelle' },
]

export default function PairingPage() {
  const pairing = useLoaderData<typeof loader>()
  const { charter } = pairing
  return (
    <div className="space-y-8">
      <PageHeader
        title={`${pairing.personName} et ${pairing.sponsorName}`}
        intro={`${pairing.sponsorTrade}, ${pairing.sponsorCity}. Binôme suivi par ${pairing.referentName}.`}
        back={{ to: '/referent/binomes', label: 'Binômes' }}
        badges={
          <>
            <PairingStateBadge state={pairing.state} label={pairing.stateLabel} />
            {pairing.lowPulse && (
              <Badge tone="danger" icon={Frown}>
                Cela ne va pas
              </Badge>
            )}
          </>
        }
      />
      <Turn who={pairing.turn.who}>{`${pairing.turn.sentence}.`}</Turn>
      <PairingActions pairing={pairing} />
      {charter && !charter.holds && (
        <Callout tone="danger" title="La chaîne des signatures est rompue">
          <p>Le texte ou une signature de la charte a été modifié après coup. Prévenez l’administration.</p>
        </Callout>
      )}
      {pairing.pausedReason && (
        <Callout tone="info" title="En pause">
          <p>{pairing.pausedReason}</p>
        </Callout>
      )}
      {pairing.outcome && (
        <Callout tone="info" title={`Issue : ${pairing.outcome}`}>
          <p className="whitespace-pre-line">{pairing.outcomeNote ?? `Terminé le ${pairing.ended}.`}</p>
        </Callout>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div className="space-y-8">
          <Section title="Rencontres" aside={`${pairing.counted} en personne ou en visio, 2 au moins`}>
            <MeetingList meetings={pairing.meetings} />
          </Section>
          <Section title="Objectifs et rythme">
            <Card>
              <DataList
                rows={[
                  { label: 'Objectifs', value: pairing.objectives ?? 'À écrire avec les deux' },
                  { label: 'Rythme', value: pairing.rhythm },
                  { label: 'Première rencontre', value: pairing.planned?.when },
                  { label: 'Commencé le', value: pairing.startedOn },
                  { label: 'Terme', value: pairing.endsOn },
                  { label: 'En emploi depuis le', value: pairing.inWorkSince },
                ]}
              />
            </Card>
          </Section>
        </div>
        <aside className="space-y-8" aria-label="Points du mois et charte">
          <Pulses pulses={pairing.pulses} />
          {charter && (
            <Section title="Charte">
              <ul className="space-y-3">
                {charter.signatures.map(({ party, name, when }) => (
                  <li key={party}>
                    <span className="block font-semibold">{name}</span>
                    <span className="text-[0.95rem] text-ink-2">signée le {when}</span>
                  </li>
                ))}
              </ul>
              {charter.missing.length > 0 && (
                <p className="text-ink-2">
                  Signature attendue :{' '}
                  {charter.missing.map((party) => charter.content[party].name).join(', ')}.
                </p>
              )}
            </Section>
          )}
        </aside>
      </div>
    </div>
  )
}
