import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid, redirectWith, refused } from '~/answers.server'
import {
  DIGEST_HOUR,
  NOTIFICATION_KIND_KEYS,
  NOTIFICATION_KINDS,
  NOTIFICATION_WISHES,
  type NotificationWishes,
  notificationsSchema,
  WISH_LABELS,
} from '~/domain/message/preferences'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadNotifications } from '~/queries/company/load-notifications'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { EmailText } from '~/ui/design/email-link'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { chooseNotifications } from '~/use-cases/company/choose-notifications'

export const loader = page({ may: 'company.read' }, async ({ context, actor }) =>
  loadNotifications(context.db, actor),
)

export const action = act({ may: 'company.read' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: notificationsSchema })
  if (submission.status !== 'success') return invalid(submission)
  const chosen = await chooseNotifications(context, submission.value)
  if (isRefused(chosen)) return refused(submission, chosen)
  return redirectWith('/entreprise/notifications', 'Vos choix sont enregistrés.')
})

export const meta = () => [{ title: 'Mes courriels – Passerelle' }]

const CHOICES = NOTIFICATION_WISHES.map((value) => ({ value, label: WISH_LABELS[value] }))

export default function NotificationsPage() {
  const { email, wishes, kinds } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<NotificationWishes>({
    id: 'courriels',
    lastResult: answer?.result,
    defaultValue: wishes,
  })
  // What their role does not bring them today is kept for the day it does.
  const others = NOTIFICATION_KIND_KEYS.filter((kind) => !kinds.includes(kind))
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Mes courriels"
        intro={
          <>
            Ce que vous recevez à <EmailText address={email} />, et quand. Vos choix ne concernent que vous.
          </>
        }
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <PageForm form={form}>
        <Callout>
          <p>
            « {WISH_LABELS.digest} » : un seul courriel, à partir de {DIGEST_HOUR} heures, qui résume la
            veille. S’il ne s’est rien passé, vous ne recevez rien.
          </p>
        </Callout>
        {others.map((kind) => (
          <input key={kind} type="hidden" name={kind} value={wishes[kind]} />
        ))}
        {kinds.map((kind) => (
          <Card key={kind}>
            <RadioField
              field={fields[kind]}
              label={NOTIFICATION_KINDS[kind].label}
              hint={NOTIFICATION_KINDS[kind].explanation}
              choices={CHOICES}
              columns={3}
            />
          </Card>
        ))}
        <Card className="space-y-2">
          <h2 className="font-semibold">Toujours envoyés tout de suite</h2>
          <ul className="list-disc space-y-1 pl-5">
            <li>
              Les conventions : à compléter, à signer, modifiées, validées, refusées ou annulées. Elles vous
              engagent, et chaque partie doit en être informée.
            </li>
            <li>L’arrêt d’une immersion, et ce qui suit un accident : la loi compte en heures.</li>
            <li>Une offre que votre référent·e a écrite pour vous : elle attend votre accord.</li>
            <li>Vos liens de connexion, et ce qui change votre propre accès.</li>
          </ul>
        </Card>
        <SubmitButton>Enregistrer mes choix</SubmitButton>
      </PageForm>
    </div>
  )
}
