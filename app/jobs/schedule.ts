import type { Context } from '~/use-cases/context'

/** Something done every so often because time passes; whoever runs it twice changes nothing more. */
export interface Schedule {
  /** Stored with its last turn: a schedule renamed runs once more. */
  readonly name: string
  readonly everyMinutes: number
  readonly run: (context: Context) => Promise<unknown>
}
