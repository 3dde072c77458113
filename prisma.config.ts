import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Nothing is downloaded: unless a native engine is named in the environment, the one from npm is used.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./prisma/offline-engine.mjs', import.meta.url),
)

const { DATABASE_URL } = process.env

/** The Prisma CLI's settings. `prisma generate` needs no database, so DATABASE_URL may be missing. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(DATABASE_URL ? { datasource: { url: DATABASE_URL } } : {}),
})
