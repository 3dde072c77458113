/** One proposal, through an account or a personal link: short sentences that read well aloud. */
export const referent = {
  title: 'Une question\u202f? Votre référent·e vous répond',
  call: 'Appeler le {{phone}}',
  write: 'Écrire un e-mail',
  message: 'Écrire un message',
} as const

export const proposal = {
  back: 'Retour à mon accueil',
  atCompany: 'Chez {{company}}, à {{city}}',
  why: 'Pourquoi cette offre pour vous',
  /** Who says yes after the person, and what is said of them. */
  host: {
    company: {
      whoSays: 'Ce que {{name}} écrit de vous à l’entreprise\u202f:',
      shown: 'Ce que l’entreprise va voir',
      later: 'Si l’entreprise dit oui aussi',
      by: 'L’entreprise répondra au plus tard le {{date}}.',
      declineHelp:
        'Votre réponse aide à mieux choisir la prochaine offre. L’entreprise ne saura pas pourquoi.',
    },
    sponsor: {
      whoSays: 'Ce que {{name}} écrit de vous au parrain ou à la marraine\u202f:',
      shown: 'Ce que cette personne va voir',
      later: 'Si cette personne dit oui aussi',
      by: 'Le parrain ou la marraine répondra au plus tard le {{date}}.',
      declineHelp:
        'Votre réponse aide à mieux choisir la prochaine proposition. Le parrain ou la marraine ne saura pas pourquoi.',
    },
  },
  prepare: 'À préparer avec votre référent·e',
  what: 'Ce que vous ferez',
  company: 'L’entreprise',
  job: 'Le métier',
  where: 'Où c’est, et comment y aller',
  map: 'Voir le lieu sur une carte',
  when: 'Quand',
  perWeek: '{{total}} par semaine.',
  welcome: 'Qui vous accueille',
  bring: 'Ce qu’il faut apporter',
  bringNothing: 'Rien de particulier. Si vous avez un doute, demandez à votre référent·e.',
  given: 'L’entreprise vous prête\u202f:',
  conditions: 'Comment se passe le travail',
  asked: 'Ce qui est demandé',
  work: {
    title: 'Le contrat et le salaire',
    payHelp:
      'Le salaire brut est le salaire avant les cotisations. Ce que vous touchez est un peu moins élevé.',
    week: 'Temps de travail',
    benefits: 'En plus du salaire',
    plus: 'Ce qui serait un plus, sans être demandé',
    immersionFirst:
      'Une immersion d’abord est possible\u202f: vous pouvez passer quelques jours dans l’entreprise avant de dire oui.',
    how: 'Comment se passe le travail',
  },
  sponsorship: {
    who: 'Une personne du métier vous propose de vous accompagner',
    intro: 'Elle vous écoute, vous conseille, et vous fait connaître son métier.',
    helps: 'Pour quoi elle peut vous aider',
    meet: 'Où et quand vous vous rencontrez',
    anyTime: 'Vous choisissez le moment ensemble.',
    free: 'Quelques rencontres, sur quelques mois. C’est gratuit, et vous pouvez arrêter quand vous voulez.',
    with: 'Avec {{company}}, à {{city}}',
  },
  steps: 'La suite',
  convention: 'Voir mon immersion',
  yes: 'Oui, cela m’intéresse',
  no: 'Non, pas cette fois',
  goToAnswer: 'Aller à la réponse',
  choose: 'Votre réponse',
  chooseHelp: 'Vous êtes libre de dire oui ou non. Rien n’est envoyé avant votre réponse.',
  backToOffer: 'Relire l’offre',
  changeMind: 'Vous avez changé d’avis\u202f? Dites-le à votre référent·e.',
  otherOffers: 'Voir les autres offres',
  accept: {
    title: 'Vous dites oui',
    shown:
      'Votre prénom, la première lettre de votre nom, votre commune, vos compétences, vos expériences, vos permis, vos disponibilités, et la phrase de votre référent·e.',
    later: 'Elle verra votre nom, votre téléphone et votre e-mail, pour préparer la suite avec vous.',
    neverTitle: 'Ce qu’elle ne verra jamais',
    never: 'Votre date de naissance, vos allocations, votre santé, vos difficultés, vos autres réponses.',
    submit: 'Oui, j’envoie ma réponse',
    done: 'Votre oui est envoyé.',
  },
  decline: {
    title: 'Vous dites non',
    reason: 'Pourquoi\u202f?',
    reasonMissing: 'Choisissez une raison dans la liste.',
    detail: 'Si vous voulez, dites-en plus',
    detailHint:
      'Obligatoire si vous avez choisi «\u00a0Une autre raison\u00a0». Seuls vos référent·es le lisent.',
    detailMissing: 'Écrivez votre raison en quelques mots.',
    tooLong: '400 caractères au plus.',
    submit: 'Non, j’envoie ma réponse',
    done: 'Votre non est enregistré. Merci de l’avoir dit.',
  },
  over: 'Cette proposition est terminée',
  ifQuestions: 'Vous pouvez en parler avec votre référent·e, ou regarder d’autres offres.',
} as const

export const link = {
  overTitle: 'Ce lien ne marche plus',
  overBody:
    'La date pour répondre est passée, ou cette proposition a été retirée. Ce n’est pas grave\u202f: votre référent·e peut vous dire où vous en êtes.',
  signIn: 'Me connecter pour voir mon accueil',
  offers: 'Voir les offres',
} as const
