import type { EntryWords } from "../../entry";

export const segmentTeam = {
  name: "Équipe commune pour un segment",
  purpose:
    "Pour un segment de clients, {first} et {second} travaillent comme une seule équipe, avec un but, un plan et une personne responsable.",
  whyItWorks:
    "Un seul segment montre ce que réunir apporte et coûte, sans bouleverser toute la maison. Les chemins courts dans l’équipe remplacent la coordination entre services, et chacun garde son ancrage professionnel.",
  prerequisites: [
    {
      text: "Le travail commun est à 50 points ou plus\u00a0: une équipe à part n’est pas une issue quand on travaille mal ensemble.",
    },
    { text: "Le segment se distingue\u00a0: ses propres clients, ses offres et ses chiffres." },
    { text: "Les deux responsables libèrent des personnes pour deux trimestres au moins." },
  ],
  whoFirst: "Trois ou quatre personnes du service {first} qui s’occupent du segment, et la ou le responsable",
  whoSecond: "Deux ou trois personnes du service {second} pour le segment, et la ou le responsable",
  runSheet: [
    {
      what: "Pourquoi ce segment",
      how: "Les deux responsables\u00a0: que perdent ces clients aujourd’hui parce que nous sommes deux\u00a0? Qu’est-ce qui doit être différent dans six mois\u00a0? Une phrase, un chiffre.",
    },
    {
      what: "Le parcours du client",
      how: "Dessinez comment un client de ce segment nous trouve, essaie, achète et reste. Marquez chaque endroit où quelqu’un attend l’autre service.",
    },
    {
      what: "Qui fait quoi",
      how: "Donnez à chaque étape une personne responsable, par son nom, quel que soit son service. Notez les compétences qui manquent.",
    },
    { what: "Pause", how: "Laissez le dessin au mur\u00a0; chacun le complète." },
    {
      what: "Décisions",
      how: "Dressez la liste de huit décisions\u00a0: prix, message, priorité, budget, congés… Qui décide\u00a0: l’équipe, la personne qui la dirige ou un responsable de service\u00a0? Les responsables disent oui ou non sur-le-champ.",
    },
    {
      what: "Ancrage",
      how: "Que gardent les services\u00a0: évaluation, formation, normes\u00a0? Comment l’équipe rend-elle compte, et comment les autres collègues en tirent-ils des enseignements\u00a0?",
    },
    {
      what: "Charte",
      how: "Remplissez la charte\u00a0: but, membres, personne responsable, décisions, rythme, bilan au bout d’un trimestre, fin ou prolongation au bout de deux. Signez.",
    },
  ],
  roles: [
    {
      role: "Responsable de l’équipe",
      does: "Une personne de l’un ou l’autre côté, acceptée par les deux\u00a0; décide ce que dit la charte.",
    },
    {
      role: "Les deux responsables de service",
      does: "Restent hors des affaires courantes, lèvent les obstacles, jugent ensemble.",
    },
    {
      role: "RH",
      does: "Clarifient le rattachement, l’évaluation et, s’il y en a, le rôle des représentants du personnel.",
    },
  ],
  materials: ["Charte de l’équipe de segment", "Chiffres du segment", "Une grande surface pour dessiner"],
  scriptHints: [
    "«\u00a0Où le client attend-il parce que nous devons nous consulter\u00a0?\u00a0»",
    "«\u00a0Qui décide cela un vendredi à seize heures\u00a0?\u00a0»",
    "«\u00a0Qu’est-ce qui ne doit pas se perdre de votre service\u00a0?\u00a0»",
  ],
  risks: [
    "Un troisième service naît\u00a0: bilan au bout d’un trimestre, date de fin dans la charte.",
    "Les spécialistes perdent le contact avec leur métier\u00a0: des heures fixes avec les collègues de leur service.",
    "Deux responsables donnent des ordres différents\u00a0: la charte dit qui décide.",
  ],
  notWhen: [
    "Le segment a besoin des mêmes rares personnes que tous les autres.",
    "Les deux services ne travaillent pas bien ensemble ailleurs\u00a0: ce serait une fuite.",
    "Votre objectif est de rester où vous êtes.",
  ],
  firstStep:
    "Les deux responsables écrivent, chacun de son côté, le segment qu’ils choisiraient et pourquoi\u00a0; comparez.",
  signOfSuccess:
    "Au bout d’un trimestre, le chiffre du segment s’est amélioré et personne dans l’équipe n’a besoin des deux responsables pour décider.",
  followUp: {
    afterTwoWeeks: "Quelle décision est restée bloquée\u00a0? Corrigez la charte.",
    afterSixWeeks:
      "Les deux responsables de service et celui ou celle de l’équipe\u00a0: le chiffre, la charge, ce que le reste de la maison peut reprendre.",
  },
  ideas: ["combining the two teams"],
} as const satisfies EntryWords;
