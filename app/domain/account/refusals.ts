/** Refusals of accounts: links, invitations, hats. */
export const accountRefusals = {
  linkGone: 'Ce lien n’est plus valable : il a expiré ou il a déjà servi. Demandez-en un nouveau.',
  shortLinkOver: 'Ce lien ne marche plus\u202f: le SMS qui le contient est trop ancien.',
  noHat: 'Votre compte n’a plus d’accès ouvert. Écrivez à l’équipe d’animation du territoire.',
  signUpUnanswered:
    'Dites d’abord si l’inscription de l’entreprise vient bien de vous : « Confirmer », ou « Ce n’est pas moi ».',
  signInAgain: 'Pour changer de rôle, connectez-vous de nouveau.',
  invitationGone:
    'Cette invitation n’est plus valable : elle a expiré, ou elle a déjà servi. Demandez-en une nouvelle à la personne qui vous a invité·e.',
  alreadyMember: 'Cette personne a déjà cet accès.',
  roleNotInvited: 'Ce rôle ne s’ouvre pas par une invitation.',
  lastMember: 'C’est la dernière personne de l’entreprise : invitez quelqu’un d’autre avant de la retirer.',
  lastCoordinator:
    'C’est la dernière personne qui anime le territoire : invitez quelqu’un d’autre avant de la retirer.',
} as const
