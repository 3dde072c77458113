/** The watch kept on every page of the journeys sees what it claims to see. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import { faultsOf, WIDTHS } from '../support/page-check'

let site: Site

beforeAll(async () => {
  const { db } = await testDatabase()
  await emptyDatabase(db)
  site = await startSite(db)
})
afterAll(() => site.stop())

test('an error on the console, a broken script, a script the policy refuses', async () => {
  const visitor = await site.person()
  await visitor.goes('/')
  expect(site.complaints()).toEqual([])
  await visitor.page.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: what the watch must notice.
    console.error('something went wrong')
    setTimeout(() => {
      throw new Error('broken')
    })
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect.poll(() => visitor.complaints.join('\n')).toMatch(/went wrong[\s\S]*Content Security Policy/)
  await expect.poll(() => visitor.complaints.join('\n')).toMatch(/broken/)
  expect(await visitor.page.title()).not.toBe('taken over')
})

test('a picture without words, a second main heading, something too wide', async () => {
  const visitor = await site.person()
  await visitor.goes('/')
  expect(await faultsOf(visitor.page)).toEqual([])
  await visitor.page.evaluate(() => {
    const picture = document.createElement('img')
    picture.src = '/icone.svg'
    const wide = document.createElement('h1')
    wide.textContent = 'Encore un titre'
    wide.style.width = '2000px'
    document.querySelector('main')?.append(picture, wide)
  })
  const faults = (await faultsOf(visitor.page, WIDTHS)).join('\n')
  expect(faults).toMatch(/2 main headings/)
  expect(faults).toMatch(/360 px: \d+ px too wide/)
  expect(faults).toMatch(/image-alt/)
})
