/** What every page owes to everybody: axe's rules, a title, one main heading, nothing wider than the screen. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const HEIGHTS = { 1280: 900, 360: 740 } as const
export const WIDTHS = [1280, 360] as const

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[]
}

/**
 * What is wrong with the page as it stands, one readable line each, at both widths, the present one first. The width is
 * put back, unless the window may stay as it is: a change of width is work for the browser.
 */
export async function faultsOf(page: Page, { stay = false } = {}): Promise<string[]> {
  const before = page.viewportSize()
  const faults = await structureFaults(page)
  const axe = await bringAxe(page)
  const widths = [...WIDTHS].sort((width) => (width === before?.width ? -1 : 1))
  for (const [index, width] of widths.entries()) {
    if (index > 0 || width !== before?.width) await page.setViewportSize({ width, height: HEIGHTS[width] })
    for (const fault of [...(await overflowFaults(page)), ...(await axe.faults())]) {
      faults.push(`${width} px: ${fault}`)
    }
  }
  await axe.leave()
  if (before && !stay) await page.setViewportSize(before)
  return faults
}

/** What the document alone says: scripts may be off. */
export async function structureFaults(page: Page): Promise<string[]> {
  const { headings, mains, title } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main, [role=main]').length,
    title: document.title.trim(),
  }))
  const faults: string[] = []
  if (headings !== 1) faults.push(`${headings} main headings (h1)`)
  if (mains !== 1) faults.push('not exactly one main landmark')
  if (title === '') faults.push('no title')
  return faults
}

async function overflowFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    // The last one in the page's order is the innermost.
    const culprit = [...document.querySelectorAll('body *')].findLast(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth - clientWidth} px too wide${culprit ? `, from ${culprit.outerHTML.slice(0, 120)}` : ''}`
  })
  return wide === null ? [] : [wide]
}

/** axe enters by the debugger, so that the page keeps its content policy. */
async function bringAxe(page: Page) {
  const debug = await page.context().newCDPSession(page)
  const evaluate = async (expression: string) => {
    const answer = await debug.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    })
    if (answer.exceptionDetails) throw new Error(`axe failed: ${answer.exceptionDetails.text}`)
    return answer.result.value
  }
  await evaluate(`${AXE};0`)
  const options = {
    runOnly: { type: 'tag', values: RULES },
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  }
  const run = (selectors: boolean): Promise<Violation[]> =>
    evaluate(
      `axe.run(document, ${JSON.stringify({ ...options, selectors })}).then((said) => said.violations)`,
    )
  return {
    async faults(): Promise<string[]> {
      // Where each element is costs a fifth of the time: asked only when something is wrong.
      if ((await run(false)).length === 0) return []
      const violations = await run(true)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 4)
          .map(({ target, html }) => `${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 140)}`),
      )
    },
    leave: () => debug.detach(),
  }
}
