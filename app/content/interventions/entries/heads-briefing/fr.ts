import type { EntryWords } from "../../entry";

export const headsBriefing = {
  name: "Entretien avec les deux responsables et déclaration commune",
  purpose:
    "Les deux responsables conviennent, avec la personne placée au-dessus d’eux, de la conduite qu’ils attendent et l’annoncent ensemble à tous.",
  whyItWorks:
    "Là où la direction générale soutient le travail en commun, il y a moins de conflits entre les services. Une déclaration des deux, avec les mêmes mots, ôte l’excuse selon laquelle «\u00a0mon responsable voit les choses autrement\u00a0».",
  prerequisites: [
    { text: "La personne au-dessus des deux participe et n’apporte aucune décision déjà prise." },
  ],
  whoFirst: "Responsable du service {first}",
  whoSecond:
    "Responsable du service {second}, avec la personne au-dessus des deux et les RH pour l’animation",
  runSheet: [
    {
      what: "Le résultat publié",
      how: "Regardez ensemble le rapport de la dernière enquête. Chacun cite une chose attendue et une qui ne l’était pas.",
    },
    {
      what: "Ce que nous attendons",
      how: "Chacun écrit pour soi trois phrases\u00a0: «\u00a0Chez nous, on voit les deux services…\u00a0». Lisez-les, choisissez-en quatre. Il faut que cela puisse se voir.",
    },
    {
      what: "Ce que nous ne laissons pas passer",
      how: "Nommez deux choses, par exemple dire du mal de l’autre côté devant des clients. Pour chacune\u00a0: que diront ou feront les responsables quand cela arrive, de la même façon dans les deux services\u00a0?",
    },
    {
      what: "Qui décide quoi",
      how: "Relevez les cinq décisions qui créent le plus de frictions. Pour chacune\u00a0: qui propose, qui est entendu, qui décide. La personne au-dessus des deux tranche ce qui reste ouvert.",
    },
    {
      what: "Déclaration commune",
      how: "Écrivez au plus huit phrases en suivant la feuille. Les deux la lisent une fois à voix haute.",
    },
    {
      what: "Date",
      how: "Fixez la réunion où les deux responsables se présentent devant les deux services et lisent la déclaration.",
    },
  ],
  roles: [
    {
      role: "La personne au-dessus des deux",
      does: "Dit pourquoi cela compte pour l’entreprise, tranche les décisions en suspens.",
    },
    { role: "RH ou animation", does: "Conduit la séance, écrit, garde l’équilibre entre les deux." },
  ],
  materials: [
    "Le rapport publié",
    "Fiche «\u00a0Déclaration commune des responsables\u00a0»",
    "Liste des derniers différends sur qui décide, sans noms",
  ],
  scriptHints: [
    "«\u00a0Que vous verrait-on faire autrement tous les deux la semaine prochaine\u00a0?\u00a0»",
    "«\u00a0Diriez-vous la même chose à votre meilleur élément\u00a0?\u00a0»",
    "«\u00a0Lesquelles de ces décisions vos équipes attendent-elles\u00a0?\u00a0»",
  ],
  risks: [
    "De belles paroles sans suite\u00a0: convenez de la première occasion où vous le montrerez.",
    "Un responsable se sent accusé\u00a0: le rapport parle d’une relation, pas d’une personne.",
  ],
  notWhen: [
    "Les deux services ont déjà un responsable commun.",
    "L’un des postes est vacant ou sur le point de changer de titulaire.",
    "Les deux responsables ne se parlent pas\u00a0: commencez par une médiation.",
  ],
  firstStep: "Les RH demandent 75 minutes à la personne au-dessus des deux et envoient le rapport aux trois.",
  signOfSuccess:
    "Dans les deux semaines, les deux services ont entendu la déclaration des deux responsables réunis.",
  followUp: {
    afterTwoWeeks:
      "La déclaration a-t-elle été lue à deux\u00a0? La liste des décisions est-elle connue\u00a0?",
    afterSixWeeks:
      "Les trois se voient 20 minutes\u00a0: où avons-nous agi en conséquence, où avons-nous laissé passer quelque chose\u00a0?",
  },
  ideas: ["Brief division heads"],
} as const satisfies EntryWords;
