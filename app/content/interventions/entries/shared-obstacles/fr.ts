import type { EntryWords } from "../../entry";

export const sharedObstacles = {
  name: "Un obstacle de moins",
  purpose:
    "{first} et {second} trouvent un obstacle qui gêne les deux et le suppriment ensemble en six semaines.",
  whyItWorks:
    "Un but qu’aucun ne peut atteindre seul rapproche les groupes mieux que tous les appels à coopérer. Ce qui agace les deux est le plus simple de ces buts\u00a0: personne n’a à céder, quelques semaines suffisent, et le mérite revient aux deux.",
  prerequisites: [],
  whoFirst: "Cinq personnes du service {first}, dont la ou le responsable",
  whoSecond: "Cinq personnes du service {second}, dont la ou le responsable",
  runSheet: [
    {
      what: "Cadre",
      how: "Il ne s’agit pas aujourd’hui de ce que fait l’autre service, mais de ce qui vous gêne tous les deux, d’où que cela vienne.",
    },
    {
      what: "Chacun pour soi",
      how: "Chaque personne note trois choses qui coûtent du temps ou de l’énergie dans le travail entre les deux services, une par carte. Pas de noms.",
    },
    {
      what: "Groupes mixtes de quatre",
      how: "Deux de chaque côté. Ne gardez que ce qui gêne les deux, avec ce que cela coûte à chacun. Ce qui ne concerne qu’un côté retourne dans la poche.",
    },
    {
      what: "En choisir un",
      how: "Affichez les feuilles. Rayez ce que personne ici ne peut changer. Chacun a deux pastilles\u00a0; l’obstacle qui en reçoit le plus des deux couleurs est retenu.",
    },
    {
      what: "Prévoir six semaines",
      how: "Écrivez ce qui doit disparaître, les trois premiers pas, un responsable de chaque côté et le signe que c’est fait.",
    },
    {
      what: "Engagement et mérite",
      how: "Les deux responsables de l’obstacle disent ce qu’ils feront d’ici vendredi. Convenez dès maintenant de la façon dont les deux services l’apprendront, avec les deux noms.",
    },
  ],
  roles: [
    { role: "Animation", does: "Renvoie ce qui ne concerne qu’un côté et s’en tient à un seul choix." },
    {
      role: "Deux responsables de l’obstacle",
      does: "Un de chaque service\u00a0; suppriment l’obstacle et le disent aux deux services.",
    },
  ],
  materials: ["Fiches «\u00a0Obstacle commun\u00a0»", "Cartes, pastilles de deux couleurs, stylos"],
  scriptHints: [
    "«\u00a0Cela gêne-t-il aussi les autres\u00a0? Sinon, gardez-le pour un autre jour.\u00a0»",
    "«\u00a0Que pourrions-nous supprimer sans demander à personne\u00a0?\u00a0»",
    "«\u00a0Un seul. Pas deux. Le second sera pour le trimestre d’après.\u00a0»",
  ],
  risks: [
    "L’obstacle est un service déguisé\u00a0: demandez ce qu’il coûte à ce service lui-même.",
    "Il est trop grand\u00a0: réduisez-le jusqu’à ce que six semaines suffisent.",
    "Il disparaît et personne ne le sait\u00a0: la nouvelle avec les deux noms fait la moitié de l’effet.",
  ],
  notWhen: [
    "Les personnes présentes ne peuvent rien changer elles-mêmes\u00a0: demandez d’abord plus haut une chose qu’elles pourront changer.",
  ],
  firstStep:
    "Invitez cinq personnes de chaque côté et demandez-leur d’observer pendant une semaine ce qui gêne les deux.",
  signOfSuccess:
    "L’obstacle a disparu après six semaines, et chacun cite les deux services quand on demande qui l’a fait.",
  followUp: {
    afterTwoWeeks:
      "Demandez aux deux responsables de l’obstacle\u00a0: lequel des trois pas est fait\u00a0? Où faut-il un mot des responsables de service\u00a0?",
    afterSixWeeks:
      "A-t-il disparu\u00a0? Dites-le aux deux services, avec les deux noms, et choisissez le suivant.",
  },
  ideas: ["Obstacles that both face"],
} as const satisfies EntryWords;
