import type { EntryWords } from "../../entry";

export const handOffCharter = {
  name: "Charte de passage de relais",
  purpose:
    "Les deux services conviennent de ce qui est transmis, quand, dans quel état, et de ce qui revient.",
  whyItWorks:
    "Le travail se perd là où il change de mains. Certains appellent cette charte «\u00a0accord de niveau de service\u00a0» (SLA). Une promesse dans les deux sens remplace la pression d’un seul côté, et le devoir de répondre apprend à qui transmet ce qui a servi.",
  prerequisites: [
    {
      text: "Ce qui est transmis, par exemple un lead prêt pour la vente, a été défini ensemble et signé.",
      unless: "Une définition signée, établie autrement, convient aussi.",
    },
  ],
  whoFirst:
    "Responsable du service {first} et trois personnes qui reçoivent des leads ou passent commande à {second}",
  whoSecond:
    "Responsable du service {second} et trois personnes qui transmettent des leads ou livrent des supports",
  runSheet: [
    {
      what: "Dessiner le chemin",
      how: "Tracez au mur une ligne du premier contact à la nouvelle commande. Marquez ensemble chaque point où le travail passe d’un service à l’autre, dans un sens ou dans l’autre.",
    },
    {
      what: "En choisir deux ou trois",
      how: "Chacun a trois pastilles pour les points où l’on perd le plus. Continuez avec les deux ou trois qui en ont reçu le plus.",
    },
    {
      what: "Promesses dans les deux sens",
      how: "Pour chaque point, les deux côtés remplissent la charte\u00a0: ce que nous transmettons, dans quel état, en combien de temps\u00a0; en combien de temps nous le reprenons\u00a0; ce que nous répondons, et quand. À chaque promesse d’un côté répond une promesse de l’autre.",
    },
    {
      what: "Et sinon",
      how: "Pour chaque promesse\u00a0: qui le remarque, qui cette personne appelle-t-elle, que se passe-t-il alors\u00a0? On appelle avant de faire remonter.",
    },
    {
      what: "Rendre chiffrable",
      how: "Choisissez pour chaque promesse un chiffre qui existe déjà ou qu’on peut compter à la main pendant un mois. Fixez une valeur de départ que les deux côtés pensent pouvoir tenir.",
    },
    {
      what: "Signer",
      how: "Les deux responsables de service signent\u00a0; essai de six semaines\u00a0; date du bilan.",
    },
  ],
  roles: [
    { role: "Animation", does: "Garde les promesses en équilibre\u00a0: une dans chaque sens." },
    { role: "La personne qui compte", does: "Une par service\u00a0; note les chiffres chaque vendredi." },
  ],
  materials: [
    "Charte de passage de relais, un grand exemplaire",
    "La définition écrite du lead",
    "Pastilles et stylos",
  ],
  scriptHints: [
    "«\u00a0Que faut-il pour que vous puissiez commencer sans rien redemander\u00a0?\u00a0»",
    "«\u00a0Et que reçoit l’autre côté en échange\u00a0?\u00a0»",
    "«\u00a0Promettez ce que vous pouvez tenir même dans votre pire semaine.\u00a0»",
  ],
  risks: [
    "La charte sert de preuve contre un côté\u00a0: regardez les deux colonnes ensemble, ou aucune.",
    "Trop de promesses\u00a0: trois passages de relais suffisent pour le premier trimestre.",
  ],
  notWhen: [
    "Personne ne sait encore ce qu’est un lead\u00a0: définissez-le d’abord.",
    "Un côté manque de monde pour les mois qui viennent et ne pourrait tenir aucune promesse.",
  ],
  firstStep:
    "Demandez aux deux côtés les trois derniers passages de relais qui ont mal tourné, des faits sans noms.",
  signOfSuccess:
    "Au bout de six semaines, chaque côté tient au moins quatre promesses sur cinq, d’après son propre compte.",
  followUp: {
    afterTwoWeeks:
      "Comparez pendant dix minutes les notes des deux personnes qui comptent\u00a0; corrigez une promesse intenable.",
    afterSixWeeks: "Bilan\u00a0: gardez, resserrez ou abandonnez chaque promesse, et signez de nouveau.",
  },
  ideas: ["rules of engagement"],
} as const satisfies EntryWords;
