import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Objectif - Tandem",
    title: "Où voulez-vous aller\u00a0?",
    lead: "Plus haut n’est pas toujours mieux. Ce qui convient dépend de votre activité\u00a0; le conseil repose sur elle et peut être de rester où vous en êtes.",
    restsOn: "Sur quoi repose le conseil",
    askAgain: "Demander de nouveau",
    needed:
      "Il faut pour {fewest} questions sur {signals} au moins une réponse qui réunit une majorité\u00a0; sinon, rien n’est conseillé.",
    howToAsk:
      "Posez les mêmes questions aux RH et aux deux responsables. Ce que dit la majorité compte\u00a0; en cas d’égalité, la question reste ouverte.",
    howToAskAt:
      "Posez les mêmes questions aux RH et aux deux responsables. Vous en êtes ici aujourd’hui\u00a0: {stage}. Ce que dit la majorité compte\u00a0; en cas d’égalité, la question reste ouverte.",
    advisedBefore: "Ce qui avait été conseillé",
    speaksFor: "Plaide pour aller plus loin",
    speaksAgainst: "Plaide pour en rester là",
    stayOpen: { one: "Une question reste ouverte", other: "{count} questions restent ouvertes" },
    askedBy: "{day}, saisi par {name}",
    notSaid: "Sans réponse",
    yes: "Oui",
    no: "Non",
    ask: "Demander conseil",
  },
  signals: {
    "small-company": {
      asks: "L’entreprise est-elle si petite que, dans les deux services, tout le monde se connaît\u00a0?",
      yes: "Tout le monde se connaît.",
      no: "L’entreprise est trop grande pour que tout le monde se connaisse.",
    },
    "good-informal-contact": {
      asks: "Les deux services s’entendent-ils bien sans règles\u00a0?",
      yes: "Les deux services s’entendent bien sans règles.",
      no: "Sans règles, les deux services ne s’entendent pas bien.",
    },
    "marketing-supports-sales": {
      asks: "Le rôle du service {second} est-il surtout d’appuyer {first} par des supports et des événements\u00a0?",
      yes: "{second} appuie surtout {first}.",
      no: "{second} fait plus qu’appuyer {first}.",
    },
    "standard-offer": {
      asks: "Vendez-vous à tous à peu près la même offre standard\u00a0?",
      yes: "L’offre est standard.",
      no: "L’offre n’est pas standard.",
    },
    "short-sales-cycle": {
      asks: "Le cycle de vente est-il court, de quelques jours ou de quelques semaines\u00a0?",
      yes: "Le cycle de vente est court.",
      no: "Le cycle de vente est long.",
    },
    "market-commoditising": {
      asks: "Les clients voient-ils de moins en moins de différence entre les fournisseurs\u00a0?",
      yes: "Les clients voient de moins en moins de différence entre les fournisseurs.",
      no: "Les clients voient encore une différence entre les fournisseurs.",
    },
    "offers-customised": {
      asks: "L’offre est-elle adaptée au client pendant la vente\u00a0?",
      yes: "L’offre est adaptée pendant la vente.",
      no: "L’offre n’est pas modifiée pendant la vente.",
    },
    "faster-life-cycles": {
      asks: "Les cycles de vie des produits raccourcissent-ils\u00a0?",
      yes: "Les cycles de vie des produits raccourcissent.",
      no: "Les cycles de vie des produits ne raccourcissent pas.",
    },
    "one-funnel-possible": {
      asks: "Les deux services pourraient-ils mener ensemble un seul parcours, du premier contact au contrat\u00a0?",
      yes: "Un seul parcours pour les deux est possible.",
      no: "Un seul parcours pour les deux n’est pas possible.",
    },
    "one-executive": {
      asks: "Les deux services dépendent-ils du même membre de la direction générale, ou le pourraient-ils bientôt\u00a0?",
      yes: "Un même membre de la direction générale peut répondre des deux.",
      no: "Les deux dépendent de membres différents de la direction générale.",
    },
    "shared-responsibility": {
      asks: "Est-il courant, dans votre entreprise, que deux services répondent ensemble d’un résultat\u00a0?",
      yes: "Répondre ensemble d’un résultat est courant.",
      no: "Répondre ensemble d’un résultat n’est pas courant.",
    },
    "conflict-over-resources": {
      asks: "Les deux se disputent-ils sans cesse le budget ou le personnel\u00a0?",
      yes: "Les deux se disputent sans cesse le budget ou le personnel.",
      no: "Il n’y a pas de dispute permanente sur le budget ou le personnel.",
    },
    "work-duplicated-or-dropped": {
      asks: "Le travail est-il fait deux fois, ou tombe-t-il entre les deux\u00a0?",
      yes: "Le travail est fait deux fois, ou tombe entre les deux.",
      no: "Le travail n’est ni fait deux fois ni laissé de côté.",
    },
  },
  head: "Responsable du service {department}",
  hr: "RH",
  tooFewSettled:
    "Seules {settled} questions sur {signals} ont une réponse qui réunit une majorité. Il en faut au moins {fewest}\u00a0: poursuivez vos questions.",
  goodEnough: "Le stade «\u00a0{stage}\u00a0» suffit\u00a0: aller plus haut n’en vaudrait pas le prix.",
  stay: "Restez au stade «\u00a0{stage}\u00a0»\u00a0: aller plus haut n’en vaudrait pas le prix.",
  aimFor: "Visez le stade «\u00a0{stage}\u00a0».",
});
