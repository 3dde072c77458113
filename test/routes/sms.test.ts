/** The pages around SMS: the short link, the preferences, the forms that take numbers, the demonstration's telephones. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import { makeCandidate, makeWorld, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
const withoutGateway = await testSite(db, NOW, { smsOffered: false })
const { tokens } = site.wiring.ports

async function scene() {
  const world = await makeWorld(db, { person: { email: `${randomUUID()}@t.test`, phone: null } })
  const candidate = await makeCandidate(db, world.person)
  return {
    ...world,
    base: `/accompagnement/personnes/${world.person.id}`,
    candidate: await site.signIn(candidate),
    support: await site.signIn(world.supportReferent),
    now: () => db.person.findUniqueOrThrow({ where: { id: world.person.id } }),
  }
}

describe('a short link', () => {
  async function shortLink(path: string, expiresAt: Date) {
    const { code, id, sealedPath } = tokens.shorten(path)
    await db.shortLink.create({ data: { id, sealedPath, expiresAt } })
    return code
  }

  test('leads to the long one, is not kept by a cache, and changes nothing', async () => {
    const path = `/m/${randomUUID()}`
    const code = await shortLink(path, new Date('2030-01-01T00:00:00Z'))
    for (const typed of [code, code.toUpperCase()]) {
      const answer = await site.fetch(`/s/${typed}`)
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe(path)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('that is over says so, with a way on; one that was never given does not exist', async () => {
    const code = await shortLink(`/m/${randomUUID()}`, NOW)
    const over = await site.fetch(`/s/${code}`)
    expect(over.status).toBe(410)
    expect(await over.text()).toContain('Ce lien ne marche plus')
    for (const wrong of ['000000000000', 'x', '%00', 'a'.repeat(41), '..%2Fmoi', "'--"]) {
      expect((await site.fetch(`/s/${wrong}`)).status, wrong).toBe(404)
    }
    expect(site.errors).toEqual([])
  })
})

describe('a person’s preferences', () => {
  const choose = (cookie: string, form: Record<string, string>, on = site) =>
    on.fetch('/moi/preferences', { cookie, form })

  test('are kept with the number as people type it', async () => {
    const { candidate, now } = await scene()
    const saved = await choose(candidate, { contactBy: 'both', phone: '06.39.98.12.34' })
    expect(saved.headers.get('location')).toBe('/moi/donnees')
    expect(await now()).toMatchObject({ contactBy: 'both', phone: '+33639981234' })
    const shown = await (await site.fetch('/moi/preferences', { cookie: candidate })).text()
    expect(shown).toContain('06\u00a039\u00a098\u00a012\u00a034')
    expect(await (await site.fetch('/moi/donnees', { cookie: candidate })).text()).toContain(
      'Nous vous écrivons par e-mail et par SMS.',
    )
  })

  test.each([
    ['a landline', '03 84 90 90 90', 'Indiquez un numéro de mobile'],
    ['no number', '', 'Indiquez un numéro de mobile'],
    ['another country’s', '+41 79 123 45 67', 'Indiquez un numéro de mobile'],
    ['not a number', 'appelez-moi', 'Vérifiez le numéro'],
    ['two numbers', '06 39 98 12 34 / 07 11 22 33', 'Vérifiez le numéro'],
  ])('%s is refused for SMS, with what was typed', async (_what, phone, sentence) => {
    const { candidate, now } = await scene()
    const answer = await choose(candidate, { contactBy: 'sms', phone })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain(sentence)
    expect(text).toContain(`value="${phone}"`)
    expect(await now()).toMatchObject({ contactBy: 'email', phone: null })
  })

  test('where no SMS is sent nothing is offered, nor taken', async () => {
    const { candidate, support, base, now, person } = await scene()
    const page = await (await withoutGateway.fetch('/moi/preferences', { cookie: candidate })).text()
    expect(page).toContain('Les SMS ne sont pas disponibles ici')
    expect(page).toContain(person.email)
    expect(page).not.toContain('name="contactBy"')
    const forced = await choose(candidate, { contactBy: 'sms', phone: '0639981234' }, withoutGateway)
    expect(forced.status).toBe(409)
    expect(await now()).toMatchObject({ contactBy: 'email', phone: null })
    const file = await (await withoutGateway.fetch(`${base}/modifier/identite`, { cookie: support })).text()
    expect(file).not.toContain('Par SMS')
  })

  test('their own identity form keeps the preference', async () => {
    const { candidate, person, now } = await scene()
    await choose(candidate, { contactBy: 'sms', phone: '0639981234' })
    const { revision } = await now()
    const identity = {
      firstName: 'Nadia',
      lastName: 'Roy',
      birthDate: '14/01/1998',
      commune: 'Belfort (90000)',
    }
    const sent = { ...identity, section: 'identity', revision: String(revision), contactBy: 'sms' }
    const path = '/moi/donnees/modifier/identite'
    const shown = await (await site.fetch(path, { cookie: candidate })).text()
    expect(shown).toMatch(/type="hidden" name="contactBy" value="sms"/)
    const form = { ...sent, email: person.email ?? '', phone: '07 39 98 12 34' }
    expect((await site.fetch(path, { cookie: candidate, form })).status).toBe(302)
    expect(await now()).toMatchObject({ contactBy: 'sms', phone: '+33739981234' })
  })
})

describe('the support referent’s file', () => {
  const IDENTITY = {
    firstName: 'Nadia',
    lastName: 'Roy',
    birthDate: '14/01/1998',
    commune: 'Belfort (90000)',
  }

  test('takes a person with a mobile and no e-mail, by SMS only', async () => {
    const { support } = await scene()
    const path = '/accompagnement/personnes/nouvelle'
    const lastName = `Roy ${randomUUID().slice(0, 8)}`
    const form = { ...IDENTITY, lastName, phone: '06 39 98 12 34' }
    const byEmail = await site.fetch(path, { cookie: support, form: { ...form, contactBy: 'email' } })
    expect(byEmail.status).toBe(422)
    expect(await byEmail.text()).toContain('Indiquez une adresse pour les e-mails')
    expect((await site.fetch(path, { cookie: support, form: { ...form, contactBy: 'sms' } })).status).toBe(
      302,
    )
    const added = await db.person.findFirstOrThrow({ where: { lastName } })
    expect(added).toMatchObject({ contactBy: 'sms', phone: '+33639981234', email: null, userId: null })
  })

  test('refuses SMS on a landline', async () => {
    const { support, base } = await scene()
    const form = { ...IDENTITY, section: 'identity', revision: '0', phone: '0384909090', contactBy: 'sms' }
    const answer = await site.fetch(`${base}/modifier/identite`, { cookie: support, form })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Indiquez un numéro de mobile')
  })
})

describe('the demonstration’s messages', () => {
  const message = (channel: 'email' | 'sms', text: string) =>
    db.message.create({
      data: {
        ...{ channel, template: 'x', dedupeKey: randomUUID(), subject: `Un ${channel}`, html: '', text },
        ...{ toAddress: channel === 'sms' ? '+33639981234' : 'a@t.test', toName: 'Nadia', createdAt: NOW },
        availableAt: new Date('2027-01-12T07:00:00Z'),
      },
    })

  test('show SMS beside e-mails, with their links, when they leave, and each channel alone', async () => {
    await db.message.deleteMany()
    const sms = await message(
      'sms',
      'Passerelle : une immersion <b>à lire</b> : http://passerelle.test/s/7h3k9m2p5q8x',
    )
    await message('email', 'Bonjour')
    const page = async (path: string) => (await site.fetch(path)).text()
    const all = await page('/demo/courriels')
    for (const said of ['Un sms', 'Un email', 'href="http://passerelle.test/s/7h3k9m2p5q8x"']) {
      expect(all).toContain(said)
    }
    expect(all).toContain('06\u00a039\u00a098\u00a012\u00a034')
    expect(all).toContain('Partira mardi 12 janvier 2027 à 8')
    expect(all).not.toContain('<b>à lire')
    const [smsOnly, emailOnly] = [
      await page('/demo/courriels?canal=sms'),
      await page('/demo/courriels?canal=email'),
    ]
    expect(smsOnly).toContain('Un sms')
    expect(smsOnly).not.toContain('>Un email<')
    expect(emailOnly).not.toContain('>Un sms<')
    expect((await site.fetch('/demo/courriels?canal=pigeon')).status).toBe(200)
    expect(await page(`/demo/courriels/${sms.id}`)).toContain('caractères sur 160')
  })
})
