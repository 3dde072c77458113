/** What stands around every page: its header, its footer, the words of its forms. */
export default {
  skipToContent: 'Aller au contenu',
  closeNotice: 'Fermer ce message',
  menu: 'Menu',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  yes: 'Oui',
  no: 'Non',
  send: 'Envoyer',
  optional: 'facultatif',
  errorSummary: {
    title_one: 'Un point est à revoir',
    title_other: '{{count}} points sont à revoir',
  },
  footer: {
    legal: 'Mentions légales',
    privacy: 'Données personnelles',
    accessibility: 'Accessibilité : partiellement conforme',
    offers: 'Toutes les offres',
  },
} as const
