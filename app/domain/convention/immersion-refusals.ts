/** Refusals of what happens during and after an immersion. */
export const immersionRefusals = {
  immersionNotStartedYet: (d: { start?: string | number }) =>
    `L’immersion commence le ${d.start}\u202f: revenez ce jour-là.`,
  immersionNotOver: 'L’immersion n’est pas terminée\u202f: le bilan se fait à partir du dernier jour.',
  immersionNotRunning: 'Cette immersion n’a pas commencé\u202f: il n’y a pas d’accident à déclarer ici.',
  immersionLastDayInFuture: 'Le dernier jour de présence ne peut pas être à venir.',
  immersionVisitDate: 'La visite a lieu entre le premier jour de l’immersion et aujourd’hui.',
  accidentDate:
    'L’accident a eu lieu entre le premier jour de l’immersion et maintenant\u202f: vérifiez la date et l’heure.',
  logDay: 'Le carnet se tient pour les jours de présence, du premier jour à aujourd’hui.',
  logNotRunning: 'Il n’y a pas de carnet à tenir\u202f: l’immersion n’a pas commencé, ou n’a pas eu lieu.',
  logClosed: 'Le bilan est fait\u202f: le carnet ne change plus.',
  assessmentDone: 'Le bilan est déjà fait\u202f: il ne peut plus être modifié.',
} as const
