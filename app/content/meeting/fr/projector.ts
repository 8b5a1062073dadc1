import { fr as phone } from "~/content/meeting/phone/fr";
import { fr as survey } from "~/content/survey/fr";
import type { TextTree } from "~/content/translated";

const REVIEW = "Ce que nous avions convenu la dernière fois";

export const projector = {
  heading: "{relationship}, {quarter}",
  headingWithPlace: "{relationship}, {quarter} · {place}",
  notConnected:
    "Pas de connexion. Cet écran reste tel quel et reprendra de lui-même dès que la connexion sera rétablie. Ce que vous saisissez est conservé\u00a0; enregistrez-le alors.",
  clock: { left: "encore {time}", paused: "encore {time}, en pause", over: "dépassé de {time}" },
  controls: {
    label: "Réunion",
    back: "Retour",
    reveal: "Clore les estimations et dévoiler",
    closeVote: "Clore le vote",
    goOn: "Continuer",
    pause: "Pause",
    run: "Relancer",
    more: "2 minutes de plus",
    toTheVote: "Au vote",
    keys: "Touches",
    leave: "Quitter l’écran",
  },
  help: {
    title: "Tout au clavier",
    fields:
      "Dans un champ de texte, les touches écrivent. La touche Tab atteint chaque champ et chaque bouton\u00a0; Entrée dans un champ enregistre.",
    close: "Fermer",
  },
  join: { label: "Rejoindre avec un téléphone", code: "Code QR pour rejoindre" },
  welcome: {
    title: survey.title,
    minutes: "{minutes} min",
    rule: "Nous parlons de notre façon de travailler, pas de qui a répondu quoi. On n’interroge personne sur ses propres réponses.",
    phones:
      "Avec un téléphone, vous estimez avant que nous dévoilions. Ni compte, ni nom. Ce que les téléphones envoient est montré à partir de {fewest} personnes par côté, sous forme d’une seule fourchette, puis effacé. Sans téléphone, dites-le à voix haute.",
  },
  review: {
    title: REVIEW,
    firstPlan: "C’est le premier plan. Rien n’est ouvert d’un plan précédent.",
    allDone: "Tout ce qui a été convenu après {quarter} est fait ou a été abandonné avec une raison.",
    stillOpen:
      "Encore ouvert. Pour chaque point\u00a0: est-ce fait, cela continue-t-il, ou l’abandonnons-nous en disant pourquoi\u00a0?",
    action: "{owners}, pour le {due}, {status}",
    actionOverdue: "{owners}, pour le {due}, {status}, en retard",
    ownerless: "personne n’est encore nommé, pour le {due}, {status}",
    ownerlessOverdue: "personne n’est encore nommé, pour le {due}, {status}, en retard",
    agreement: "{owner}, pour le {due}",
    statuses: { planned: "pas commencé", started: "en cours", done: "fait", dropped: "abandonné" },
  },
  guess: {
    title: "Estimer avant de dévoiler",
    asks: "{department}\u00a0: comment {other} le note-t-il\u00a0?",
    asksMirror: "{department}\u00a0: comment {other} vous voit-il\u00a0?",
    scale: "L’échelle va de 20 (jamais) à 100 (toujours).",
    closed: "Clos. Les téléphones n’envoient plus rien ici.",
    enough: "{department}\u00a0: assez d’estimations pour une fourchette",
    tooFew: "{department}\u00a0: moins de {fewest} estimations pour l’instant",
  },
  reveal: {
    value: "{value} (très probablement {range})",
    guessed: "Estimation d’{department}\u00a0: {band}",
    guessedOf: "Estimation d’{department}\u00a0: {other}",
    noBand: "pas de fourchette (à partir de {fewest} personnes par côté)",
    revealed: "Dévoilé",
    seesItself: "se voit",
    isSeenBy: "est vu par {department}",
    guessedToBeSeen: "pensait être vu ainsi",
  },
  agree: {
    title: "Une chose qui va changer",
    agreed: "{owner} s’en charge, pour le {due}. C’est dans le plan.",
    change: "Modifier",
    repair: "Une amélioration",
    repairHint: "Que fera-t-on exactement autrement, et quand\u00a0?",
    owner: "Une personne responsable",
    ownerHint: "Quelqu’un qui est dans la salle.",
    dueOn: "Une date",
    dueOnHint: "Le jour où ce sera fait au plus tard.",
    put: "Mettre dans le plan",
    putAgain: "Modifier dans le plan",
  },
  withheld: { title: "Ce dont nous ne parlons pas" },
  vote: {
    title: phone.vote,
    how: "De 1, pas du tout utile, à 5, très utile. Votez avec votre téléphone ou montrez-le avec les doigts d’une main.",
    enough: "{department}\u00a0: assez de votes pour une fourchette",
    tooFew: "{department}\u00a0: moins de {fewest} votes pour l’instant",
  },
  close: {
    title: "Ce que nous emportons",
    nothingNew: "Rien de nouveau n’a été convenu. Le plan contient ce qui avait été choisi avant.",
    agreement: "{topic}\u00a0: {owner}, pour le {due}",
    useful: "Utilité pour {department}",
    end: "Terminer la réunion",
    whatHappens:
      "Le code cesse de fonctionner et tout ce que les téléphones ont envoyé est effacé. Les accords restent dans le plan.",
  },
} as const satisfies TextTree;
