import { beforeEach, describe, expect, test } from 'vitest'
import { INTERVIEW, makeApplication, makeHire } from '#test/support/applications'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makeWorld, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { advanceApplications } from '~/use-cases/application/advance-applications'
import { setInterview } from '~/use-cases/application/set-interview'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

async function scene() {
  const world = await makeWorld(db)
  const site = await testSite(db, NOW)
  const candidate = await makeCandidate(db, world.person)
  const cookies = {
    employer: await site.signIn(world.employer),
    referent: await site.signIn(world.referent),
    candidate: await site.signIn(candidate),
  }
  const read = async (path: string, as?: keyof typeof cookies) => {
    const answer = await site.fetch(path, { cookie: as && cookies[as] })
    return { status: answer.status, text: await answer.text() }
  }
  return { world, site, cookies, read, candidate }
}

describe('an application on the screens of its three sides', () => {
  test('each reads the appointment, adds it to a calendar, and does their part', async () => {
    const { world, site, cookies, read } = await scene()
    const { id } = await makeApplication(db, world)
    const input = { applicationId: id, revision: 0, at: new Date('2027-01-14T08:30:00Z'), ...INTERVIEW }
    await setInterview(contextOf(db, world.employer), input)
    const pages = [
      ['/entreprise/candidatures', 'employer'],
      [`/entreprise/candidatures/${id}`, 'employer'],
      [`/candidatures/${id}/entretien`, 'employer'],
      [`/candidatures/${id}/annuler-entretien`, 'employer'],
      [`/candidatures/${id}/embaucher`, 'referent'],
      [`/candidatures/${id}/decliner`, 'employer'],
      [`/candidatures/${id}/retirer`, 'referent'],
      ['/referent/candidatures?suivi=moi&secteur=construction', 'referent'],
      [`/referent/candidatures/${id}`, 'referent'],
      [`/moi/candidatures/${id}`, 'candidate'],
      [`/moi/candidatures/${id}/retirer`, 'candidate'],
      ['/moi', 'candidate'],
      ['/entreprise', 'employer'],
      ['/referent', 'referent'],
    ] as const
    for (const [path, as] of pages) expect([path, (await read(path, as)).status]).toEqual([path, 200])
    const own = await read(`/moi/candidatures/${id}`, 'candidate')
    expect(own.text).toContain('jeudi 14 janvier 2027')
    const calendar = /\/entretien\/[^"]+\/agenda\.ics/.exec(own.text)?.[0] ?? ''
    const file = await site.fetch(calendar)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(await file.text()).toContain('DTSTART;TZID=Europe/Paris:20270114T093000')
    const offered = await site.fetch(`/entreprise/candidatures/${id}`, {
      ...{ cookie: cookies.employer, form: { intent: 'offer' } },
    })
    expect(offered.status).toBe(302)
    const refused = await site.fetch(`/candidatures/${id}/embaucher`, {
      ...{ cookie: cookies.employer, form: { hiredOn: '01/02/2027', contract: 'CDD', contractEndOn: '' } },
    })
    expect(refused.status).toBe(409)
    const hired = await site.fetch(`/candidatures/${id}/embaucher`, {
      ...{ cookie: cookies.employer, form: { hiredOn: '01/02/2027', contract: 'CDI', contractEndOn: '' } },
    })
    expect(hired.status).toBe(302)
    expect(await db.jobApplication.count({ where: { state: 'hired' } })).toBe(1)
  })

  test('a company never reads why a person withdrew; a stranger finds nothing', async () => {
    const { world, read } = await scene()
    const stranger = await makeWorld(db)
    const { id } = await makeApplication(db, world, {
      ...{ state: 'withdrawn', reason: 'health', closedAt: NOW, reasonDetail: 'Mon dos' },
    })
    expect((await read(`/entreprise/candidatures/${id}`, 'employer')).text).not.toMatch(/Santé|Mon dos/)
    expect((await read(`/referent/candidatures/${id}`, 'referent')).text).toContain('Mon dos')
    const other = await makeApplication(db, stranger)
    expect((await read(`/entreprise/candidatures/${other.id}`, 'employer')).status).toBe(404)
    expect((await read(`/moi/candidatures/${other.id}`, 'candidate')).status).toBe(404)
  })
})

describe('the question after a hire', () => {
  test('is answered by one tap on a link, and thanked', async () => {
    const { world, site, read } = await scene()
    await makeHire(db, world, '2026-12-01')
    await advanceApplications(contextOf(db, { role: 'clock' }))
    const asked = await db.hireFollowUp.findFirstOrThrow({
      where: { party: 'person', askedAt: { not: null } },
    })
    const path = `/suivi/${site.wiring.ports.tokens.derive('followUp', asked.id)}`
    expect((await read(path)).text).toContain('Comment cela se passe au travail')
    expect((await db.hireFollowUp.findUniqueOrThrow({ where: { id: asked.id } })).answer).toBeNull()
    expect((await site.fetch(path, { form: { answer: 'difficulties' } })).status).toBe(302)
    expect((await read(path)).text).toContain('Merci pour votre réponse')
    expect((await read('/referent', 'referent')).text).toContain('La personne signale des difficultés')
    expect((await site.fetch(path, { form: { answer: 'x' } })).status).toBe(400)
    expect((await read('/suivi/inconnu')).status).toBe(404)
    // The few words that may follow: neither cut nor lost.
    expect((await site.fetch(path, { form: { note: '  ' } })).status).toBe(422)
    const long = await site.fetch(path, { form: { note: 'à'.repeat(601) } })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('à'.repeat(601))
    expect((await site.fetch(path, { form: { note: 'Les trajets sont longs.' } })).status).toBe(302)
    expect((await read(path)).text).toContain('Les trajets sont longs.')
  })
})
