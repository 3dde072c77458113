/** A sponsor's profile as its form first shows it. */
import type { Db } from '~/database/client'
import { storedSchedule } from '~/database/offer-content'
import { sponsorsVisibleTo } from '~/database/scope'
import type { SponsorActor } from '~/domain/permissions/actor'
import { jobTitleFor } from '~/domain/referential/rome'
import { typedWeekOf } from '~/domain/schedule/typed-week'
import { communeLabel } from '../public/resolve-commune'
import { jobLabelWithCode } from '../public/resolve-job'

export async function loadProfileForm(db: Db, viewer: SponsorActor) {
  const sponsor = await db.sponsor.findFirst({ where: sponsorsVisibleTo(viewer) })
  if (!sponsor) return null
  const commune = await db.commune.findUnique({ where: { inseeCode: sponsor.communeCode } })
  const { situation, trade, romeCode, sectors, maxKm, capacity, helps, presentation } = sponsor
  const week = storedSchedule(sponsor.availability)
  return {
    ...{ situation, trade, sectors, maxKm: String(maxKm), capacity: String(capacity), helps },
    presentation: presentation ?? '',
    job: romeCode ? jobLabelWithCode({ code: romeCode, title: jobTitleFor(romeCode) }) : '',
    commune: communeLabel({ name: sponsor.city, postalCode: commune?.postalCodes[0] ?? '' }),
    meeting: [...(sponsor.inPerson ? ['inPerson'] : []), ...(sponsor.byVideo ? ['byVideo'] : [])],
    availability: week ? typedWeekOf(week) : {},
  }
}
