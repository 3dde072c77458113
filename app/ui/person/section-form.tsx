import { type SubmissionResult, useForm } from '@conform-to/react'
import type { PersonSection } from '~/domain/person/sections'
import type { SkillGroup } from '~/domain/referential/skill-families'
import { ButtonLink } from '../design/button'
import { PageForm, SubmitButton } from '../forms/page-form'
import { fieldAt } from './field-at'
import { SectionInputs } from './section-inputs'
import type { Say } from './section-words'

interface SectionFormProps {
  section: PersonSection
  revision: number
  values: object
  rowCount: number
  skillGroups: readonly SkillGroup[]
  askContactWay: boolean
  lastResult: SubmissionResult<string[]> | undefined
  say: Say
  cancel: { to: string; label: string }
}

/** One section of a file, as a form; it carries the revision it was read at. */
export function SectionForm(props: SectionFormProps) {
  const { section, revision, values, rowCount, skillGroups, askContactWay, lastResult, say, cancel } = props
  const [form, fields] = useForm<Record<string, string>>({
    id: `section-${section}`,
    lastResult: lastResult ?? null,
    defaultValue: values as Record<string, string>,
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="revision" value={revision} />
      <SectionInputs
        section={section}
        at={fieldAt(fields)}
        say={say}
        rowCount={rowCount}
        skillGroups={skillGroups}
        askContactWay={askContactWay}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{say('save')}</SubmitButton>
        <ButtonLink to={cancel.to} variant="quiet">
          {cancel.label}
        </ButtonLink>
      </div>
    </PageForm>
  )
}
