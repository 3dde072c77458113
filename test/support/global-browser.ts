/** Once per test run: the browser is unpacked before several workers ask for it at the same time. */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of the packages was unpacked. */
    browserPath: string
  }
}

export default async function setUp(project: TestProject): Promise<void> {
  const path = await chromium.executablePath()
  await access(path, constants.X_OK).catch(() => {
    throw new Error(`${path} belongs to somebody else: remove it, or name another folder by TMPDIR`)
  })
  project.provide('browserPath', path)
}
