import type { SerializeFrom } from '@remix-run/node'
import type { CandidateImmersion } from '~/queries/convention/load-candidate-immersion'

/** The immersion as the page receives it. */
export type ShownImmersion = SerializeFrom<CandidateImmersion>
