import type { EntryWords } from "../../entry";

export const contentAudit = {
  name: "Ce qui sert vraiment\u00a0: revoir ensemble les supports",
  purpose:
    "{first} et {second} passent en revue tout ce qui est fait pour les clients et décident de ce qui reste, change ou disparaît.",
  whyItWorks:
    "Ce qui est fait sans ceux qui l’utilisent reste dans les tiroirs, et qui manque de quelque chose le fabrique seul. Regarder chaque pièce ensemble, au moment de la vente où l’on en a besoin, montre les deux\u00a0: ce qui n’a manqué à personne et ce qui fait défaut.",
  prerequisites: [
    {
      text: "La direction du service {second} a dit que des pièces peuvent disparaître, et celle du service {first} que l’on peut montrer ce qui a été bricolé.",
    },
  ],
  whoFirst: "Quatre personnes du service {first} qui utilisent les supports, dont une au moins est nouvelle",
  whoSecond: "Quatre personnes du service {second} qui les font, dont la direction",
  runSheet: [
    {
      what: "Cadre",
      how: "Aujourd’hui on juge des pièces, non des personnes. Chacune peut disparaître, même la plus récente et la plus bricolée. À la fin, trois listes\u00a0: reste, change, disparaît.",
    },
    {
      what: "Au mur",
      how: "Affichez une page de chaque pièce le long des étapes d’une vente\u00a0: premier contact, besoin, offre, objection, après l’achat. {first} ajoute ce qui y a été fait soi-même.",
    },
    {
      what: "Des points, en silence",
      how: "{first}\u00a0: un point vert sur ce qui a servi le mois dernier, un rouge sur ce qu’un client a mal compris. {second}\u00a0: un bleu sur ce qui a demandé le plus de travail.",
    },
    {
      what: "Lire le mur",
      how: "Où y a-t-il du bleu sans vert\u00a0? Où une étape est-elle vide\u00a0? Où une pièce bricolée côtoie-t-elle l’officielle, et qu’a-t-elle de mieux\u00a0?",
    },
    {
      what: "Décider",
      how: "Pièce par pièce, deux minutes\u00a0: reste, change, disparaît. Qui veut garder une pièce sans point vert dit pour quel client elle est.",
    },
    {
      what: "Trois commandes",
      how: "Choisissez les trois changements ou manques qui comptent le plus. Pour chacun\u00a0: qui du service {second} le fait, qui du service {first} l’essaie avec deux clients, pour quand\u00a0?",
    },
  ],
  remote:
    "Mettez les pages sur un tableau en ligne la veille et laissez chacun poser ses points seul. Un second site, ou une autre langue, a son propre mur et n’apporte que ses trois commandes.",
  roles: [
    {
      role: "Animation",
      does: "Tient les deux minutes par pièce et demande quand elle a servi la dernière fois.",
    },
    {
      role: "Deux personnes qui rangent",
      does: "Une de chaque côté\u00a0; retirent en une semaine de tous les dossiers ce qui disparaît.",
    },
  ],
  materials: [
    "Feuilles «\u00a0Supports passés en revue\u00a0»",
    "Une page imprimée de chaque pièce, y compris bricolée",
    "Points verts, rouges et bleus, un long mur",
  ],
  scriptHints: [
    "«\u00a0Quand vous en êtes-vous servi pour la dernière fois, et avec qui\u00a0?\u00a0»",
    "«\u00a0Qu’avez-vous montré à la place\u00a0?\u00a0»",
    "«\u00a0Si on la jetait aujourd’hui, qui le remarquerait\u00a0?\u00a0»",
  ],
  risks: [
    "Les auteurs se sentent jugés\u00a0: commencez par une pièce dont les deux sont fiers.",
    "Rien n’est jeté\u00a0: ce qui n’a pas de point vert va un trimestre dans une caisse, puis disparaît si nul ne le demande.",
    "Il en sort une liste de souhaits\u00a0: trois commandes, pas plus.",
  ],
  notWhen: [
    "Une nouvelle marque ou gamme arrive dans quelques semaines\u00a0: passez en revue ce qui vaudra ensuite.",
    "Le service juridique ou le groupe décide seul de ce qui peut servir, et nul ne peut le changer.",
  ],
  firstStep:
    "Demandez à quatre personnes qui vendent tout ce qu’elles ont montré à des clients le mois dernier, même bricolé.",
  signOfSuccess:
    "Un tiers des pièces a disparu, et les trois commandes servent à des personnes qui ne les avaient pas demandées.",
  followUp: {
    afterTwoWeeks:
      "Les pièces écartées ont-elles quitté tous les dossiers\u00a0? Les trois testeurs ont-ils montré les nouvelles\u00a0?",
    afterSixWeeks:
      "Redemandez à quatre personnes ce qu’elles ont montré le mois dernier. Que n’en connaissiez-vous pas\u00a0?",
  },
  ideas: ["Content that Sales really uses"],
} as const satisfies EntryWords;
