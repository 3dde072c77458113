import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

type ProjectSettings = Omit<NonNullable<TestProjectInlineConfiguration['test']>, 'name'>

/**
 * What every kind of test shares. The files of one worker share what they import: most of a run would else go into
 * reading the same modules again. And pages, e-mails and PDFs are drawn by React as people meet it, which is also
 * three times quicker than its development build.
 */
const project = (name: string, settings: ProjectSettings): TestProjectInlineConfiguration => ({
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '#test': fileURLToPath(new URL('./test', import.meta.url)),
    },
  },
  esbuild: { jsxDev: false },
  test: {
    name,
    isolate: false,
    env: { NODE_ENV: 'production' },
    server: { deps: { external: [/\/build\/server\//] } },
    ...settings,
  },
})

/**
 * Long files start first, so that no core waits for one of them at the end. The first of them builds the pages while
 * the second, which needs none, keeps the other core busy.
 */
const ORDER = [
  '/domain/',
  '/faults/start',
  '/faults/bull-and-workers',
  '/journeys/every-page',
  '/journeys/',
  '/routes/',
]

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = ORDER.findIndex((part) => moduleId.includes(`/test${part}`))
      return found < 0 ? ORDER.length : found
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** The domain needs nothing; all others a real database, and when they ask for them the built pages and a browser. */
export default defineConfig({
  test: {
    // By default vitest leaves one core to its own main thread: on two cores, half of the machine would wait.
    maxWorkers: 2,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      project('domain', { include: ['test/domain/**/*.test.ts'], testTimeout: 30_000 }),
      project('product', {
        include: ['test/{use-cases,queries,faults,routes,journeys}/**/*.test.ts'],
        globalSetup: ['test/support/global-database.ts'],
        testTimeout: 300_000,
        hookTimeout: 300_000,
      }),
    ],
  },
})
