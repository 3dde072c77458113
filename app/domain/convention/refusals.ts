type D = Readonly<Record<string, string | number>>

/** ", et 3 autres jours" when the same limit is passed elsewhere too. */
function more(d: D): string {
  const count = Number(d.more ?? 0)
  if (count === 0) return ''
  return count === 1 ? ' (et un autre jour)' : ` (et ${count}\u00a0autres jours)`
}

/** Refusals of conventions. Dates and durations arrive already written in French; each sentence names limit and value. */
export const conventionRefusals = {
  // Dates
  conventionEndsBeforeStart: (d: D) => `La fin (${d.end}) est avant le début (${d.start}).`,
  conventionTooLong: (d: D) =>
    `Une immersion dure au plus un mois, de date à date\u202f: commencée le ${d.start}, elle se termine au plus tard ` +
    `le ${d.last}, et non le ${d.end}.`,
  conventionStartsInPast: (d: D) =>
    `Le début prévu, le ${d.start}, est déjà passé\u202f: choisissez une date à partir d’aujourd’hui.`,

  // History
  conventionOverlap: (d: D) =>
    `La personne a déjà une convention du ${d.start} au ${d.end}\u202f: deux immersions ne peuvent pas se chevaucher.`,
  conventionTooManyWithHost: (d: D) =>
    `Cette personne a déjà fait ${d.count}\u00a0immersions dans cette entreprise en douze mois\u202f: ` +
    `la limite est de ${d.limit}.`,
  conventionSameObjective: (d: D) =>
    `Une immersion du ${d.start} au ${d.end} dans cette entreprise avait déjà pour objectif «\u00a0${d.objective}\u00a0»\u202f: ` +
    'choisissez un autre objectif, ou renouvelez-la si son objectif n’a pas été atteint.',
  conventionTooManyDaysWithHost: (d: D) =>
    `Avec ces dates, la personne passerait ${d.days}\u00a0jours dans cette entreprise en douze mois\u202f: ` +
    `la limite est de ${d.limit}\u00a0jours, renouvellements compris.`,
  conventionRenewalOfNothing:
    'Cette immersion n’a pas eu lieu\u202f: préparez une nouvelle convention plutôt qu’un renouvellement.',
  conventionRenewedTwice: 'Cette immersion a déjà été renouvelée\u202f: un seul renouvellement est possible.',
  conventionRenewalOtherHost: 'Un renouvellement se fait dans la même entreprise que la première immersion.',
  conventionRenewalOtherObjective: (d: D) =>
    `Un renouvellement garde l’objectif de la première immersion\u202f: «\u00a0${d.objective}\u00a0».`,
  conventionRenewalObjectiveReached:
    'L’objectif de la première immersion a été atteint\u202f: elle ne peut pas être renouvelée.',
  conventionRenewalReasonMissing:
    'Indiquez pourquoi l’objectif n’a pas été atteint et ce que le renouvellement permettra.',
  conventionRenewalTooEarly: (d: D) =>
    `Le renouvellement commence après la fin de la première immersion, le ${d.end}.`,

  // People
  conventionTooYoung: (d: D) =>
    `La personne aura ${d.age}\u00a0ans le ${d.start}\u202f: une immersion est possible à partir de ${d.limit}\u00a0ans.`,
  conventionObjectiveUnknown: 'Choisissez un objectif, et un seul, parmi les trois que prévoit la loi.',
  conventionPrescriberRefused: (d: D) =>
    `${d.name} ne peut pas prescrire d’immersion\u202f: il lui faudrait une convention de délégation.`,
  conventionPrescriberEtti: (d: D) =>
    `${d.name} est une entreprise de travail temporaire d’insertion\u202f: elle ne peut pas prescrire d’immersion.`,
  conventionPrescriberMandateOver: (d: D) =>
    `La délégation de ${d.name} s’arrête le ${d.until}\u202f: elle ne permet pas de prescrire le ${d.on}.`,

  // Content
  conventionIncomplete: (d: D) =>
    `Il manque ${d.count === 1 ? 'une information' : `${d.count}\u00a0informations`} avant la signature\u202f: ${d.labels}.`,
  conventionContentInvalid: (d: D) => `Cette information n’est pas correcte\u202f: ${d.label}.`,
  conventionAttestationMissing: (d: D) => `L’entreprise doit attester\u202f: ${d.label}.`,

  // Working time, all
  conventionNoWork: 'Aucune heure n’est prévue entre ces dates\u202f: vérifiez les jours et les horaires.',
  conventionShiftPastEnd: (d: D) =>
    `Le travail commencé le ${d.day} se termine le lendemain à ${d.end}, après la fin de la convention\u202f: ` +
    'la personne ne serait plus couverte.',
  conventionDayTooLong: (d: D) =>
    `${d.hours} de travail le ${d.day}${more(d)}\u202f: la limite est de ${d.limit} par jour.`,
  conventionWeekTooLong: (d: D) =>
    `${d.hours} de travail la semaine du ${d.day}\u202f: la limite est de ${d.limit} par semaine.`,
  conventionDailyRestTooShort: (d: D) =>
    `Seulement ${d.hours} de repos après le travail du ${d.day}${more(d)}\u202f: il en faut au moins ${d.limit}.`,
  conventionDaySpanTooLong: (d: D) =>
    `La journée du ${d.day} s’étend sur ${d.hours}${more(d)}\u202f: au-delà de ${d.limit}, ` +
    'le repos quotidien n’est pas possible.',
  conventionWeeklyRestMissing: (d: D) =>
    `La semaine du ${d.day} n’a pas de repos de ${d.limit} d’affilée\u202f: le plus long est de ${d.hours}.`,

  // Working time, under 18
  conventionMinorDayTooLong: (d: D) =>
    `${d.hours} de travail le ${d.day}${more(d)}\u202f: avant 18\u00a0ans, la limite est de ${d.limit} par jour.`,
  conventionMinorWeekTooLong: (d: D) =>
    `${d.hours} de travail la semaine du ${d.day}\u202f: avant 18\u00a0ans, la limite est de ${d.limit} par semaine.`,
  conventionMinorBreakMissing: (d: D) =>
    `${d.hours} de travail sans pause d’au moins 30\u00a0minutes le ${d.day}${more(d)}\u202f: ` +
    `avant 18\u00a0ans, la limite est de ${d.limit}.`,
  conventionMinorDailyRestTooShort: (d: D) =>
    `Seulement ${d.hours} de repos après le travail du ${d.day}${more(d)}\u202f: avant 18\u00a0ans, il en faut au moins ${d.limit}.`,
  conventionMinorDaySpanTooLong: (d: D) =>
    `La journée du ${d.day} s’étend sur ${d.hours}${more(d)}\u202f: avant 18\u00a0ans, au-delà de ${d.limit}, ` +
    'le repos quotidien n’est pas possible.',
  conventionMinorTwoRestDaysMissing: (d: D) =>
    `La semaine du ${d.day} n’a pas deux jours de repos qui se suivent\u202f: c’est obligatoire avant 18\u00a0ans.`,
  conventionMinorNightWork: (d: D) =>
    `Du travail est prévu entre 22\u00a0h et 6\u00a0h le ${d.day}${more(d)}\u202f: c’est interdit avant 18\u00a0ans.`,
  conventionMinorPublicHoliday: (d: D) =>
    `Le ${d.day} est un jour férié${more(d)}\u202f: avant 18\u00a0ans, il n’est pas travaillé, ` +
    'sauf dans les secteurs où une exception existe. Retirez ce jour, ou indiquez l’exception.',

  // Life of the convention
  conventionNotAgreed:
    'La convention se prépare une fois que la personne et l’entreprise ont toutes deux accepté.',
  conventionNobodyPrescribes:
    'Ni votre organisme ni celui qui accompagne la personne ne peut prescrire d’immersion à cette date\u202f: ' +
    'demandez à l’équipe d’animation de vérifier les délégations.',
  conventionVersionChanged:
    'La convention vient d’être modifiée\u202f: relisez la nouvelle version avant de la signer.',
  conventionLinkOver: 'Ce lien n’est plus valable\u202f: il a expiré ou il a été remplacé.',
  conventionReasonMissing: 'Indiquez la raison\u202f: les autres parties la liront.',
  conventionCorrectionTooLate:
    'La convention n’est plus en cours de signature\u202f: contactez directement la personne référente.',
  conventionStateForbids: (d: D) => `Cette action n’est pas possible\u202f: la convention est ${d.state}.`,
  conventionPartyForbids: 'Cette action revient à une autre personne.',
  conventionAssessed: 'Le bilan de cette immersion est fait\u202f: la convention ne peut plus être annulée.',
  conventionAlreadySigned: 'Vous avez déjà signé cette version de la convention.',
  conventionNotASignatory: 'Vous n’êtes pas signataire de cette convention.',
  conventionPrescriberSignsLast: (d: D) =>
    `Le prescripteur valide en dernier. Signatures attendues\u202f: ${d.waiting}.`,

  // Assessment
  assessmentLastDayOutside: (d: D) =>
    `Le dernier jour de présence doit être entre le ${d.start} et le ${d.end}.`,
  assessmentHoursMissedTooMany: (d: D) =>
    `${d.hours} manquées\u202f: la convention n’en prévoyait que ${d.limit}.`,
  assessmentHireBeforeStart: (d: D) =>
    `La date d’embauche doit être à partir du ${d.start}, début de l’immersion.`,
  assessmentInvalid: (d: D) => `Le bilan n’est pas complet\u202f: ${d.label}.`,
} as const
