import type { EntryWords } from "../../entry";

export const deskSwap = {
  name: "Échange de bureaux et journées côte à côte",
  purpose: "Deux jours fixes par mois, des personnes des deux services travaillent côte à côte.",
  whyItWorks:
    "Plus les bureaux s’éloignent, moins on se parle, et la chute est rapide. À portée de voix naissent de courtes questions pour lesquelles personne n’écrirait un e-mail. Cela ne suffit pas à refaire une relation\u00a0: une étude sur deux services n’a trouvé aucun effet quand on s’assied ensemble, mais bien un avec des équipes de projet, des échanges de personnes et des réunions communes. Prévoyez donc un travail commun ces jours-là.",
  prerequisites: [
    { text: "Bureaux et écrans sont les mêmes pour tous, et il existe un endroit calme pour téléphoner." },
  ],
  whoFirst: "Quatre personnes du service {first}, d’abord celles qui travaillent sur place",
  whoSecond: "Quatre personnes du service {second}, d’abord celles qui écrivent pour {first}",
  runSheet: [
    {
      what: "Les places du jour",
      how: "Tirez au sort les bureaux par binômes mixtes\u00a0: des personnes qui ont besoin du travail l’une de l’autre ce mois-ci. Montrez où téléphoner et où c’est calme.",
    },
    {
      what: "Le mot du matin",
      how: "Chacun dit en une demi-minute\u00a0: ce que je fais aujourd’hui, où un autre regard m’aiderait. Puis tous font leur travail habituel.",
    },
    {
      what: "Par-dessus l’épaule",
      how: "Au moment de son choix, chaque binôme se montre l’outil ou la liste où chacun travaille le plus. Rien de plus.",
    },
    {
      what: "Le mot du soir",
      how: "Debout\u00a0: qu’ai-je entendu par hasard qui m’a servi\u00a0? Qu’est-ce qui a gêné\u00a0? Notez au plus deux règles pour la prochaine journée.",
    },
  ],
  roles: [
    {
      role: "Hôte",
      does: "Alterne entre les services\u00a0; prépare les bureaux et mène les deux tours de parole.",
    },
  ],
  materials: [
    "Plan des bureaux par binômes mixtes",
    "Un endroit calme pour les appels",
    "Fiche «\u00a0Journée côte à côte\u00a0» pour les tours de parole",
  ],
  scriptHints: [
    "«\u00a0Faites votre travail habituel. L’important est qu’on puisse vous poser des questions.\u00a0»",
    "«\u00a0Qu’avez-vous entendu aujourd’hui qu’aucune réunion ne vous aurait appris\u00a0?\u00a0»",
  ],
  risks: [
    "Le bruit\u00a0: les uns téléphonent, les autres écrivent. Convenez d’heures calmes dès le premier jour.",
    "On s’assied avec les siens\u00a0: les bureaux sont tirés au sort, pas choisis.",
    "Ceux qui travaillent à distance restent à l’écart\u00a0: ouvrez une visioconférence le même jour, ou retrouvez-vous deux fois par trimestre.",
  ],
  notWhen: [
    "Les sites sont si éloignés que le voyage dure plus que la journée.",
    "Les appels confidentiels ne peuvent pas être isolés.",
  ],
  firstStep:
    "Choisissez deux jours du mois prochain, huit volontaires et une salle, et tracez le plan des bureaux.",
  signOfSuccess:
    "Après la troisième journée, on demande la suivante, et les e-mails entre binômes se font plus rares.",
  followUp: {
    afterTwoWeeks:
      "Demandez aux huit\u00a0: qu’est-ce qui a servi, qu’est-ce qui a gêné\u00a0? Changez une règle.",
    afterSixWeeks: "Décidez avec les deux responsables de service\u00a0: continuer, élargir ou arrêter.",
  },
  ideas: ["switching around their desks"],
} as const satisfies EntryWords;
