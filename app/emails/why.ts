/** Why a person receives a message: the first line of every footer. */
export const WHY = {
  employer:
    'Vous recevez ce message parce que vous faites partie de l’équipe de votre entreprise sur Passerelle.',
  host: 'Vous recevez ce message parce que vous publiez cette offre sur Passerelle.',
  sponsor: 'Vous recevez ce message parce que vous êtes parrain ou marraine sur Passerelle.',
  candidate: 'Vous recevez ce message parce que vous êtes accompagné·e avec Passerelle.',
  referent: 'Vous recevez ce message parce que vous êtes référent·e entreprises de cette mise en relation.',
  company: 'Vous recevez ce message parce que vous êtes référent·e de cette entreprise.',
  support: 'Vous recevez ce message parce que vous accompagnez cette personne.',
  signatory: 'Vous recevez ce message parce que votre signature est demandée sur une convention d’immersion.',
  party: 'Vous recevez ce message parce que vous êtes partie à cette convention d’immersion.',
  follower: 'Vous recevez ce message parce que vous suivez cette immersion.',
  pairing:
    'Vous recevez ce message parce que vous faites partie d’un binôme de parrainage, ou que vous le suivez.',
  pairingReferent: 'Vous recevez ce message parce que vous êtes référent·e de ce binôme.',
  charter: 'Vous recevez ce message parce que votre signature est demandée sur une charte de parrainage.',
  correspondent: 'Vous recevez ce message parce que quelqu’un vous a écrit sur Passerelle.',
} as const
