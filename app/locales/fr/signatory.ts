/** Texts of the pages where a convention is read and signed, by personal link or by account. */
export default {
  pageTitle: 'Convention d’immersion à signer',
  heading: 'Convention d’immersion\u202f: {{person}} chez {{company}}',
  intro: 'Lisez le résumé, puis le texte entier. Si tout est juste, signez en bas de la page.',
  over: {
    title: 'Ce lien n’est plus valable',
    signIn: 'Me connecter pour signer',
    home: 'Revenir à l’accueil',
    body: 'Il a expiré, ou un autre lien l’a remplacé. Si votre signature est encore attendue, cherchez le message le plus récent, ou demandez à la personne qui suit la convention de vous renvoyer un lien.',
  },
  summary: {
    title: 'En résumé',
    person: 'Qui',
    company: 'Chez',
    job: 'Métier',
    objective: 'But',
    dates: 'Quand',
    hours: 'Horaires',
    place: 'Où',
    tutor: 'Tuteur ou tutrice',
    goToSignature: 'Aller à la signature',
  },
  document: {
    title: 'Le texte de la convention',
    hidden:
      'La date de naissance, l’adresse et la situation de la personne sont sur le document officiel, comme la loi le demande, mais pas sur cet écran.',
    pdf: 'Ouvrir le document (PDF)',
  },
  sign: {
    title: 'Signer',
    until: 'À vous de signer avant le {{date}}, premier jour de l’immersion',
    late: 'À vous de signer\u202f: l’immersion devait commencer le {{date}}',
    as: 'Vous signez sous le nom de {{name}}, {{reason}}',
    button: 'Je signe la convention',
    value:
      'La date, l’heure et l’empreinte du document sont enregistrées avec votre signature. Elle ne peut plus être modifiée.',
  },
  signed: {
    title: 'Vous avez signé le {{when}}',
    waiting:
      'Merci. Les autres signatures sont attendues, puis le prescripteur validera. Vous recevrez un message.',
    review:
      'Merci. Toutes les signatures sont là\u202f: le prescripteur vérifie la convention, puis il la valide. Vous recevrez un message.',
    done: 'Vous n’avez plus rien à faire ici. Le document reste disponible ci-dessous.',
  },
  stopped: {
    cancelled: 'Cette convention est annulée',
    rejected: 'Le prescripteur a refusé cette convention',
    body: 'L’immersion n’aura pas lieu. Vous n’avez rien à faire\u202f; le document reste disponible ci-dessous.',
  },
  closed: {
    title: 'Cette convention n’est pas à signer en ce moment',
    body: 'Elle a déjà été validée, ou bien elle est en cours de vérification.',
  },
  changed: {
    title: 'La convention a été modifiée',
    signed: 'La convention a été modifiée depuis votre signature\u202f: elle est à signer de nouveau',
    list: 'Ce qui a changé\u202f: {{changes}}.',
  },
  correction: {
    title: 'Quelque chose ne va pas\u202f? Demander une correction',
    intro:
      'Ne signez pas si une information est fausse. La personne qui suit la convention lira votre demande.',
    label: 'Que faut-il corriger\u202f?',
    hint: 'Par exemple\u202f: le travail commence à 8 h 30, pas à 8 h.',
    button: 'Demander la correction',
    turn: 'Attendez la convention corrigée pour signer\u202f: un message vous le dira',
    pending: 'Votre demande de correction est transmise',
    sent: 'Votre demande de correction est transmise.',
  },
  others: {
    title: 'Les autres signatures',
    signed: 'A signé',
    waiting: 'Pas encore',
  },
} as const
