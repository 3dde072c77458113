import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Card } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { Building2, Check, X } from '~/ui/design/icons'
import { SubmitButton } from '~/ui/forms/page-form'

export interface WaitingSignUp {
  readonly id: string
  readonly name: string
  readonly signedUpBy: string | null
  readonly siret: string | null
  readonly city: string | null
  readonly at: string
}

/** A company signed up with this address: theirs, or somebody else's doing. */
export function SignUpCard({ signUp }: { signUp: WaitingSignUp }) {
  const { t } = useTranslation('public')
  return (
    <Card className="space-y-5">
      <h2 className="flex items-center gap-3 text-xl font-bold">
        <Building2 size={26} className="shrink-0 text-accent" strokeWidth={1.6} />
        {signUp.name}
      </h2>
      <DataList
        rows={[
          { label: t('signIn.signUpBy'), value: signUp.signedUpBy },
          { label: t('signIn.signUpAt'), value: signUp.at },
          { label: t('signIn.signUpCity'), value: signUp.city },
          { label: t('signIn.signUpSiret'), value: signUp.siret },
        ]}
      />
      <p>{t('signIn.signUpConsequence', { company: signUp.name })}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="companyId" value={signUp.id} />
        <SubmitButton icon={Check} name="answer" value="mine">
          {t('signIn.signUpConfirm')}
        </SubmitButton>
        <SubmitButton icon={X} variant="secondary" name="answer" value="notMine">
          {t('signIn.signUpDiscard')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
