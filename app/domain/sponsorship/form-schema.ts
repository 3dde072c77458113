/** What the forms about a sponsor accept: the sign-up, and the profile after it. */
import { z } from 'zod'
import { emailField, line, optionalText, phoneField } from '../company/form-fields'
import { typedWeekSchema } from '../schedule/typed-week-schema'
import { HELP_TOPIC_KEYS, SITUATION_KEYS } from './choices'
import { SPONSOR_LIMITS, type SponsorProfile } from './profile'
import { sponsorshipRefusals } from './refusals'

const { tradeMax, kmMin, kmMax, capacityMin, capacityMax, presentationMax } = SPONSOR_LIMITS
const capacitySentence = sponsorshipRefusals.sponsorCapacityWrong({ min: capacityMin, max: capacityMax })
const distanceSentence = sponsorshipRefusals.sponsorDistanceWrong({ min: kmMin, max: kmMax })
/** How far one goes when only video was ticked: kept for the day when they meet. */
const USUAL_KM = 20

const some = <K extends string>(keys: readonly [K, ...K[]], missing: string) =>
  z.array(z.enum(keys, missing), { error: missing }).min(1, missing)

const profileFields = {
  situation: z.enum(SITUATION_KEYS, 'Dites si vous travaillez ou si vous êtes à la retraite.'),
  trade: line(sponsorshipRefusals.sponsorTradeMissing, tradeMax),
  job: line(sponsorshipRefusals.sponsorJobMissing, 80),
  asked: z.string().max(80).optional(),
  chosen: z.string().max(5).optional(),
  sectors: some(['construction', 'personalCare', 'logistics'], sponsorshipRefusals.sponsorSectorsMissing),
  commune: line('Indiquez votre commune.', 80),
  meeting: some(['inPerson', 'byVideo'], sponsorshipRefusals.sponsorPlaceMissing),
  maxKm: z
    .number({ error: distanceSentence })
    .int(distanceSentence)
    .min(kmMin, distanceSentence)
    .max(kmMax, distanceSentence)
    .optional(),
  availability: typedWeekSchema({ required: false }),
  capacity: z
    .number({ error: capacitySentence })
    .int(capacitySentence)
    .min(capacityMin, capacitySentence)
    .max(capacityMax, capacitySentence),
  helps: some(HELP_TOPIC_KEYS, sponsorshipRefusals.sponsorHelpsMissing),
  presentation: optionalText(presentationMax),
}

export const sponsorProfileSchema = z.object(profileFields)

export const sponsorSignUpSchema = z.object({
  firstName: line('Indiquez votre prénom.', 80),
  lastName: line('Indiquez votre nom.', 80),
  email: emailField,
  phone: phoneField.optional(),
  fromCompany: z.literal('on').optional(),
  territoryId: z.uuid('Choisissez un territoire.').optional(),
  ...profileFields,
})

export type SponsorProfileForm = z.input<typeof sponsorProfileSchema>
export type SponsorSignUpForm = z.input<typeof sponsorSignUpSchema>

/** The profile that a form holds, once its job is known; a week without any hour means any time. */
export function profileOfForm(form: z.output<typeof sponsorProfileSchema>, romeCode: string): SponsorProfile {
  const { situation, trade, sectors, meeting, capacity, helps, availability } = form
  const empty = availability.days.every((day) => day.length === 0)
  return {
    ...{ situation, trade, romeCode, sectors, capacity, helps },
    inPerson: meeting.includes('inPerson'),
    byVideo: meeting.includes('byVideo'),
    maxKm: form.maxKm ?? USUAL_KM,
    availability: empty ? null : availability,
    presentation: form.presentation ?? null,
  }
}
