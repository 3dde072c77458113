import { describe, expect, test } from 'vitest'
import { drawable } from '~/documents/pdf-fonts'

describe('a name is never printed with holes', () => {
  test.each([
    ['Łukasz Żółć, Đorđe, Ñuño, İlkay Şahin', 'Łukasz Żółć, Đorđe, Ñuño, İlkay Şahin'],
    ['Nguyễn Thị Ánh', 'Nguyen Thi Ánh'],
    ['Trần Văn Ơn, Lê Thị Thương', 'Tran Văn On, Lê Thi Thuong'],
    ['e\u0301te\u0301', 'été'],
    ['12\u202f€ · 8\u00a0h – 16\u00a0h, n’est‑ce pas…', '12\u00a0€ · 8\u00a0h – 16\u00a0h, n’est-ce pas…'],
    [
      '12\u2009m, 5\tkg, re\u00adcu, 3\u00a0µm, ≥\u00a02, A → B',
      '12 m, 5 kg, recu, 3\u00a0μm, ≥\u00a02, A -> B',
    ],
    ['Ольга', '?????'],
  ])('« %s »', (written, drawn) => {
    expect(drawable(written)).toBe(drawn)
  })
})
