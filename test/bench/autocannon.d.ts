/** What the bench uses of autocannon, which comes without types. */
declare module 'autocannon' {
  interface Result {
    readonly non2xx: number
    readonly errors: number
  }
  interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listen: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void
  }
  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    readonly headers: Readonly<Record<string, string>>
    readonly requests: readonly { readonly path: string }[]
  }
  export default function autocannon(options: Options): Instance
}
