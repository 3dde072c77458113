/** `npm run check`: everything about the house that a machine can judge, one line each, all of them even after a fault. */
import { spawnSync } from 'node:child_process'
import { filesOverBudget } from './budgets'

interface Check {
  readonly name: string
  readonly run: () => { ok: boolean; report: string }
}

function command(name: string, program: string, ...args: string[]): Check {
  return {
    name,
    run: () => {
      const done = spawnSync('npx', ['--no-install', program, ...args], { encoding: 'utf8' })
      return { ok: done.status === 0, report: `${done.stdout}${done.stderr}` }
    },
  }
}

const CHECKS: Check[] = [
  command('types', 'tsc', '--noEmit'),
  command('lint and format', 'biome', 'check', '--max-diagnostics=40'),
  command(
    'walls and circles',
    'depcruise',
    'app',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ),
  command('dead code', 'knip'),
  {
    name: 'budgets',
    run: () => {
      const over = filesOverBudget()
      const lines = over.map(
        (file) =>
          `${file.explained ? 'explained' : 'TOO LONG '}  ${file.path}: ${file.lines} lines (${file.what}: ${file.budget})`,
      )
      return { ok: over.every((file) => file.explained), report: lines.join('\n') }
    },
  },
  command('migration drift', 'tsx', 'test/house/check-migrations.ts'),
]

const only = process.argv.slice(2)
let failed = 0
for (const check of CHECKS.filter(
  ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
)) {
  const started = Date.now()
  const { ok, report } = check.run()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${check.name} (${seconds} s)\n`)
  if (!ok || check.name === 'budgets') process.stdout.write(report ? `${report.trimEnd()}\n` : '')
  if (!ok) failed += 1
}
process.stdout.write(failed === 0 ? 'The house stands.\n' : `${failed} check(s) failed.\n`)
process.exitCode = failed === 0 ? 0 : 1
