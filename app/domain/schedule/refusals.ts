type RefusalDetails = Readonly<Record<string, string | number>>

/** Why a weekly timetable cannot be read. Hours and days arrive in the details already written in French. */
export const scheduleRefusals = {
  scheduleUnreadable:
    'Les horaires n’ont pas pu être lus\u202f: indiquez, pour chaque jour travaillé, une heure de début et une heure de fin.',
  scheduleRangeBackwards: (d: RefusalDetails) =>
    `${d.day}\u202f: l’heure de fin (${d.end}) doit être après l’heure de début (${d.start}). ` +
    'Pour un travail de nuit, l’heure de fin est celle du lendemain.',
  scheduleRangeTooLong: (d: RefusalDetails) =>
    `${d.day}\u202f: une plage de travail ne peut pas dépasser 24\u00a0heures (${d.length} saisies).`,
  scheduleOverlap: (d: RefusalDetails) =>
    `${d.day}\u202f: les plages ${d.first} et ${d.second} se chevauchent. Corrigez l’une des deux.`,
  scheduleEmpty: 'Aucun horaire n’est indiqué\u202f: saisissez au moins une plage de travail.',
} as const
