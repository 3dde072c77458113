/** What every page owes to everybody: axe's rules, a title, one main heading, nothing wider than the screen. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OPTIONS = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
} satisfies Axe.RunOptions
const HEIGHTS = { 1280: 900, 360: 740 } as const
export type Width = keyof typeof HEIGHTS
export const WIDTHS: readonly Width[] = [1280, 360]

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[]
}

/**
 * What is wrong with the page as it stands, one readable line each: at its present width, or at each of `widths`, the
 * present one first. The window stays at the last: a change of width is work for the browser.
 */
export async function faultsOf(page: Page, widths?: readonly Width[]): Promise<string[]> {
  const present = page.viewportSize()?.width
  await settled(page)
  const faults = await structureFaults(page)
  for (const width of widths?.toSorted((each) => (each === present ? -1 : 1)) ?? [undefined]) {
    if (width && width !== page.viewportSize()?.width) {
      await page.setViewportSize({ width, height: HEIGHTS[width] })
    }
    const found = await faultsAtThisWidth(page)
    faults.push(...found.map((fault) => `${width ?? present} px: ${fault}`))
  }
  return faults
}

/**
 * Waits until the page's scripts have taken it over, which may change it: React marks the elements that it holds. In one
 * script of the page's own world: another world for it would cost as much as the page's scripts.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (patience) =>
      new Promise<void>((done, failed) => {
        const end = performance.now() + patience
        const look = () => {
          const scripted = document.querySelector('script[type=module]') !== null
          const held = Object.keys(document.querySelector('main') ?? {}).some((key) =>
            key.startsWith('__react'),
          )
          if (held || !scripted) requestIdleCallback(() => done(), { timeout: 3000 })
          else if (performance.now() > end) failed(new Error('the page’s scripts never took it over'))
          else setTimeout(look, 20)
        }
        look()
      }),
    20_000,
  )
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

/** Before anything of its pages runs, axe is in the window: so it enters beside their content policy, and is read once. */
export async function equipWithAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: AXE })
}

/** What is wider than the screen, and what axe finds; each question to the browser has its price, so it is one. */
async function faultsAtThisWidth(page: Page): Promise<string[]> {
  // Where each element is costs a fifth of the time: asked only when something is wrong.
  const { wide, violations } = await look(page, false)
  const named = violations.length > 0 ? (await look(page, true)).violations : []
  const found = named.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, html }) => `${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 140)}`),
  )
  return wide === null ? found : [wide, ...found]
}

function look(
  page: Page,
  selectors: boolean,
): Promise<{ wide: string | null; violations: readonly Violation[] }> {
  return page.evaluate(
    async (options) => {
      const { scrollWidth, clientWidth } = document.documentElement
      // The last one in the page's order is the innermost.
      const culprit =
        scrollWidth > clientWidth &&
        [...document.querySelectorAll('body *')].findLast(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        )
      const from = culprit ? `, from ${culprit.outerHTML.slice(0, 120)}` : ''
      const { axe } = window as unknown as { axe: typeof Axe }
      return {
        wide: scrollWidth > clientWidth ? `${scrollWidth - clientWidth} px too wide${from}` : null,
        violations: (await axe.run(document, options)).violations,
      }
    },
    { ...OPTIONS, selectors },
  )
}
