/**
 * Data: for each job, what an immersion lets a person do, in the second person, as a host would write it.
 * Proposed in the form, to be rewritten by the host. Longer than the file budget because it is one list of texts.
 */

/** By ROME code, or by its beginning for the jobs that have no text of their own. */
export const ACTIVITY_SUGGESTIONS: Readonly<Record<string, string>> = {
  F11: 'Vous découvrez le travail d’un bureau d’études du bâtiment : relevés sur place, lecture de plans, mise à jour d’un dessin ou d’un tableau de mesures, participation à une réunion de chantier.',
  F1107:
    'Vous accompagnez le géomètre ou la géomètre sur le terrain : installer les appareils, tenir la mire, noter les mesures, puis les reporter sur un plan au bureau.',
  F12: 'Vous suivez l’équipe d’encadrement d’un chantier : accueil sécurité du matin, vérification de l’avancement, commandes, tableau de suivi et réunions avec les entreprises.',
  F1301:
    'Vous observez la conduite d’une grue depuis le sol, apprenez les gestes de commandement et aidez à préparer et à élinguer les charges, sans conduire.',
  F1302:
    'Vous découvrez la conduite d’engins : vérifications avant le démarrage, guidage au sol, balisage, nettoyage et graissage. La conduite reste réservée aux personnes autorisées.',
  F14: 'Vous découvrez l’exploitation d’une carrière : sécurité du site, circulation des engins, contrôle des matériaux et entretien courant des installations.',
  F1501:
    'Vous participez à la pose d’une charpente : trier et préparer les bois, tracer, percer, assembler au sol et aider au levage.',
  F1502:
    'Vous aidez au montage d’une structure métallique : trier la visserie, présenter les pièces, boulonner au sol, préparer et ranger l’outillage.',
  F1503:
    'Vous participez au montage d’une ossature bois : préparer les panneaux, visser, poser l’isolant et le pare-pluie, nettoyer le poste de travail.',
  F15: 'Vous participez au montage d’une structure : préparer les pièces, mesurer, assembler au sol et ranger l’outillage.',
  F1601:
    'Vous préparez les supports, gâchez le plâtre, aidez à l’application d’un enduit et découvrez la pose d’éléments décoratifs.',
  F1602:
    'Vous aidez à installer l’électricité d’un logement : poser des gaines, tirer des câbles, fixer des boîtes et des appareillages, toujours hors tension.',
  F1603:
    'Vous aidez à installer une salle de bain ou un chauffage : préparer et cintrer des tubes, poser des fixations, monter un appareil sanitaire, vérifier l’étanchéité.',
  F1604:
    'Vous participez à la pose de cloisons : mesurer, découper des plaques de plâtre, visser sur les rails, poser l’isolant et découvrir les bandes à joint.',
  F1605:
    'Vous découvrez la pose de réseaux : dérouler des câbles, préparer des boîtiers, aider au raccordement de la fibre, baliser la zone de travail.',
  F1606:
    'Vous préparez un chantier de peinture : protéger les sols, lessiver, reboucher, poncer, puis peindre une première couche au rouleau et à la brosse.',
  F1607:
    'Vous aidez à poser des fenêtres et des portes : contrôler les dimensions, déposer l’ancien cadre, caler, visser, poser les joints et nettoyer.',
  F1608:
    'Vous participez à la pose d’un carrelage : préparer le sol, gâcher la colle, poser et découper des carreaux, faire les joints et nettoyer.',
  F1609:
    'Vous préparez un sol, aidez au ragréage, à la découpe et au collage de lés ou de dalles, puis aux finitions.',
  F1610:
    'Vous découvrez la couverture depuis le sol, puis sur une toiture sécurisée : approvisionner, trier les tuiles ou les ardoises, poser des liteaux, aider à la zinguerie.',
  F1611:
    'Vous préparez une façade : protéger les ouvertures, laver le support, aider au montage de l’échafaudage, gâcher et appliquer un enduit.',
  F1612:
    'Vous découvrez l’atelier : reconnaître les pierres, tracer, dégrossir au ciseau, poncer, puis assister à une pose.',
  F1613:
    'Vous participez à une isolation ou à une étanchéité : préparer le support, découper et poser des panneaux, soigner les jonctions, évacuer les chutes.',
  F16: 'Vous participez aux travaux de second œuvre : préparer le support, mesurer, découper, aider à la pose et laisser le chantier propre.',
  F1701:
    'Vous aidez l’équipe de gros œuvre : nettoyer et huiler les banches, préparer les aciers, participer au coulage du béton et au décoffrage.',
  F1702:
    'Vous participez à un chantier de voirie : baliser, préparer le sol, poser des bordures ou des pavés, aider à la mise en œuvre des enrobés.',
  F1703:
    'Vous aidez l’équipe de maçonnerie : préparer le mortier, monter un rang de parpaings, contrôler l’aplomb et le niveau, faire des joints et nettoyer l’outillage.',
  F1704:
    'Vous participez à la préparation d’un chantier : décharger et ranger le matériel, installer les protections, déblayer, approvisionner l’équipe et trier les déchets.',
  F1705:
    'Vous découvrez la pose de réseaux d’eau : baliser, préparer le lit de pose, emboîter des tuyaux, contrôler une pente et remblayer.',
  F1706:
    'Vous participez à la fabrication d’éléments en béton : préparer et huiler les moules, poser les armatures, aider au coulage, démouler et contrôler.',
  J1301:
    'Vous découvrez l’entretien des chambres et des espaces communs, la préparation et le service des repas, les règles d’hygiène, et le contact avec les personnes accueillies.',
  J1304:
    'Vous accompagnez l’équipe auprès des jeunes enfants : accueil, jeux, repas, change et temps calme, toujours avec une personne diplômée.',
  J1305:
    'Vous découvrez le transport sanitaire non urgent : préparer et désinfecter le véhicule, accueillir et aider la personne transportée, remplir les documents.',
  J1501:
    'Vous accompagnez une aide-soignante ou un aide-soignant : accueil, aide au repas, réfection des lits, déplacements, et observation des soins avec l’accord des personnes.',
  K1301:
    'Vous accompagnez des personnes dans les gestes du quotidien et les activités : repas, sorties, jeux, ateliers, avec l’équipe éducative.',
  K1302:
    'Vous accompagnez une aide à domicile dans sa tournée : courses, repas, entretien du logement, aide au lever et aux déplacements, écoute et discrétion.',
  K1303:
    'Vous participez à l’accueil de jeunes enfants : jeux, goûter, sorties, rangement, et découverte des règles de sécurité et d’hygiène.',
  K1304:
    'Vous participez à l’entretien d’un logement : organiser le travail, dépoussiérer, laver les sols, repasser, utiliser les bons produits en sécurité.',
  K1305:
    'Vous découvrez le soutien aux familles : organisation du quotidien, repas, accompagnement des enfants, échanges avec l’équipe sociale.',
  K2204:
    'Vous participez à l’entretien de locaux : préparer le chariot, vider les corbeilles, dépoussiérer, laver les sols et les sanitaires, doser les produits.',
  N1101:
    'Vous découvrez le métier de cariste : circulation dans l’entrepôt, contrôle des palettes, rangement et vérifications du chariot. La conduite reste réservée aux personnes autorisées.',
  N1102:
    'Vous participez à un déménagement : protéger et emballer, porter à deux avec les bons gestes, charger le camion dans l’ordre, accueillir le client.',
  N1103:
    'Vous préparez des commandes avec l’équipe : lire un bon, prélever les articles, contrôler, emballer, filmer une palette et ranger les arrivages.',
  N1104:
    'Vous observez la conduite d’engins lourds depuis une zone protégée, apprenez les règles de circulation du site et aidez au contrôle des charges.',
  N1105:
    'Vous participez à la vie du quai : décharger, trier et étiqueter des colis, monter une palette, utiliser un transpalette, garder les allées libres.',
  N12: 'Vous découvrez l’organisation de transports : appels aux transporteurs, suivi des livraisons, contrôle et classement des documents.',
  N13: 'Vous découvrez l’organisation d’un site logistique : planning, suivi des stocks, réunion d’équipe, préparation des expéditions et contrôle des documents.',
  N4101:
    'Vous accompagnez un conducteur ou une conductrice sur une journée de route : vérifications du véhicule, chargement, arrimage, documents et temps de repos. Vous ne conduisez pas.',
  N4102:
    'Vous accompagnez le transport de personnes : accueil, aide à la montée, préparation des trajets, entretien du véhicule. Vous ne conduisez pas.',
  N4103:
    'Vous accompagnez une ligne de bus ou de car : prise de service, vérifications, accueil des voyageurs, information et retour au dépôt. Vous ne conduisez pas.',
  N4104:
    'Vous découvrez les courses et livraisons express : préparer le sac, choisir un itinéraire, remettre le pli ou le repas, respecter le code de la route.',
  N4105:
    'Vous accompagnez une tournée de livraison : charger dans l’ordre, lire l’itinéraire, remettre les colis, faire signer et rapporter les retours. Vous ne conduisez pas.',
  N42: 'Vous découvrez l’exploitation de transports : établir un planning, suivre les tournées, répondre aux conducteurs et conductrices, traiter un imprévu.',
}

