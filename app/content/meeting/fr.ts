import type { TextTree } from "~/content/translated";
import { kit } from "./fr/kit";
import { projector } from "./fr/projector";

export const fr = {
  page: {
    documentTitle: "Réunion {quarter} - Tandem",
    title: "Réunion sur {quarter}",
    lead: "Pour un projecteur\u00a0: les deux services estiment, puis vous dévoilez, et la réunion choisit trois actions au plus.",
    withoutResult: "Une réunion porte sur un résultat. Sans résultat, il n’y a rien à dévoiler.",
    ready: {
      ended:
        "Une réunion sur ce résultat s’est terminée le {day}. Ce qu’elle a convenu figure dans le {plan}. Vous pouvez en tenir une autre.",
      plan: "plan",
      projector:
        "Branchez le projecteur. La page remplit la fenêtre\u00a0; le mieux est de passer en plein écran (F11).",
      phones:
        "On rejoint la réunion avec son téléphone, par un code QR ou un code court. Personne n’a besoin d’un compte, ni d’un téléphone.",
      noTopics:
        "Aucun thème ne peut être montré par service\u00a0; il n’y a donc rien à estimer. La réunion passe en revue ce qui reste ouvert et se termine par un vote.",
      topics:
        "Le résultat et deux à quatre thèmes sont estimés puis dévoilés. Chaque thème aboutit à une amélioration\u00a0; puis la réunion choisit trois actions au plus, avec des responsables et des dates.",
      vote: "À la fin, tout le monde dit si l’heure a été utile.",
      bands:
        "Les estimations et les votes s’affichent à partir de {fewest} personnes d’un service, sous forme d’une fourchette par côté. Ils sont effacés dès que la fourchette est montrée. Ce que le rapport ne montre pas n’est pas montré ici non plus.",
      onlyHere:
        "Les téléphones ne peuvent pas rejoindre la réunion\u00a0: le code QR mènerait à cet ordinateur même. Les personnes qui gèrent le serveur doivent indiquer dans PUBLIC_URL une adresse que les téléphones atteignent.",
      choose: "Ce dont vous parlez",
      chooseHint:
        "De deux à quatre. Proposés\u00a0: l’écart le plus net et les thèmes les plus faibles. S’il y en a plus de quatre, ceux qui ont les plus grands écarts sont retenus. Le déroulement imprimé a les mêmes thèmes et les mêmes minutes.",
      keep: "Retenir pour le déroulement imprimé",
      kept: "Le déroulement imprimé a maintenant ces thèmes et ces minutes.",
      lastVote:
        "Utilité de la réunion sur {quarter}\u00a0: {first}\u00a0: {firstVote}\u00a0; {second}\u00a0: {secondVote}.",
      length: "Durée",
      minutes: "{minutes} minutes",
      keys: "Touches",
      remote: "Une télécommande de présentation convient aussi.",
      begin: "Commencer la réunion",
    },
    keys: {
      names: { space: "Espace", pageDown: "Page suivante", pageUp: "Page précédente" },
      do: {
        next: "avancer",
        previous: "revenir",
        reveal: "clore les estimations et dévoiler",
        clock: "arrêter l’horloge ou la relancer",
        more: "deux minutes de plus",
        choose: "passer les thèmes restants et choisir",
        help: "montrer ou masquer ces touches",
      },
    },
    projector,
    agreements: {
      documentTitle: "Accords {quarter} - Tandem",
      lead: "Une amélioration, une personne responsable et une date pour chaque écart.",
      nothingYet: "Rien pour l’instant. Pendant la réunion, chaque thème aboutit à un accord.",
      save: "Enregistrer",
      takeOut: "Retirer",
    },
  },
  kit,
  agenda: {
    welcome: "Accueil",
    review: projector.review.title,
    result: "Le résultat",
    withheld: projector.withheld.title,
    work: "Ce qui marche, ce qui gêne",
    choose: "Choisir trois actions au plus",
    owners: "Qui et pour quand",
    sign: "Signer",
    vote: projector.vote.title,
  },
  result: {
    description: "Comment les deux côtés voient leur collaboration, tous thèmes réunis.",
    headline: "{stage}\u00a0: {score}",
  },
  mirror: {
    name: "Comment chaque côté voit l’autre",
    description: "Informe-t-il l’autre côté à temps, et tient-il les accords\u00a0?",
  },
  place: "Thème {number} sur {topics}",
  gap: {
    bounded: "L’écart entre les deux n’est connu qu’entre des limites.",
    alike: "Les deux le voient à peu près de la même façon.",
    unknown: "Trop peu de données pour dire si les deux diffèrent.",
    higherWithin:
      "{department} le note nettement plus haut\u00a0; de combien, on ne le sait qu’entre des limites.",
    higher: {
      one: "{department} le note {count}\u00a0point plus haut.",
      other: "{department} le note {count}\u00a0points plus haut.",
    },
  },
  guessBand: { orLess: "{high} ou moins", between: "{low} à {high}", orMore: "{low} ou plus" },
  voteBand: { one: "{low} sur 5", two: "{low} ou {high} sur 5" },
} as const satisfies TextTree;
