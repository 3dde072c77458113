/** « Cela m’intéresse », on an offer. */
export default {
  title: 'Cela m’intéresse',
  back: 'Relire l’offre',
  happens: 'Ce qui va se passer',
  first: 'Un·e référent·e lit votre message.',
  second: 'Si c’est possible, l’offre vous est proposée. Sinon, on vous dit pourquoi.',
  third: 'L’entreprise ne sait rien de vous tant que vous n’avez pas dit oui à la proposition.',
  note: 'Voulez-vous dire pourquoi\u202f?',
  noteHint: 'Par exemple ce que vous avez déjà fait, ou ce qui vous plaît dans ce métier.',
  noteTooLong: '400 caractères au plus.',
  submit: 'Oui, cela m’intéresse',
  done: 'C’est envoyé. Vous verrez la réponse ici.',
  obstacles: {
    gone: {
      title: 'Cette offre n’est plus ouverte',
      body: 'Elle a été pourvue, fermée, ou sa date est passée.',
    },
    paused: { title: 'Cette offre est en pause', body: 'L’entreprise ne reçoit personne pour le moment.' },
    otherTerritory: {
      title: 'Cette offre est dans un autre territoire',
      body: 'Parlez-en à votre référent·e, qui peut contacter ses collègues.',
    },
    already: {
      title: 'C’est déjà en cours',
      body: 'Cette offre fait déjà partie de ce qui avance pour vous.',
    },
    declined: {
      title: 'Cette offre a déjà eu une réponse',
      body: 'Vous, ou l’entreprise, avez déjà répondu. Parlez-en à votre référent·e si la situation a changé.',
    },
    noConsent: {
      title: 'Il faut d’abord votre accord',
      body: 'Donnez votre accord pour être présenté·e à des entreprises, puis revenez ici. Vous pourrez toujours dire non.',
    },
  },
  seeRunning: 'Voir où cela en est',
  giveConsent: 'Lire et donner mon accord',
  otherOffers: 'Voir d’autres offres',
} as const
