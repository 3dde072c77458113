/** « At most one open recommendation per person and offer » is a unique index: whoever comes second is told so. */
import { Prisma } from '~/database/generated/client'
import { type OrRefusal, refuse } from '~/domain/refusal'

export async function refusingDuplicate<T>(work: () => Promise<OrRefusal<T>>): Promise<OrRefusal<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return refuse('recommendationAlreadyOpen')
    }
    throw error
  }
}
