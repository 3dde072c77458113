import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/rules.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| rule') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('docs/rules.md', () => {
  test.each(rows)('%s%s', (_before, _rule, _source, code = '', named = '') => {
    expect(existsSync(`app/${code}`), `app/${code}`).toBe(true)
    expect(existsSync(`test/${named}`), `test/${named}`).toBe(true)
  })

  test('lists the rules', () => expect(rows.length).toBeGreaterThan(60))
})
