import type { EntryWords } from "../../entry";

export const conflictRules = {
  name: "Règles en cas de conflit",
  purpose:
    "Les deux services conviennent à l’avance de ce qui se passe quand ils se heurtent\u00a0: qui appelle qui, en combien d’heures, et qui tranche quand deux personnes n’avancent plus.",
  whyItWorks:
    "En plein conflit, on n’a pas le temps d’inventer l’équité. Un conflit abaisse ce que les équipes accomplissent, qu’il porte sur le fond ou sur les personnes\u00a0; un plan de la forme «\u00a0si cela arrive, je fais ceci\u00a0» est bien plus souvent exécuté qu’une bonne intention. Fait un jour calme, il est à tous les deux.",
  prerequisites: [
    { text: "Les deux directions veulent elles-mêmes tenir ces règles, même quand elles ont raison." },
  ],
  whoFirst: "Direction du service {first} et trois personnes",
  whoSecond: "Direction du service {second} et trois personnes",
  runSheet: [
    {
      what: "Cinq heurts, sans nom",
      how: "Recueillez sur des cartes ce qui a mené à un heurt depuis six mois, comme situation et sans nom\u00a0: un délai, un prix, un texte, un client appelé deux fois. Choisissez les cinq qui reviendront.",
    },
    {
      what: "Ce qui s’est fait, ce qui aurait aidé",
      how: "Pour chacun, à deux, un de chaque côté\u00a0: que se passe-t-il d’habitude le premier jour\u00a0? Qu’est-ce qui aurait aidé dans la première heure\u00a0? Lisez\u00a0; personne ne commente.",
    },
    {
      what: "Si, alors",
      how: "Écrivez pour chacun\u00a0: si cela arrive, j’appelle ... en moins de ... heures, au lieu d’écrire à tout le monde. La personne appelée dit d’abord ce qu’elle a compris.",
    },
    {
      what: "Quand deux n’avancent plus",
      how: "À qui s’adresse-t-on ensuite, en combien de jours, et qui tranche à la fin\u00a0? Les deux côtés sont entendus dans la même pièce ou le même appel avant toute décision.",
    },
    {
      what: "Trois choses que nous ne faisons pas",
      how: "Convenez-en de trois\u00a0: pas de copie aux supérieurs, pas de plainte devant un client, pas de reproche le soir, par exemple. Les deux directions disent ce qu’elles font quand elles le voient.",
    },
    {
      what: "Signer et essayer",
      how: "Lisez la page à voix haute avec un cas inventé. Signez-la pour trois mois\u00a0; affichez-la bien en vue.",
    },
  ],
  remote:
    "Écrivez les cartes sans nom sur un tableau en ligne. Pour les personnes à distance, une règle dit par quelle voie on les appelle et que nul ne règle un conflit par messagerie\u00a0; un second site a sa propre personne à appeler.",
  roles: [
    {
      role: "Animation",
      does: "Extérieure aux deux services\u00a0; écarte les noms et demande ce qu’il en est de la première heure.",
    },
    { role: "Les deux directions", does: "Participent comme tout le monde et signent en dernier." },
  ],
  materials: [
    "Page des règles en cas de conflit",
    "Cartes, stylos, un mur",
    "Un cas inventé pour essayer les règles",
  ],
  scriptHints: [
    "«\u00a0Qu’est-ce qui aurait aidé dans la première heure\u00a0?\u00a0»",
    "«\u00a0Dites-le comme une règle\u00a0: si cela arrive, je fais ceci.\u00a0»",
    "«\u00a0Qui appelleriez-vous en pleine nuit, pour le client\u00a0?\u00a0»",
  ],
  risks: [
    "La réunion devient le conflit\u00a0: des situations, aucun nom, et rien qui dure encore.",
    "Des règles pour tout\u00a0: cinq situations, une page.",
    "Les directions ne s’y tiennent pas\u00a0: dites-le devant les deux et recommencez avec elles.",
  ],
  notWhen: [
    "Un conflit entre personnes brûle en ce moment\u00a0: réglez-le d’abord, avec une tierce personne.",
    "La querelle porte sur ce que seul un supérieur peut trancher, comme deux ordres qui s’excluent.",
  ],
  firstStep:
    "Demandez à deux personnes de chaque côté, seules, une situation qui a mené à un heurt et reviendra.",
  signOfSuccess:
    "Au prochain heurt, quelqu’un appelle dans le délai convenu, et personne au-dessus ne l’apprend en premier.",
  followUp: {
    afterTwoWeeks:
      "Est-il arrivé quelque chose que ces règles concernent\u00a0? Qu’a-t-on fait dans la première heure\u00a0?",
    afterSixWeeks:
      "Regardez la page avec les deux directions\u00a0: quelle règle a servi, laquelle non, que manque-t-il\u00a0?",
  },
  ideas: ["Rules agreed before the conflict"],
} as const satisfies EntryWords;
