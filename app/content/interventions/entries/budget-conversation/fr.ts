import type { EntryWords } from "../../entry";

export const budgetConversation = {
  name: "Parler d’argent et de budgets",
  purpose:
    "{first} et {second} mettent à plat ce que chacun dépense pour le travail commun et demandent ensemble ce qui y manque.",
  whyItWorks:
    "Une bonne part des frictions entre services tient à l’argent\u00a0: une seule caisse, deux besoins, et chacun suppose ce que l’autre en tire. Poser les deux listes côte à côte met fin aux suppositions\u00a0; et une demande faite à deux se laisse moins facilement diviser que deux demandes.",
  prerequisites: [{ text: "La personne qui décide des deux budgets a dit de quoi il est permis de parler." }],
  whoFirst: "Responsable du service {first} et deux personnes qui connaissent les dépenses",
  whoSecond: "Responsable du service {second} et deux personnes qui connaissent les dépenses",
  runSheet: [
    {
      what: "Cadre",
      how: "Dites ce qui peut changer ce trimestre et ce qui ne le peut pas. Il n’est question aujourd’hui ni de salaires ni d’emplois.",
    },
    {
      what: "Chacun de son côté",
      how: "Chaque service remplit la partie 1\u00a0: ce qu’il dépense pour le travail commun et ce qu’il en attend. Des sommes arrondies suffisent.",
    },
    {
      what: "Lire et questionner",
      how: "Chaque service lit sa liste\u00a0; l’autre ne peut que poser des questions. Ni commentaire ni défense\u00a0: les questions sans réponse vont au mur.",
    },
    {
      what: "Échanger",
      how: "Pour chaque souhait\u00a0: qui y gagnerait, et à quoi le même service renoncerait-il\u00a0? Notez oui, non ou «\u00a0si…\u00a0». Un souhait sans contrepartie est mis de côté.",
    },
    {
      what: "Une seule demande",
      how: "Écrivez ensemble, en trois phrases, ce que vous demandez\u00a0: quoi, pour quel résultat commun, à la place de quoi.",
    },
    {
      what: "Clôture",
      how: "Les deux responsables de service disent qui porte la demande et quand les deux services connaîtront la réponse.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Extérieure aux deux services\u00a0; arrête les commentaires pendant la lecture et demande le prix de chaque souhait.",
    },
    {
      role: "Les deux responsables de service",
      does: "Apportent des chiffres vrais et portent la demande ensemble.",
    },
  ],
  materials: [
    "Fiches «\u00a0Discussion sur les budgets\u00a0»",
    "Dépenses des deux services sur deux trimestres, arrondies",
    "Un mur pour les questions ouvertes",
  ],
  scriptHints: [
    "«\u00a0À quoi renonceriez-vous en échange\u00a0?\u00a0»",
    "«\u00a0Seulement des questions pour l’instant. Les avis viennent dans vingt minutes.\u00a0»",
    "«\u00a0Si vous pouviez dépenser une somme ensemble, ce serait pour quoi\u00a0?\u00a0»",
  ],
  risks: [
    "On défend le passé\u00a0: demandez ce que l’argent doit apporter au prochain trimestre.",
    "Un service n’a rien à donner\u00a0: le temps est aussi de l’argent.",
    "Les sommes circulent dans la maison\u00a0: convenez avant de celles qui peuvent sortir de la salle.",
  ],
  notWhen: [
    "Les budgets de l’année sont arrêtés et personne ne les rouvrira\u00a0: rédigez la demande pour le prochain exercice.",
    "Une réduction se décide plus haut et personne ne peut en parler.",
  ],
  firstStep:
    "Demandez à la personne qui décide des deux budgets de quoi l’on peut parler, et aux deux responsables de service des sommes arrondies.",
  signOfSuccess:
    "Une demande porte les deux noms, et chacun sait dire à quoi l’autre service consacre son argent.",
  followUp: {
    afterTwoWeeks: "La demande est-elle faite, et quand vient la réponse\u00a0? Dites-le aux deux services.",
    afterSixWeeks: "Dites aux deux services ce qui a été décidé et pourquoi. Classez ce qui est refusé.",
  },
  ideas: ["Economic strain"],
} as const satisfies EntryWords;
