/** Names of nobody: fictional people, streets and companies of the demonstration. */
import type { OfferKind } from '~/domain/offer/public-status'

export const WOMEN: readonly string[] = (
  'Aïcha|Amandine|Anaïs|Aurélie|Béatrice|Brigitte|Camille|Carole|Catherine|Céline|Chantal|Charlotte|' +
  'Claire|Corinne|Delphine|Élodie|Émilie|Fatima|Florence|Gaëlle|Hélène|Inès|Isabelle|Jeanne|Julie|' +
  'Karima|Laetitia|Laura|Léa|Leïla|Lucie|Manon|Mariama|Marion|Mélanie|Myriam|Nadia|Nathalie|Océane|' +
  'Pauline|Rachida|Sabrina|Samira|Sandrine|Sarah|Solène|Sophie|Stéphanie|Sylvie|Valérie|Véronique|' +
  'Virginie|Yasmine|Zoé'
).split('|')

export const MEN: readonly string[] = (
  'Abdel|Adrien|Alain|Alexandre|Amadou|Anthony|Antoine|Arnaud|Bastien|Benjamin|Bruno|Cédric|' +
  'Christophe|Cyril|Damien|David|Didier|Éric|Fabien|Farid|Florian|Franck|Frédéric|Gilles|Grégory|' +
  'Guillaume|Hakim|Hugo|Ibrahim|Jérôme|Jonathan|Julien|Karim|Kévin|Laurent|Lucas|Ludovic|Mamadou|' +
  'Marc|Mathieu|Maxime|Mehdi|Mickaël|Mohamed|Nicolas|Olivier|Pascal|Quentin|Rachid|Romain|Samuel|' +
  'Sébastien|Thierry|Thomas|Valentin|Vincent|Yann|Youssef'
).split('|')

export const SURNAMES: readonly string[] = (
  'Abadie|Aubry|Bailly|Barbier|Baudin|Belhadj|Benali|Berger|Bertin|Besson|Blondel|Bouchet|Bourgeois|' +
  'Boyer|Camara|Carpentier|Chaput|Charpentier|Chevalier|Clerc|Colin|Collard|Courvoisier|Cuenot|' +
  'Da Silva|Delmas|Deschamps|Diallo|Didier|Dubois|Duvernoy|El Amrani|Faivre|Fernandes|Fischer|' +
  'Fontaine|Gaillard|Garnier|Gauthier|Girardot|Grandjean|Grosjean|Guyot|Haddad|Henry|Hoffmann|' +
  'Humbert|Jacquot|Jeannin|Kuntz|Kieffer|Lacroix|Lambert|Laurent|Lemoine|Lepage|Mahler|Maillard|' +
  'Marchand|Marquis|Mercier|Meunier|Meyer|Michaud|Monnier|Moreau|Mougin|Muller|Nardin|Noirot|' +
  'Ouedraogo|Parisot|Pelletier|Perrin|Petitjean|Pichon|Poirier|Prévot|Receveur|Renard|Rey|Richard|' +
  'Robert|Rousseau|Roy|Sanchez|Schmitt|Simonin|Sow|Thévenot|Tissot|Traoré|Vauthier|Viennot|Vuillemin|' +
  'Weber|Wagner|Yilmaz|Zeller'
).split('|')

export const STREETS: readonly string[] = (
  'rue des Tilleuls|rue du Moulin|rue de la Savoureuse|avenue des Vosges|rue des Écoles|rue du Stade|' +
  'impasse des Lilas|rue de l’Étang|rue des Jardins|avenue du Lion|rue de la Fontaine|' +
  'chemin des Prés|rue du Faubourg|place du Marché|rue des Acacias|rue de la Forge'
).split('|')

export interface CompanyTrade {
  readonly sector: 'construction' | 'personalCare' | 'logistics'
  /** The company's name, « {0} » being its founder's. */
  readonly name: string
  readonly activity: string
  readonly collectiveAgreement: string
  readonly jobs: readonly string[]
}

