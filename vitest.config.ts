import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const globalDatabase = 'test/support/global-database.ts'
const globalBuild = 'test/support/global-build.ts'
const globalBrowser = 'test/support/global-browser.ts'

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
  test: { name, isolate: false, env: { NODE_ENV: 'production' }, ...settings },
})

/** One project per kind of test: the domain needs nothing, the others a real database, the journeys a built app. */
export default defineConfig({
  test: {
    // By default vitest leaves one core to its own main thread: on two cores, half of the machine would wait.
    maxWorkers: 2,
    projects: [
      project('domain', { include: ['test/domain/**/*.test.ts'], testTimeout: 30_000 }),
      project('use-cases', {
        include: ['test/{use-cases,queries,faults}/**/*.test.ts'],
        globalSetup: [globalDatabase],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      project('routes', {
        include: ['test/routes/**/*.test.ts'],
        globalSetup: [globalDatabase, globalBuild],
        testTimeout: 300_000,
        hookTimeout: 60_000,
      }),
      project('journeys', {
        include: ['test/journeys/**/*.test.ts'],
        globalSetup: [globalDatabase, globalBuild, globalBrowser],
        testTimeout: 400_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})
