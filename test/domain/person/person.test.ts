import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { CONSENT_TEXTS, CURRENT_CONSENT, consents, consentText, giveConsent } from '~/domain/person/consent'
import {
  barriersOf,
  type DiagnosticEntryFacts,
  diagnosticReviewOn,
  domainsToExplore,
  refuseDiagnosticEntry,
} from '~/domain/person/diagnostic'
import { DIAGNOSTIC_DOMAIN_KEYS, DIAGNOSTIC_DOMAINS } from '~/domain/person/diagnostic-domains'
import { isPersonStatus } from '~/domain/person/statuses'
import { waitingDays } from '~/domain/person/waiting-days'

describe('consent to be presented', () => {
  const now = new Date('2027-01-11T09:00:00Z')

  test('holds until it is withdrawn, and again once given anew', () => {
    const earlier = new Date('2026-12-01T09:00:00Z')
    expect(consents({ consentAt: null, consentWithdrawnAt: null })).toBe(false)
    expect(consents({ consentAt: earlier, consentWithdrawnAt: null })).toBe(true)
    expect(consents({ consentAt: earlier, consentWithdrawnAt: now })).toBe(false)
    expect(consents({ consentAt: now, consentWithdrawnAt: earlier })).toBe(true)
  })

  test('is given to the text of today, and every version ever shown can be read again', () => {
    expect(giveConsent(CURRENT_CONSENT.version, now)).toEqual({
      consentAt: now,
      consentVersion: CURRENT_CONSENT.version,
    })
    expect(giveConsent('2020-01', now)).toEqual({ refused: 'consentTextChanged' })
    for (const text of CONSENT_TEXTS) expect(consentText(text.version)).toBe(text)
    expect(new Set(CONSENT_TEXTS.map(({ version }) => version)).size).toBe(CONSENT_TEXTS.length)
  })
})

describe('the shared diagnostic', () => {
  const entry: DiagnosticEntryFacts = {
    domain: 'mobility',
    status: 'difficulty',
    impact: 'high',
    priority: true,
    situations: ['noLicence'],
    note: null,
  }
  const refused = (change: Partial<DiagnosticEntryFacts>) =>
    refuseDiagnosticEntry({ ...entry, ...change }).map((refusal) => refusal.refused)

  test('eight constraints and four professional needs, each with situations', () => {
    const kinds = DIAGNOSTIC_DOMAIN_KEYS.map((key) => DIAGNOSTIC_DOMAINS[key].kind)
    expect(kinds.filter((kind) => kind === 'constraint')).toHaveLength(8)
    expect(kinds.filter((kind) => kind === 'need')).toHaveLength(4)
    for (const key of DIAGNOSTIC_DOMAIN_KEYS) {
      expect(Object.keys(DIAGNOSTIC_DOMAINS[key].situations).length).toBeGreaterThanOrEqual(3)
    }
  })

  test('health says its consequence for work, never a diagnosis', () => {
    const words = Object.values(DIAGNOSTIC_DOMAINS.health.situations).join(' ').toLocaleLowerCase('fr')
    expect(words).not.toMatch(/maladie|handicap|dépress|addict|cancer|diab|psych|alcool|grossesse/)
  })

  test('an entry holds what its status allows', () => {
    expect(refused({})).toEqual([])
    expect(refused({ domain: 'religion' })).toEqual(['diagnosticDomainUnknown'])
    expect(refused({ situations: ['noHousing'] })).toEqual(['diagnosticSituationUnknown'])
    expect(refused({ impact: null })).toEqual(['diagnosticImpactMissing'])
    expect(refused({ status: 'noDifficulty' })).toEqual(['diagnosticDetailsWithoutDifficulty'])
    expect(refused({ status: 'noDifficulty', impact: null, priority: false, situations: [] })).toEqual([])
    expect(refused({ note: 'x'.repeat(501) })).toEqual(['diagnosticNoteTooLong'])
  })

  test('it is done when every domain was talked about', () => {
    expect(domainsToExplore([])).toEqual(DIAGNOSTIC_DOMAIN_KEYS)
    const all = DIAGNOSTIC_DOMAIN_KEYS.map((domain) => ({ domain, status: 'noDifficulty' as const }))
    expect(domainsToExplore(all)).toEqual([])
    const one = all.map((each, index) => (index === 0 ? { ...each, status: 'notExplored' as const } : each))
    expect(domainsToExplore(one)).toEqual(['mobility'])
  })

  test('a barrier is a constraint with a difficulty not lifted; a need is not a barrier', () => {
    expect(
      barriersOf([
        { domain: 'mobility', status: 'difficulty' },
        { domain: 'housing', status: 'resolved' },
        { domain: 'digital', status: 'beingResolved' },
        { domain: 'train', status: 'difficulty' },
      ]),
    ).toEqual(['mobility', 'digital'])
  })

  test('it is to be reviewed after six months', () => {
    expect(diagnosticReviewOn(new Date('2027-01-11T09:00:00Z'), { diagnosticValidityMonths: 6 })).toBe(
      '2027-07-11',
    )
  })
})

test('waiting counts from the last proposal, or from the entry, in days of Paris', () => {
  const today = localDate('2027-01-11')
  const waitingSince = new Date('2026-12-31T23:30:00Z')
  expect(waitingDays({ lastProposedAt: null, waitingSince }, today)).toBe(10)
  expect(waitingDays({ lastProposedAt: new Date('2027-01-10T09:00:00Z'), waitingSince }, today)).toBe(1)
  expect(waitingDays({ lastProposedAt: new Date('2027-01-12T09:00:00Z'), waitingSince }, today)).toBe(0)
})

test('statuses are a closed list', () => {
  expect(isPersonStatus('rsa')).toBe(true)
  expect(isPersonStatus('nationality')).toBe(false)
})
