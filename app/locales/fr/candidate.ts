import { link, proposal, referent } from './candidate-proposal'

export default { referent, proposal, link } as const
