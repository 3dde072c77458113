/** The drawings of the screens come from Lucide: one file for all of them. */
import * as lucide from 'lucide-react'
import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import * as ours from '~/ui/design/icons'

const NOTICE =
  'Icons by Lucide (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors; some from Feather, MIT License, Copyright (c) Cole Bemis.'

test('icons.svg holds each drawing under its name', async () => {
  const all = new Map(Object.entries(lucide))
  const drawings = Object.entries(ours).map(([name, Ours]) => {
    const Theirs = all.get(name) as ComponentType
    const id = /#([\w-]+)"/.exec(renderToStaticMarkup(createElement(Ours, {})))?.[1]
    expect(Theirs, name).toBeDefined()
    const drawn = renderToStaticMarkup(createElement(Theirs))
    expect(drawn, `${name} is called ${id}`).toMatch(new RegExp(`lucide-${id}[ "]`))
    const shapes = drawn.replace(/^<svg[^>]*>|<\/svg>$/g, '').replace(/><\/\w+>/g, '/>')
    return `<g id="${id}">${shapes}</g>`
  })
  expect(drawings.length).toBeGreaterThan(100)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- ${NOTICE} -->\n${drawings.join('\n')}\n</svg>\n`
  await expect(svg).toMatchFileSnapshot('../../app/ui/design/icons.svg')
})
