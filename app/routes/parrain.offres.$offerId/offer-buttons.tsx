import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { CalendarPlus, Eye, Megaphone } from '~/ui/design/icons'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'

interface OfferButtonsProps {
  offer: {
    id: string
    status: string
    can: { publish: boolean; renew: boolean }
  }
}

/** What can be done with the offer now. */
export function OfferButtons({ offer: { id, status, can } }: OfferButtonsProps) {
  const { t } = useTranslation('sponsor')
  return (
    <PageForm
      form={{ id: 'actions', errors: undefined, allErrors: {} }}
      className="no-print flex flex-wrap gap-3"
    >
      {can.publish && (
        <SubmitButton icon={Megaphone} name="intent" value="publish">
          {t('offer.publish')}
        </SubmitButton>
      )}
      {can.renew && (
        <SubmitButton
          icon={CalendarPlus}
          name="intent"
          value="renew"
          variant={status === 'expired' ? 'primary' : 'secondary'}
        >
          {t('offer.renew')}
        </SubmitButton>
      )}
      {status === 'published' && (
        <ButtonLink to={`/offres/${id}`} variant="secondary" icon={Eye}>
          {t('offer.public')}
        </ButtonLink>
      )}
    </PageForm>
  )
}
