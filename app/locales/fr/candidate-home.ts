/** The candidate's home: short sentences that read well aloud. */
export default {
  hello: 'Bonjour {{firstName}}',
  title: 'Mon accueil',
  tasks: 'À faire',
  nothing: 'Vous n’avez rien à faire aujourd’hui.',
  task: {
    application: { title: 'Votre candidature avance', action: 'Voir et préparer' },
    followUp: { title: 'Comment cela se passe au travail\u202f?', action: 'Répondre en un clic' },
    answer: { title: 'On vous propose une offre', action: 'Lire et répondre' },
    sign: { title: 'Votre convention est prête', action: 'Lire et signer' },
    review: { title: 'Dites comment cela s’est passé', action: 'Donner mon avis' },
    consent: {
      title: 'Donnez votre accord pour être présenté·e à des entreprises',
      body: 'Sans votre accord, on ne peut rien vous proposer. Vous restez libre de dire non à chaque offre.',
      action: 'Lire et choisir',
    },
    diagnostic: {
      title: 'Relisez le point fait avec votre référent·e',
      body: 'Dites si c’est bien votre situation.',
      action: 'Relire',
    },
  },
  immersions: 'Mes immersions',
  openImmersion: 'Voir l’adresse, les horaires et les contacts',
  waiting: 'Ce qui avance',
  open: 'Voir où cela en est',
  rebound: 'La suite, avec vous',
  reboundHelp: 'Ce rendez-vous sert à trouver une autre solution. Vous voulez l’avancer\u202f? Demandez-le.',
  past: 'Ce qui est terminé',
  openPast: 'Revoir',
  history: 'Revoir tout mon parcours',
  empty: {
    title: 'Rien ne vous est proposé pour l’instant',
    body: 'Votre référent·e cherche des entreprises pour vous. En attendant, regardez les offres\u202f: si l’une vous plaît, dites-le.',
    action: 'Voir les offres',
  },
} as const