/** What the person should know or be able to do at the end, by the beginning of the ROME code. */
export const OBJECTIVE_SUGGESTIONS: Readonly<Record<string, readonly string[]>> = {
  F: [
    'Découvrir le rythme et l’organisation d’un chantier',
    'Connaître les règles de sécurité et porter ses équipements',
    'Réaliser un premier geste du métier avec le tuteur ou la tutrice',
  ],
  F11: ['Découvrir le rôle d’un bureau d’études', 'Lire un plan simple', 'Comprendre les étapes d’un projet'],
  F12: [
    'Découvrir la préparation d’un chantier',
    'Comprendre qui fait quoi',
    'Connaître les règles de sécurité',
  ],
  J: [
    'Découvrir le travail d’une équipe auprès de personnes fragiles',
    'Appliquer les règles d’hygiène et de discrétion',
    'Vérifier que la relation d’aide me convient',
  ],
  K: [
    'Découvrir l’accompagnement d’une personne dans son quotidien',
    'Trouver la bonne distance : écoute, respect, discrétion',
    'Vérifier que les horaires et les gestes du métier me conviennent',
  ],
  K2204: [
    'Découvrir les techniques de nettoyage et les produits',
    'Organiser son travail dans un temps donné',
    'Appliquer les règles d’hygiène et de sécurité',
  ],
  N: [
    'Découvrir l’organisation d’un entrepôt, du quai au rangement',
    'Connaître les règles de circulation et de sécurité',
    'Tenir le rythme et la précision demandés',
  ],
  N4: [
    'Découvrir une journée de conduite ou de livraison',
    'Connaître les règles de sécurité et les documents de transport',
    'Vérifier que les horaires et le rythme me conviennent',
  ],
}
