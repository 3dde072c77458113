import { useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '../design/classes'
import { CircleCheck, X } from '../design/icons'

export interface NoticeWords {
  readonly text: string
}

/**
 * What was just done, said once. The region is always there, so that what comes into it is announced. When the page
 * opens on one of its parts, the notice follows down to it; the next page does not show it again.
 */
export function Notice({ notice }: { notice: NoticeWords | null }) {
  const { t } = useTranslation()
  const { pathname, hash } = useLocation()
  const [shown, setShown] = useState({ notice, at: pathname })
  // Only a script can close it: without one, no button that does nothing.
  const [closable, setClosable] = useState(false)
  useEffect(() => setClosable(true), [])
  if (shown.notice !== notice) setShown({ notice, at: pathname })
  else if (shown.notice && shown.at !== pathname) setShown({ notice, at: '' })
  const visible = notice && shown.notice === notice && shown.at === pathname
  return (
    <div role="status" className={classes('no-print notice', hash !== '' && 'notice-follows')}>
      {visible && (
        <p className="mb-6 flex items-start gap-3 rounded-lg border-l-4 border-success bg-success-soft p-4 font-semibold shadow-sm">
          <CircleCheck size={22} className="mt-0.5 shrink-0 text-success" />
          <span className="min-w-0 flex-1">{notice.text}</span>
          {closable && (
            <button
              type="button"
              onClick={() => setShown({ notice, at: '' })}
              className="-m-2 flex size-11 shrink-0 items-center justify-center rounded-lg hover:bg-surface"
            >
              <X size={20} />
              <span className="sr-only">{t('closeNotice')}</span>
            </button>
          )}
        </p>
      )}
    </div>
  )
}
