import { defineConfig } from 'vitest/config'

const alias = {
  '~': new URL('./app', import.meta.url).pathname,
  '#test': new URL('./test', import.meta.url).pathname,
}
const globalSetup = ['test/support/global-database.ts']

/** One project per kind of test: the domain needs nothing, the others a real database, the journeys a built app. */
export default defineConfig({
  resolve: { alias },
  test: {
    // By default vitest leaves one core to its own main thread: on two cores, half of the machine would wait.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'domain',
          include: ['test/domain/**/*.test.ts'],
          testTimeout: 30_000,
          // Pure functions leave nothing behind: the files of one worker share what they import, in half of the time.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'use-cases',
          include: ['test/{use-cases,queries,faults}/**/*.test.ts'],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'routes',
          include: ['test/routes/**/*.test.ts'],
          globalSetup: [...globalSetup, 'test/support/global-build.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: [...globalSetup, 'test/support/global-build.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
