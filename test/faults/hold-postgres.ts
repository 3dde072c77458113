/** A program to kill: starts the embedded PostgreSQL in the given folder, prints its address, and stays. */
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'

const [dataDir = ''] = process.argv.slice(2)
const server = await startEmbeddedPostgres({ dataDir, log: () => undefined })
process.stdout.write(`${server.url}\n`)
process.stdin.resume()
