import { z } from 'zod'
import { reasonSchema } from '~/domain/recommendation/reason-schema'
import { FAILURE_REASONS } from '~/domain/recommendation/reasons'
import { WITHDRAWN_BY_REFERENT } from './choices'

export const withdrawSchema = reasonSchema(WITHDRAWN_BY_REFERENT).and(
  z.object({ event: z.literal('withdraw') }),
)

export const failSchema = reasonSchema(FAILURE_REASONS).and(z.object({ event: z.literal('fail') }))
