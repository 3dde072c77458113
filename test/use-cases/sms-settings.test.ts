import { describe, expect, test } from 'vitest'
import { demoSms } from '~/adapters/sms-demo'
import { noSms } from '~/adapters/sms-none'
import { EnvironmentError, readEnvironment } from '~/environment.server'
import { buildWiring } from '~/wiring.server'

const PRODUCTION = {
  ...{ NODE_ENV: 'production', BASE_URL: 'https://passerelle.test', SECRET: 'a-real-secret-for-the-test' },
  ...{ DATABASE_URL: 'postgres://nowhere', SMTP_URL: 'smtp://nowhere' },
}
const GATEWAY = { SMS_URL: 'https://sms.test/send', SMS_TOKEN: 'a-token', SMS_SENDER: 'Passerelle' }

const read = (variables: Record<string, string>) =>
  readEnvironment({ NODE_ENV: 'development', ...variables } as NodeJS.ProcessEnv)

describe('the SMS gateway of an installation', () => {
  test('is three settings, or none', () => {
    expect(read({}).sms).toBeUndefined()
    expect(read({ SMS_URL: '', SMS_TOKEN: '', SMS_SENDER: '' }).sms).toBeUndefined()
    expect(read(GATEWAY).sms).toEqual({
      ...{ url: GATEWAY.SMS_URL, token: GATEWAY.SMS_TOKEN, sender: GATEWAY.SMS_SENDER },
    })
    for (const missing of Object.keys(GATEWAY)) {
      expect(() => read({ ...GATEWAY, [missing]: '' })).toThrow(/les trois sont demandés, ou aucun/)
    }
  })

  test('is reached by https in production', () => {
    expect(read({ ...PRODUCTION, ...GATEWAY }).sms?.url).toBe(GATEWAY.SMS_URL)
    expect(() => read({ ...PRODUCTION, ...GATEWAY, SMS_URL: 'http://sms.test' })).toThrow(/^SMS_URL/)
    expect(read({ ...GATEWAY, SMS_URL: 'http://127.0.0.1:9' }).sms?.url).toBe('http://127.0.0.1:9')
  })

  test.each([
    ['SMS_URL', ['sms.test', 'ftp://sms.test', 'javascript:alert(1)']],
    ['SMS_TOKEN', ['with space', 'accentué', 'two\nlines']],
    ['SMS_SENDER', ['ab', 'a name that is too long', 'Préfecture', '12', 'a;b', '+']],
  ])('%s that cannot be right stops the start', (name, values) => {
    for (const value of values) {
      expect(() => read({ ...GATEWAY, [name]: value }), value).toThrow(EnvironmentError)
    }
  })

  test.each(['Passerelle', 'CD 90', '38000', '+33600000000'])('sends as « %s »', (sender) => {
    expect(read({ ...GATEWAY, SMS_SENDER: sender }).sms?.sender).toBe(sender)
  })
})

describe('whether SMS are offered', () => {
  const wiringOf = (variables: Record<string, string>) =>
    buildWiring(read(variables), 'postgres://nowhere.invalid/x')

  test('in demonstration always, elsewhere with a gateway only', () => {
    expect(wiringOf({})).toMatchObject({ sms: demoSms, ports: { smsOffered: true } })
    expect(wiringOf({ DEMO: 'false' })).toMatchObject({ sms: noSms, ports: { smsOffered: false } })
    expect(wiringOf(PRODUCTION)).toMatchObject({ sms: noSms, ports: { smsOffered: false } })
    expect(wiringOf({ ...PRODUCTION, ...GATEWAY }).ports.smsOffered).toBe(true)
  })
})
