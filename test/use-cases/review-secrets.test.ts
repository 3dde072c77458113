/** What must not leave: from a log, to a company, after its time. */
import { beforeEach, describe, expect, test } from 'vitest'
import { completed, done, makeConventionWorld, sent, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeOffer, makeWorld } from '#test/support/factories'
import { withoutSecret } from '~/domain/account/personal-links'
import { localDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { errorForLog } from '~/error-for-log'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { loadIndicators } from '~/queries/territory/load-indicators'
import { conventionDocument } from '~/use-cases/convention/convention-document'
import { interruptImmersion } from '~/use-cases/immersion/interrupt-immersion'
import { applyRetention } from '~/use-cases/retention/apply-retention'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

describe('a log', () => {
  test('keeps where a database error happened, not the row that it quotes', async () => {
    const world = await makeWorld(db)
    const { email } = await db.user.findUniqueOrThrow({ where: { id: world.employer.userId } })
    const failures = [
      () => db.user.create({ data: { email, firstName: 'Secrète', lastName: 'Personne' } }),
      () => db.user.create({ data: { email, firstName: 'Secrète', nickname: 'Personne' } as never }),
      () => db.$queryRaw`select ${`Secrète ${email}`}::uuid`,
    ]
    for (const fail of failures) {
      const error = await fail().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      const line = JSON.stringify(errorForLog(error))
      expect(line).toContain('Prisma')
      expect(line).toContain('frames')
      for (const secret of [email, 'Secrète']) expect(line).not.toContain(secret)
    }
  })

  test('keeps the page of a personal link, not its secret', () => {
    expect(withoutSecret('/signer/abc123/document.pdf')).toBe('/signer/…/document.pdf')
    for (const page of [
      '/m/abc123',
      '/s/abc123',
      '/charte/abc123',
      '/connexion/abc123',
      '/invitation/abc123',
      '/Signer/abc123',
    ]) {
      expect(withoutSecret(page)).not.toContain('abc123')
    }
    expect(withoutSecret('/entreprise/offres')).toBe('/entreprise/offres')
  })
})

describe('a company', () => {
  test('reads no document that holds a birth date and the RSA flag before it is asked to sign it', async () => {
    const world = await makeConventionWorld(db)
    const conventionId = await completed(db, world)
    const read = (actor: Actor, id: string) => conventionDocument(contextOf(db, actor), { conventionId: id })
    expect(await read(world.employer, conventionId)).toEqual({ refused: 'notFound' })
    expect((await done(read(world.referent, conventionId))).name).toMatch(/projet/)
    const other = await makeConventionWorld(db)
    expect((await done(read(other.employer, await sent(db, other)))).name).toMatch(/projet/)
  })

  test('learns the last day of an immersion that stopped, not what the person’s side wrote of it', async () => {
    const world = await makeConventionWorld(db)
    const conventionId = await validated(db, world)
    const now = '2027-02-04T09:00:00Z'
    await db.convention.update({ where: { id: conventionId }, data: { state: 'ongoing' } })
    const reason = 'Hospitalisée depuis mardi'
    const stop = { conventionId, lastDay: localDate('2027-02-03'), reason }
    await done(interruptImmersion(contextOf(db, world.supportReferent, now), stop))
    const host = await loadHostConvention(db, world.employer, conventionId, new Date(now))
    expect(host?.endedOn).toBe('2027-02-03')
    expect(JSON.stringify(host)).not.toContain(reason)
    expect(JSON.stringify(await loadConvention(db, world.referent, conventionId, new Date(now)))).toContain(
      reason,
    )
  })

  test('reads its own reason again', async () => {
    const world = await makeConventionWorld(db)
    const conventionId = await validated(db, world)
    const now = '2027-02-04T09:00:00Z'
    await db.convention.update({ where: { id: conventionId }, data: { state: 'ongoing' } })
    const stop = { conventionId, lastDay: localDate('2027-02-03'), reason: 'Chantier arrêté' }
    await done(interruptImmersion(contextOf(db, world.employer, now), stop))
    const host = await loadHostConvention(db, world.employer, conventionId, new Date(now))
    expect(host?.reason).toBe('Chantier arrêté')
  })
})

test('a message given up is forgotten like the others: its links open doors', async () => {
  const letter = {
    channel: 'email' as const,
    template: 't',
    toAddress: 'a@b.test',
    toName: 'A',
    subject: 's',
  }
  await db.message.create({
    data: { ...letter, html: 'h', text: 't', dedupeKey: 'x', deadAt: new Date('2026-06-01T00:00:00Z') },
  })
  await db.message.create({ data: { ...letter, html: 'h', text: 't', dedupeKey: 'waiting' } })
  await applyRetention(contextOf(db, { role: 'clock' }))
  expect((await db.message.findMany()).map(({ dedupeKey }) => dedupeKey)).toEqual(['waiting'])
})

test('an offer’s last day is a day of Paris: at half past midnight it is over', async () => {
  const world = await makeWorld(db, { offer: { state: 'draft' } })
  await makeOffer(db, world, { expiresOn: new Date('2027-07-14T00:00:00Z') })
  const open = async (now: string) =>
    (await loadIndicators(db, { territoryId: world.territory.id }, parisDay(new Date(now)))).openOffers
  expect(await open('2027-07-14T21:59:00Z')).toBe(1)
  expect(await open('2027-07-14T22:30:00Z')).toBe(0)
})
