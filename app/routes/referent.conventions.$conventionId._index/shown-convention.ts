import type { SerializeFrom } from '@remix-run/node'
import type { ConventionView } from '~/queries/convention/load-convention'

/** A convention as the page receives it. */
export type ShownConvention = SerializeFrom<ConventionView>
