/** Refusals of conversations. */
export const threadRefusals = {
  threadEmpty: 'Écrivez votre message avant de l’envoyer.',
  threadTooLong: 'Votre message est trop long\u202f: au plus 2\u202f000 caractères.',
  threadClosed: 'Ce parrainage est terminé\u202f: vous pouvez relire les messages, mais plus en écrire.',
  threadAlreadyReported: 'Ce message est déjà signalé\u202f: votre référent·e l’a reçu.',
  threadOwnMessage: 'Ce message est le vôtre\u202f: il ne peut pas être signalé par vous.',
} as const
