/** How long files may be before they ask to be cut. A file that goes over says why in its first comment. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const BUDGETS = [
  { what: 'route', lines: 150, applies: (path: string) => /^app\/routes\/.*\.tsx?$/.test(path) },
  { what: 'use case', lines: 80, applies: (path: string) => path.startsWith('app/use-cases/') },
  { what: 'file', lines: 300, applies: (path: string) => /\.(ts|tsx|mjs)$/.test(path) },
]

/** Words that a first comment holds when it explains a long file. */
const EXPLAINS = /\b(long|length|lines|budget)\b/i

export interface Excess {
  readonly path: string
  readonly lines: number
  readonly budget: number
  readonly what: string
  readonly explained: boolean
}

/** Every tracked file over its budget, the unexplained first. */
export function filesOverBudget(): Excess[] {
  const tracked = execFileSync('git', ['ls-files', 'app', 'prisma', 'test'], { encoding: 'utf8' }).split('\n')
  const excesses: Excess[] = []
  for (const path of tracked) {
    const budget = BUDGETS.find(({ applies }) => applies(path))
    if (!budget || !existsSync(path)) continue
    const text = readFileSync(path, 'utf8')
    const lines = text.split('\n').length - 1
    if (lines <= budget.lines) continue
    const firstComment = /^\s*(\/\*[\s\S]*?\*\/|(\/\/.*\n)+)/.exec(text)?.[0] ?? ''
    excesses.push({
      path,
      lines,
      budget: budget.lines,
      what: budget.what,
      explained: EXPLAINS.test(firstComment),
    })
  }
  return excesses.sort((a, b) => Number(a.explained) - Number(b.explained) || b.lines - a.lines)
}
