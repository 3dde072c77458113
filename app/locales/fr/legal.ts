/** Texts of the legal pages: they say what is done and checked, and nothing else. */
export default {
  notices: {
    title: 'Mentions légales',
    publisherTitle: 'Qui publie ce site',
    publisher:
      'Passerelle est un logiciel libre (licence AGPL, version 3 ou suivante). Le site que vous lisez est publié par le territoire qui l’a installé : {{territories}}.',
    publisherNone: 'le territoire n’est pas encore nommé dans cette installation',
    publisherToComplete:
      'Le nom et les coordonnées de la personne responsable de la publication et de l’hébergeur sont à demander à l’équipe d’animation du territoire, qui les tient à jour.',
    sourcesTitle: 'Données publiques utilisées',
    sourceCommunes:
      'Noms, codes postaux et populations des communes : découpage administratif officiel (INSEE, La Poste), Licence Ouverte 2.0, paquet @etalab/decoupage-administratif.',
    sourceCoordinates:
      'Position des communes : GeoNames (geonames.org), licence Creative Commons Attribution 4.0.',
    sourceJobs:
      'Métiers : codes et intitulés du Répertoire opérationnel des métiers et des emplois (ROME, version 3), France Travail. Les intitulés courants sont de notre rédaction.',
    sourceHolidays: 'Jours fériés : paquet @socialgouv/jours-feries.',
    sourceFont:
      'Police de caractères : Atkinson Hyperlegible Next, Braille Institute, licence SIL Open Font. Icônes : Lucide, licence ISC.',
    doTitle: 'Ce que le site fait, et ne fait pas',
    do1: 'Aucune personne n’est présentée à une entreprise par une machine : un·e référent·e décide, et la personne accepte d’abord.',
    do2: 'Aucune page n’appelle un autre site : ni mesure d’audience, ni carte, ni police, ni publicité venues d’ailleurs.',
    do3: 'Le classement des personnes pour une offre suit des critères affichés au référent ; il n’utilise ni le statut, ni l’âge, ni le sexe, ni la nationalité, ni la santé.',
    demo: 'En mode démonstration, toutes les personnes et les entreprises sont fictives.',
  },
  privacy: {
    title: 'Données personnelles',
    intro:
      'Cette page dit ce qui est fait aujourd’hui dans ce logiciel. Ce qui est prévu mais pas encore fait est indiqué comme tel.',
    whyTitle: 'Pourquoi, et sur quelle base',
    why: 'Passerelle sert une mission d’intérêt public : l’insertion et l’emploi (article 6-1-e du règlement général sur la protection des données). Le partage entre les professionnels de l’insertion suit l’article L. 263-4-1 du code de l’action sociale et des familles.',
    whatTitle: 'Ce qui est enregistré',
    whatPeople:
      'Personnes accompagnées : identité, date de naissance, coordonnées, commune, métiers souhaités, expériences, permis, disponibilités, moyens de transport ; le diagnostic partagé avec votre référent·e ; les propositions, conventions et bilans.',
    whatCompanies:
      'Entreprises : SIRET, adresse, activité, et le nom, la fonction, le courriel et le téléphone des personnes qui les représentent.',
    whatPros: 'Professionnels : nom, courriel, organisme, rôle.',
    neverTitle: 'Ce qui n’est jamais demandé',
    never:
      'Numéro de sécurité sociale, coordonnées bancaires, nom des enfants, nationalité, diagnostic médical.',
    seeTitle: 'Qui voit quoi',
    see1: 'Une entreprise ne voit votre nom et vos coordonnées qu’après avoir accepté de vous rencontrer ; avant, seulement votre prénom, votre commune, vos compétences, vos disponibilités et la phrase de votre référent·e.',
    see2: 'Une entreprise ne voit jamais votre date de naissance, vos allocations, votre diagnostic, vos difficultés, ni vos refus. La convention d’immersion, elle, porte ce que la loi demande.',
    see3: 'Votre organisme d’accompagnement voit votre dossier. Les référents entreprises du territoire voient, avec votre accord, ce qui sert à vous proposer une offre ; pas le texte du diagnostic.',
    see4: 'Chaque lecture de votre dossier par un professionnel est notée, et vous est montrée dans « Mes données ».',
    see5: 'Les observateurs ne lisent que des totaux, jamais en dessous de cinq personnes.',
    keepTitle: 'Combien de temps',
    keep: 'Durées fixées : dossier d’une personne, deux ans après le dernier contact puis deux ans d’accès restreint avant anonymisation ; convention, deux ans puis trois ans d’archive ; dossier d’une personne non retenue par une entreprise, trois mois ; journaux d’accès et journaux techniques, six mois.',
    keepHow:
      'Ces durées sont appliquées automatiquement, toutes les six heures ; la page « Conservation des données » de l’équipe d’animation montre chaque règle et son dernier passage.',
    rightsTitle: 'Vos droits',
    rights:
      'Dans « Mes données », vous lisez ce qui est enregistré sur vous, vous corrigez vos coordonnées et vous retirez votre accord d’être présenté·e. Pour tout autre droit (effacement, limitation, opposition), écrivez à votre référent·e ou à l’équipe d’animation du territoire : une réponse vous est due en un mois.',
    rightsTodo:
      'La copie de vos données se télécharge au même endroit, dans un fichier JSON. La copie lisible en PDF n’est pas encore en service.',
    cnil: 'Vous pouvez aussi adresser une réclamation à la CNIL (cnil.fr).',
    safetyTitle: 'Comment elles sont protégées',
    safety:
      'Connexion par un lien envoyé par courriel, valable 15 minutes et une seule fois. Les liens et les sessions ne sont gardés que sous une forme illisible. Sessions de 12 heures pour les professionnels et les entreprises, 30 jours pour les personnes accompagnées. Les journaux techniques ne portent ni nom, ni courriel, ni téléphone.',
    cookiesTitle: 'Témoins de connexion (cookies)',
    cookies:
      'Deux, tous deux nécessaires : l’un garde votre connexion, l’autre affiche une seule fois un message de confirmation. Aucun ne sert à vous suivre.',
  },
  accessibility: {
    title: 'Accessibilité',
    intro:
      'Passerelle veut être utilisable par tout le monde, sur un petit téléphone comme avec un lecteur d’écran, avec ou sans JavaScript.',
    stateTitle: 'État de conformité',
    state:
      'Passerelle est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Aucun audit complet n’a encore été fait par un tiers : ce qui suit est notre propre vérification.',
    checkedTitle: 'Ce qui a été vérifié',
    checked1:
      'Contrôle automatique axe-core (règles WCAG 2.2 A et AA, et bonnes pratiques) dans un vrai navigateur : chaque page à 360 et à 1280 pixels de large, puis, pour chaque autre rôle à qui elle s’ouvre, à l’une de ces deux largeurs. Toutes les pages y sont : publiques, des entreprises, des référents, des personnes accompagnées, des parrains et marraines, de l’animation, et de signature. Il est rejoué à chaque changement.',
    checked2:
      'Au clavier, sur les pages publiques, de signature, d’accompagnement et d’animation : chaque lien, champ et bouton est atteint, rien ne retient le focus, et il se voit toujours. Aux mêmes endroits, agrandies à 200 % ou sur 320 pixels de large, les pages se lisent sans défilement horizontal.',
    checked3:
      'Sans JavaScript : le parcours entier, de l’offre publiée à la convention signée puis au bilan, est rejoué dans un navigateur qui n’exécute aucun script.',
    checked4:
      'Un contrôle automatique ne trouve qu’une partie des défauts : il ne remplace pas l’avis des personnes concernées.',
    knownTitle: 'Défauts connus',
    known1:
      'La liste de suggestions des communes et des métiers est celle du navigateur : certains lecteurs d’écran l’annoncent mal. Le champ fonctionne sans elle.',
    known2:
      'Les documents PDF (convention, charte) déclarent leur langue et leur titre, mais ne portent pas de balises : un lecteur d’écran les lit sans titres ni tableaux. La page de la convention dit la même chose en HTML accessible.',
    known3:
      'Les pages n’existent qu’en français ; il n’y a pas encore de version en français simplifié, ni en langue des signes.',
    reportTitle: 'Signaler un défaut',
    report:
      'Écrivez à l’équipe d’animation du territoire ou parlez-en à votre référent·e : dites quelle page et ce qui vous bloque. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).',
    date: 'Déclaration établie en novembre 2026, mise à jour le 27 novembre 2026.',
  },
} as const
