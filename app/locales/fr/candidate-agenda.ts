/** « Mon agenda »: where to be, when, and the last days to do something. */
export default {
  title: 'Mon agenda',
  intro: 'Tous vos rendez-vous, et les dates à ne pas manquer.',
  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  open: 'Tout savoir',
  address: 'Adresse',
  past: 'Ce qui est passé',
  pastHelp: 'Ces deux derniers mois.',
  empty: {
    title: 'Vous n’avez rien de prévu pour l’instant',
    body: 'Vos entretiens, vos journées d’immersion et vos rendez-vous s’écriront ici. Vous recevrez aussi un message.',
    action: 'Voir les offres',
  },
  phone: {
    title: 'Le mettre dans mon téléphone',
    link: 'Mettre mon agenda dans mon téléphone',
    linkOn: 'Mon agenda dans mon téléphone',
    intro:
      'Le calendrier de votre téléphone peut montrer vos rendez-vous. Il se met à jour tout seul quand une date change.',
    shown: 'Il montre l’heure, l’adresse et le nom de l’entreprise. Il ne dit pas pourquoi vous y allez.',
    create: 'Créer mon adresse privée',
    createHelp: 'Nous créons une adresse pour vous seul·e. Vous pourrez l’arrêter quand vous voulez.',
    add: 'Ajouter à mon calendrier',
    addHelp: 'Sur un iPhone ou un ordinateur, ce bouton suffit. Répondez oui à la question.',
    other: 'Si le bouton ne fait rien',
    otherHelp:
      'Sur un téléphone Android, ouvrez Google Agenda sur un ordinateur, choisissez «\u00a0Ajouter un agenda\u00a0», puis «\u00a0À partir de l’URL\u00a0», et collez cette adresse.',
    address: 'Votre adresse privée',
    secret: 'Ne la donnez à personne\u202f: qui a cette adresse voit vos rendez-vous.',
    change: 'Changer ou arrêter cette adresse',
    created: 'Votre adresse est prête.',
    back: 'Retour à mon agenda',
  },
  change: {
    title: 'Changer ou arrêter mon adresse',
    back: 'Garder mon adresse',
    renewTitle: 'Changer d’adresse',
    renewBody:
      'L’adresse d’aujourd’hui ne marchera plus. Il faudra ajouter la nouvelle dans votre calendrier. C’est utile si quelqu’un d’autre l’a eue.',
    renew: 'Changer d’adresse',
    renewed: 'Votre nouvelle adresse est prête. L’ancienne ne marche plus.',
    stopTitle: 'Arrêter',
    stopBody:
      'Votre calendrier ne recevra plus vos rendez-vous. Ils restent écrits dans «\u00a0Mon agenda\u00a0».',
    stop: 'Arrêter mon adresse',
    stopped: 'C’est arrêté\u202f: cette adresse ne marche plus.',
  },
} as const
