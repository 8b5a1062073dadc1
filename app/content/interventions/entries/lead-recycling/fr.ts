import type { EntryWords } from "../../entry";

export const leadRecycling = {
  name: "Retour des leads venus trop tôt",
  purpose:
    "{first} rend les leads qui ne sont pas mûrs avec une raison parmi quelques-unes, et {second} dit ce que chacun devient.",
  whyItWorks:
    "Beaucoup de leads transmis ne sont jamais suivis, et nul n’apprend pourquoi. Une courte liste de raisons change les «\u00a0mauvais leads\u00a0» en quelque chose que l’on compte et améliore\u00a0; et un lead venu trop tôt n’est pas perdu\u00a0: il repart, il est entretenu et il revient.",
  prerequisites: [
    {
      text: "Ce qui est transmis, par exemple un lead prêt, a été défini ensemble.",
      unless: "Une définition que les deux directions ont signée d’une autre façon suffit aussi.",
    },
  ],
  whoFirst: "Trois personnes du service {first} qui reçoivent des leads",
  whoSecond: "Trois personnes du service {second} qui les transmettent",
  runSheet: [
    {
      what: "Trente leads sans client",
      how: "Regardez trente leads du dernier trimestre qui n’ont rien donné, sans le nom de ceux qui s’en sont occupés. Triez-les en silence, en tas qui se ressemblent.",
    },
    {
      what: "Nommer les tas",
      how: "Six raisons au plus, en mots que les deux emploieraient\u00a0: trop tôt, mauvaise entreprise, mauvaise personne, pas de réponse après tant d’essais, acheté ailleurs, données fausses. Chaque raison dit à quoi on la reconnaît.",
    },
    {
      what: "Ce qui se passe ensuite",
      how: "Pour chaque raison\u00a0: qui reprend le lead, en combien de jours, qu’en fait-on et quand peut-il revenir\u00a0? «\u00a0Trop tôt\u00a0» demande une date ou un signe.",
    },
    {
      what: "Promesses dans les deux sens",
      how: "{first}\u00a0: aucun lead ne dort sans raison au-delà du délai convenu. {second}\u00a0: chaque lead rendu reçoit une réponse en une semaine. Chacun écrit le nombre qu’il peut tenir une mauvaise semaine.",
    },
    {
      what: "Regard hebdomadaire",
      how: "Fixez quinze minutes par semaine\u00a0: nombre de chaque raison, un cas de chaque côté, une chose à changer. Qui prépare, et où note-t-on les raisons\u00a0?",
    },
  ],
  remote:
    "Triez sur un tableau en ligne, trente cartes en six colonnes, sans caméra. Un second site apporte quinze leads à lui, afin que les deux figurent dans les tas.",
  roles: [
    { role: "Animation", does: "Tient la liste à six et demande à quoi l’on reconnaîtrait chaque raison." },
    {
      role: "Qui tient la liste",
      does: "Une personne du service {second} et une du service {first}\u00a0; comptent les raisons chaque semaine, sans nom de collègue.",
    },
  ],
  materials: [
    "Feuille «\u00a0Retour des leads\u00a0»",
    "Trente leads qui n’ont rien donné, imprimés sans nom de collègue",
    "Six boîtes ou un tableau à six colonnes",
  ],
  scriptHints: [
    "«\u00a0À quoi le reconnaîtriez-vous en deux minutes\u00a0?\u00a0»",
    "«\u00a0Est-ce le mauvais client, ou le bon au mauvais moment\u00a0?\u00a0»",
    "«\u00a0Quel nombre pourriez-vous tenir votre pire semaine\u00a0?\u00a0»",
  ],
  risks: [
    "Les raisons deviennent une liste de reproches\u00a0: comptez des raisons, jamais des personnes.",
    "«\u00a0Autre\u00a0» grossit\u00a0: ce qui y figure trois fois reçoit un nom ou passe dans un autre tas.",
    "Le retour devient un tiroir\u00a0: à chaque lead rendu, une date où quelqu’un regarde.",
  ],
  notWhen: [
    "Personne n’est encore convenu de ce qu’est un lead\u00a0: définissez-le d’abord.",
    "Si peu de leads sont transmis que les deux côtés peuvent parler de chacun.",
  ],
  firstStep:
    "Tirez trente leads du dernier trimestre qui n’ont rien donné et ôtez le nom de ceux qui s’en sont occupés.",
  signOfSuccess: "Au bout de six semaines, chaque lead rendu a une raison, et les premiers sont revenus.",
  followUp: {
    afterTwoWeeks:
      "Combien de leads n’ont pas encore de raison\u00a0? Demandez à ceux qui les reçoivent ce qui rend la saisie difficile.",
    afterSixWeeks:
      "Quelle raison revient le plus\u00a0? Changez la chose qui la rendrait plus rare et dites-le aux deux côtés.",
  },
  ideas: ["A way back for leads that came too early"],
} as const satisfies EntryWords;
