/** Words that every public, candidate and signatory page shares. */
export default {
  appName: 'Passerelle',
  skipToContent: 'Aller au contenu',
  closeNotice: 'Fermer ce message',
  menu: 'Menu',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  back: 'Retour',
  yes: 'Oui',
  no: 'Non',
  send: 'Envoyer',
  save: 'Enregistrer',
  cancel: 'Annuler',
  continue: 'Continuer',
  optional: 'facultatif',
  required: 'obligatoire',
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
