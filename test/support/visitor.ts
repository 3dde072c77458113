/** Somebody at a browser, described by what they do: read, fill in, press. */
import type { Page } from 'playwright-core'
import { faultsOf, structureFaults } from './page-check'

type Words = string | RegExp

export class Visitor {
  readonly page: Page
  readonly javaScript: boolean
  /** What the browser complained of so far. */
  readonly complaints: string[] = []
  readonly #expected = new Set<number>()

  constructor(page: Page, javaScript: boolean) {
    this.page = page
    this.javaScript = javaScript
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      const status = Number(/status of (\d{3})/.exec(message.text())?.[1])
      if (!this.#expected.has(status)) this.complaints.push(`${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => {
      // Who leaves a page while suggestions still arrive interrupts them: the browser's way of saying so, not a fault.
      if (error.name === 'AbortError' && error.message === 'BodyStreamBuffer was aborted') return
      this.complaints.push(`${error.name}: ${error.message} (${page.url()})`)
    })
  }

  /** From now on, an answer with this status is no surprise. */
  expects(status: number): void {
    this.#expected.add(status)
  }

  /** Opens an address; the status of the answer. */
  async goes(path: string): Promise<number> {
    const answer = await this.page.goto(path)
    return answer?.status() ?? 0
  }

  /** Follows a link of the page's content. */
  async follows(name: Words): Promise<void> {
    await this.#explained(`no link ${name}`, () =>
      this.page.getByRole('main').getByRole('link', { name }).first().click(),
    )
  }

  async presses(name: Words): Promise<void> {
    await this.#explained(`no button ${name}`, () =>
      this.page.getByRole('main').getByRole('button', { name }).first().click(),
    )
  }

  /** Fills text fields by their exact label, or by a pattern's first match. */
  async fills(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      await this.#explained(`no field ${label}`, () => this.#field(label).fill(value))
    }
  }

  /** Opens the parts that a page shows folded. */
  async unfolds(...titles: Words[]): Promise<void> {
    for (const title of titles) {
      await this.#explained(`nothing folded called ${title}`, () =>
        this.page
          .getByRole('main')
          .locator('details:not([open]) > summary')
          .filter({ hasText: title })
          .first()
          .click(),
      )
    }
  }

  async chooses(label: string, option: string): Promise<void> {
    await this.#explained(`no choice ${label}`, () => this.#field(label).selectOption(option))
  }

  async ticks(...labels: Words[]): Promise<void> {
    for (const label of labels) {
      await this.#explained(`no box ${label}`, () =>
        this.page.getByRole('main').getByLabel(label).first().check(),
      )
    }
  }

  /** Gives the same answer to every question that offers it. */
  async answers(...options: string[]): Promise<void> {
    for (const option of options) {
      const same = this.page.getByRole('main').getByRole('radio', { name: option, exact: true })
      for (const choice of await same.all()) await choice.check()
    }
  }

  /** Ticks every box of a group. */
  async ticksAll(group: Words): Promise<void> {
    for (const box of await this.page.getByRole('group', { name: group }).getByRole('checkbox').all()) {
      await box.check()
    }
  }

  /** Waits until the main heading says so. */
  async arrives(heading: Words): Promise<void> {
    await this.#explained(`never arrived at « ${heading} »`, () =>
      this.page.getByRole('heading', { level: 1, name: heading }).first().waitFor(),
    )
  }

  /** Waits until the words are on the page. */
  async sees(words: Words): Promise<void> {
    await this.#explained(`never saw « ${words} »`, () =>
      this.page.getByText(words).filter({ visible: true }).first().waitFor(),
    )
  }

  /** Whether the words are on the page now. */
  async reads(words: Words): Promise<boolean> {
    return (await this.page.getByRole('main').getByText(words).count()) > 0
  }

  /**
   * Fails when the page, as it stands, is not for everybody. Pages as one opens them are looked at by the journey of
   * every page; the others look at what only they show: a message, an error, what was typed.
   */
  async checks(): Promise<void> {
    await this.page.waitForLoadState()
    const faults = this.javaScript ? await faultsOf(this.page) : await structureFaults(this.page)
    if (faults.length > 0) throw new Error(`${this.page.url()}\n  ${faults.join('\n  ')}`)
  }

  /** A field by its exact label, with or without what is added to optional ones. */
  #field(label: string) {
    const main = this.page.getByRole('main')
    return main
      .getByLabel(label, { exact: true })
      .or(main.getByLabel(`${label} (facultatif)`, { exact: true }))
      .first()
  }

  /** A failure that shows what was on the screen instead. */
  async #explained(what: string, act: () => Promise<unknown>): Promise<void> {
    try {
      await act()
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      const screen = await this.page
        .getByRole('main')
        .ariaSnapshot({ timeout: 1000 })
        .catch(() => 'nothing')
      throw new Error(`${what} (${reason})\nat ${this.page.url()}, which shows:\n${screen}`)
    }
  }
}
