import { describe, expect, test } from 'vitest'
import { COMPANY_ROLES, type CompanyRole, companyRolesOf } from '~/domain/company/company-roles'
import type { EmployerActor } from '~/domain/permissions/actor'
import { may, mayWithin, PERMISSIONS, type Permission } from '~/domain/permissions/permissions'

const doing = (...companyRoles: CompanyRole[]): EmployerActor => ({
  ...{ role: 'employer', userId: 'u', membershipId: 'm', territoryId: 't', companyId: 'c' },
  ...{ companyRoles, email: 'a@exemple.test' },
})
const employersOwn = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) =>
  (PERMISSIONS[permission] as readonly string[]).includes('employer'),
)

describe('who may do what within a company', () => {
  test('an administrator may do everything that an employer may', () => {
    for (const permission of employersOwn) expect(may(doing('administrator'), permission)).toBe(true)
  })

  test('a recruiter publishes, answers and prepares; does not sign, follow or govern', () => {
    const recruiter = doing('recruiter')
    for (const yes of [
      'offer.write',
      'recommendation.answerAsEmployer',
      'application.move',
      'convention.completeAsHost',
    ] as const)
      expect(may(recruiter, yes)).toBe(true)
    for (const no of ['company.manage', 'convention.signAsHost', 'convention.followAsHost'] as const)
      expect(may(recruiter, no)).toBe(false)
  })

  test('a tutor follows; does not publish, answer, sign or govern', () => {
    const tutor = doing('tutor')
    expect(may(tutor, 'convention.followAsHost')).toBe(true)
    for (const no of [
      'offer.write',
      'offer.readOwn',
      'thread.use',
      'convention.sign',
      'company.manage',
    ] as const)
      expect(may(tutor, no)).toBe(false)
  })

  test('a signatory reads and signs, and nothing else', () => {
    const signatory = doing('signatory')
    expect(may(signatory, 'convention.sign')).toBe(true)
    expect(may(signatory, 'convention.readAsHost')).toBe(true)
    for (const no of ['offer.write', 'convention.followAsHost', 'convention.completeAsHost'] as const)
      expect(may(signatory, no)).toBe(false)
  })

  test('anybody who is there may declare an accident', () => {
    for (const role of COMPANY_ROLES) expect(may(doing(role), 'accident.reportAsHost')).toBe(true)
  })

  test('several roles open what each opens', () => {
    for (const permission of employersOwn)
      expect(mayWithin(['tutor', 'signatory'], permission)).toBe(
        mayWithin(['tutor'], permission) || mayWithin(['signatory'], permission),
      )
  })

  test('without a role, no door of the company opens; what is unknown is no role', () => {
    expect(employersOwn.filter((permission) => may(doing(), permission))).toEqual([])
    expect(companyRolesOf(['tutor', 'emperor', 'administrator'])).toEqual(['administrator', 'tutor'])
  })
})
