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
  assessmentDone: 'Le bilan est déjà fait\u202f: il ne peut plus être modifié.',
} as const
