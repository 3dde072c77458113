import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Documents } from '~/queries/candidate/load-documents'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { FileText } from '~/ui/design/icons'

interface PapersProps {
  papers: SerializeFrom<Documents>['signed']
  /** Under a titled part of the page. */
  under?: boolean
}

/** One paper after the other: what it is, when, who signed, and the file. */
export function Papers({ papers, under = false }: PapersProps) {
  const { t } = useTranslation('candidate-documents')
  const Title = under ? 'h3' : 'h2'
  return (
    <ul className="space-y-4">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Card className="space-y-3">
            <Title className="text-lg font-bold">{t(paper.kind, { with: paper.with })}</Title>
            <p>{t(`${paper.kind}Is`, { dates: paper.dates ?? '' })}</p>
            {paper.cancelled && <p className="font-semibold">{t('cancelled')}</p>}
            <p>{t(paper.signed ? 'complete' : 'sent', { on: paper.on })}</p>
            {paper.signers.length > 0 && (
              <div>
                <p className="text-ink-2">{`${t('signers')}\u202f:`}</p>
                <ul className="list-disc pl-5">
                  {paper.signers.map((signer) => (
                    <li key={signer}>{signer}</li>
                  ))}
                </ul>
              </div>
            )}
            <div className="no-print flex flex-wrap items-center gap-3">
              <ButtonLink
                to={paper.file}
                reloadDocument
                icon={FileText}
                variant={paper.signed ? 'primary' : 'secondary'}
              >
                {t(paper.signed ? 'download' : 'read')}
                <span className="sr-only">{`\u202f: ${t(paper.kind, { with: paper.with })}`}</span>
              </ButtonLink>
              <Link to={paper.to} className="inline-flex min-h-11 items-center text-accent">
                {t('see')}
                <span className="sr-only">{`\u202f: ${t(paper.kind, { with: paper.with })}`}</span>
              </Link>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
}