export const TRADES: readonly CompanyTrade[] = [
  {
    sector: 'construction',
    name: 'Maçonnerie {0}',
    activity: 'Maçonnerie et rénovation',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1703', 'F1704', 'F1701'],
  },
  {
    sector: 'construction',
    name: '{0} Toitures',
    activity: 'Couverture, zinguerie et étanchéité',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1610', 'F1613'],
  },
  {
    sector: 'construction',
    name: 'Charpentes {0}',
    activity: 'Charpente et ossature bois',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1501', 'F1503'],
  },
  {
    sector: 'construction',
    name: '{0} Peinture et Décors',
    activity: 'Peinture, sols et façades',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1596)',
    jobs: ['F1606', 'F1609', 'F1611'],
  },
  {
    sector: 'construction',
    name: 'Électricité {0}',
    activity: 'Installation électrique et domotique',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1602', 'F1605'],
  },
  {
    sector: 'construction',
    name: '{0} Chauffage et Bains',
    activity: 'Plomberie, chauffage et salles de bains',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1596)',
    jobs: ['F1603', 'F1608'],
  },
  {
    sector: 'construction',
    name: 'Plâtrerie {0}',
    activity: 'Plâtrerie, cloisons et isolation',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1604', 'F1601', 'F1613'],
  },
  {
    sector: 'construction',
    name: '{0} Travaux publics',
    activity: 'Routes, réseaux et terrassement',
    collectiveAgreement: 'Travaux publics – ouvriers (IDCC 1702)',
    jobs: ['F1702', 'F1705', 'F1302'],
  },
  {
    sector: 'construction',
    name: 'Menuiseries {0}',
    activity: 'Pose de fermetures et d’agencements',
    collectiveAgreement: 'Bâtiment – ouvriers (IDCC 1597)',
    jobs: ['F1607', 'F1604'],
  },
  {
    sector: 'personalCare',
    name: '{0} Services à domicile',
    activity: 'Aide et accompagnement à domicile',
    collectiveAgreement: 'Entreprises de services à la personne (IDCC 3127)',
    jobs: ['K1302', 'K1304', 'K1303'],
  },
  {
    sector: 'personalCare',
    name: 'Résidence {0}',
    activity: 'Résidence pour personnes âgées',
    collectiveAgreement: 'Hospitalisation privée (IDCC 2264)',
    jobs: ['J1501', 'J1301', 'K1302'],
  },
  {
    sector: 'personalCare',
    name: 'Les Jardins de {0}',
    activity: 'Établissement d’hébergement pour personnes âgées',
    collectiveAgreement: 'Hospitalisation privée (IDCC 2264)',
    jobs: ['J1501', 'J1301', 'K2204'],
  },
  {
    sector: 'personalCare',
    name: 'Crèche {0}',
    activity: 'Accueil de jeunes enfants',
    collectiveAgreement: 'ALISFA (IDCC 1261)',
    jobs: ['K1303', 'J1304'],
  },
  {
    sector: 'personalCare',
    name: '{0} Propreté',
    activity: 'Nettoyage de bureaux et de locaux',
    collectiveAgreement: 'Entreprises de propreté (IDCC 3043)',
    jobs: ['K2204', 'K1304'],
  },
  {
    sector: 'personalCare',
    name: 'Ambulances {0}',
    activity: 'Transport sanitaire',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['J1305'],
  },
  {
    sector: 'logistics',
    name: '{0} Logistique',
    activity: 'Entreposage et préparation de commandes',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['N1103', 'N1101', 'N1105'],
  },
  {
    sector: 'logistics',
    name: 'Transports {0}',
    activity: 'Transport routier de marchandises',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['N4101', 'N4105', 'N1105'],
  },
  {
    sector: 'logistics',
    name: '{0} Messagerie',
    activity: 'Livraison de colis',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['N4105', 'N4104', 'N1103'],
  },
  {
    sector: 'logistics',
    name: 'Déménagements {0}',
    activity: 'Déménagement et garde-meuble',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['N1102', 'N1105'],
  },
  {
    sector: 'logistics',
    name: 'Cars {0}',
    activity: 'Transport de voyageurs',
    collectiveAgreement: 'Transports routiers (IDCC 16)',
    jobs: ['N4103', 'N4102'],
  },
] as const

/** What a referent writes of a person to whom the offer is from, by kind of offer. */
export const SENTENCES: Readonly<Record<OfferKind, readonly string[]>> = {
  immersion: [
    'Très motivé·e par ce métier, à l’heure à tous nos rendez-vous ces deux derniers mois.',
    'A déjà bricolé avec un proche artisan et veut maintenant confirmer son projet.',
    'Une personne calme et appliquée, que je crois tout à fait à sa place dans votre équipe.',
    'Sort d’un chantier d’insertion où sa responsable a salué son sérieux.',
    'Disponible tout de suite, à quelques minutes de chez vous, et curieux·se d’apprendre.',
    'Le projet est solide : une immersion chez vous permettrait de le valider avant une formation.',
  ],
  job: [
    'Cherche un emploi durable, et connaît déjà les gestes du métier.',
    'Une personne calme et appliquée, que je crois tout à fait à sa place dans votre équipe.',
    'Sort d’un chantier d’insertion où sa responsable a salué son sérieux.',
    'Disponible tout de suite, et vos horaires lui conviennent.',
    'À l’heure à tous nos rendez-vous ces deux derniers mois, et prêt·e à s’engager.',
  ],
  sponsorship: [
    'Le projet est clair, mais le réseau manque : votre carnet d’adresses changerait tout.',
    'A besoin de reprendre confiance, et d’entendre quelqu’un qui a fait ce métier.',
    'Prépare ses premiers entretiens et voudrait s’y exercer avec vous.',
    'Connaît peu les codes de ce métier, et pose de très bonnes questions.',
    'Nous avons parlé de vous ensemble : votre parcours lui donne envie.',
  ],
}
