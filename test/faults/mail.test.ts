/** Real SMTP: what arrives, what happens when the server refuses, is away, or dies between taking and answering. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSmtp, type TestSmtp } from '#test/support/background'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeUser, NOW } from '#test/support/factories'
import type { MailPort } from '~/adapters/mail'
import { smtpMail } from '~/adapters/mail-smtp'
import { demoSms } from '~/adapters/sms-demo'
import type { Database } from '~/database/client'
import { claimMessages } from '~/database/outbox-claims'
import { signInLink } from '~/emails/sign-in-link'
import { deliverMessages } from '~/use-cases/message/deliver-messages'
import { writeMessages } from '~/use-cases/message/write-messages'

const FROM = 'Passerelle <ne-pas-repondre@passerelle.test>'

let db: Database
let smtp: TestSmtp
let mail: MailPort

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(async () => {
  await emptyDatabase(db)
  smtp = await startSmtp()
  mail = smtpMail(smtp.url, FROM)
})
afterEach(async () => {
  mail.close()
  await smtp.stop()
})

const later = (ms: number) => new Date(NOW.getTime() + ms)

async function write(email = 'nadia@exemple.test') {
  const user = await makeUser(db, { email, firstName: 'Nadia', lastName: 'Benali' })
  const url = 'https://passerelle.test/connexion/abc'
  await writeMessages({ db, now: NOW, ports: contextOf(db, { role: 'clock' }).ports }, [
    {
      cause: randomUUID(),
      template: 'sign-in-link',
      to: user,
      territoryId: null,
      email: signInLink({ firstName: 'Nadia', territory: null, url }),
    },
  ])
}

/** What the relay and a worker do with what is due at an instant. */
async function deliver(now: Date, through = mail, keepBodies = false) {
  const ids = await claimMessages(db, { now, leaseMs: 60_000, limit: 100 })
  const context = contextOf(db, { role: 'clock' }, now)
  return deliverMessages(context, { mail: through, sms: demoSms }, { ids, claimedAt: now, keepBodies })
}

describe('a message that arrives', () => {
  test('has both forms, its identity, and says that a machine wrote it', async () => {
    await write()
    expect(await deliver(NOW)).toEqual([])
    const [{ mail: got, messageId } = { mail: undefined, messageId: '' }] = smtp.received
    const row = await db.message.findFirstOrThrow()
    expect(messageId).toBe(`<${row.id}@passerelle.test>`)
    expect(got?.subject).toBe('Votre lien de connexion')
    expect(got?.from?.text).toBe('"Passerelle" <ne-pas-repondre@passerelle.test>')
    expect(got?.to).toMatchObject({ text: '"Nadia Benali" <nadia@exemple.test>' })
    expect(got?.text).toContain('Vous n’avez rien demandé\u202f?')
    expect(got?.text).toContain('https://passerelle.test/connexion/abc')
    expect(got?.html).toContain('href="https://passerelle.test/connexion/abc"')
    expect(got?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  test('is emptied once sent, for its link opens a door; the demonstration keeps it to show it', async () => {
    await write('a@exemple.test')
    await deliver(NOW)
    expect(await db.message.findFirstOrThrow()).toMatchObject({ html: '', text: '', sentAt: NOW })
    await write('b@exemple.test')
    await deliver(NOW, mail, true)
    const kept = await db.message.findFirstOrThrow({ where: { toAddress: 'b@exemple.test' } })
    expect(kept.text).toContain('https://')
  })

  test('is not sent again', async () => {
    await write()
    await deliver(NOW)
    await deliver(later(10 * 60_000))
    expect(smtp.received).toHaveLength(1)
  })
})

describe('a crash between sending and noting it', () => {
  test('sends again under the same Message-ID', async () => {
    await write()
    const dying: MailPort = {
      close: () => undefined,
      async send(message) {
        await mail.send(message)
        throw new Error('the worker died here')
      },
    }
    await deliver(NOW, dying)
    await deliver(later(60_000))
    expect(smtp.received).toHaveLength(2)
    expect(smtp.received[0]?.messageId).toBe(smtp.received[1]?.messageId)
    expect((await db.message.findFirstOrThrow()).sentAt).toEqual(later(60_000))
  })

  test('a job run twice sends once: its claim was used', async () => {
    await write()
    const ids = await claimMessages(db, { now: NOW, leaseMs: 60_000, limit: 10 })
    const job = { ids, claimedAt: NOW, keepBodies: false }
    const context = contextOf(db, { role: 'clock' }, NOW)
    await Promise.all([
      deliverMessages(context, { mail, sms: demoSms }, job),
      deliverMessages(context, { mail, sms: demoSms }, job),
    ])
    await deliverMessages(context, { mail, sms: demoSms }, job)
    expect(smtp.received).toHaveLength(1)
  })
})

describe('a server in trouble', () => {
  test('an address that does not exist is given up at once', async () => {
    await write('nobody@exemple.test')
    await write('somebody@exemple.test')
    smtp.answer = (to) => (to.startsWith('nobody') ? { code: 550, text: 'no such user' } : undefined)
    const failures = await deliver(NOW)
    expect(failures).toMatchObject([{ dead: true }])
    expect(smtp.received.map(({ to }) => to)).toEqual(['somebody@exemple.test'])
    expect(await db.message.findFirstOrThrow({ where: { toAddress: 'nobody@exemple.test' } })).toMatchObject({
      sentAt: null,
      deadAt: NOW,
    })
  })

  test('a refusal for now is tried again later, and then arrives', async () => {
    await write()
    smtp.answer = () => ({ code: 451, text: 'try again later' })
    expect(await deliver(NOW)).toMatchObject([{ dead: false }])
    expect(await db.message.findFirstOrThrow()).toMatchObject({ attempts: 1, availableAt: later(10_000) })
    smtp.answer = () => undefined
    await deliver(later(5000))
    expect(smtp.received).toHaveLength(0)
    await deliver(later(10_000))
    expect(smtp.received).toHaveLength(1)
  })

  test('a server that is away loses nothing', async () => {
    await write()
    const { url } = smtp
    const away = smtpMail('smtp://127.0.0.1:1', FROM)
    expect(await deliver(NOW, away)).toMatchObject([{ dead: false }])
    away.close()
    expect(url).toBe(smtp.url)
    await deliver(later(10_000))
    expect(smtp.received).toHaveLength(1)
  })

  test('after three days of silence a message is given up, and kept', async () => {
    await write()
    smtp.answer = () => ({ code: 451, text: 'try again later' })
    let now = NOW
    let tries = 0
    for (; tries < 50; tries++) {
      const { availableAt, deadAt } = await db.message.findFirstOrThrow()
      if (deadAt) break
      now = availableAt
      await deliver(now)
    }
    expect(tries).toBe(12)
    const days = (now.getTime() - NOW.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(2.5)
    expect(days).toBeLessThan(4)
  })
})
