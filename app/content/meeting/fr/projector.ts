import { fr as phone } from "~/content/meeting/phone/fr";
import { fr as survey } from "~/content/survey/fr";
import type { TextTree } from "~/content/translated";

const REVIEW = "Ce que nous avions convenu la dernière fois";

export const projector = {
  heading: "{relationship}, {quarter}",
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
    toChoosing: "Au choix",
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
      "Estimez avec votre téléphone avant que nous dévoilions\u00a0: ni compte, ni nom. Ce que les téléphones envoient est montré à partir de {fewest} personnes par côté, sous forme d’une seule fourchette, puis effacé. Sans téléphone, dites-le à voix haute.",
  },
  agenda: { title: "Déroulement" },
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
    asks: "Comment l’autre côté le note-t-il, de 20 (jamais) à 100 (toujours)\u00a0?",
    asksMirror: "Comment l’autre côté vous voit-il, de 20 (jamais) à 100 (toujours)\u00a0?",
    closed: "Clos. Les téléphones n’envoient plus rien ici.",
    enough: "{department}\u00a0: assez d’estimations pour une fourchette",
    tooFew: "{department}\u00a0: moins de {fewest} estimations pour l’instant",
  },
  reveal: {
    guessed: "Estimation d’{department}\u00a0: {band}",
    calledOut: "{department} a dit\u00a0: {said}",
    noBand: "pas de fourchette",
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
    dueOn: "Une date",
    put: "Mettre dans le plan",
    putAgain: "Modifier dans le plan",
  },
  withheld: { title: "Ce qui n’est pas montré, et pourquoi" },
  called: { title: "Dit à voix haute", by: "par {department}", note: "Noter" },
  statements: {
    title: "Ce que l’on trouve souvent vrai",
    values: "{first}\u00a0: {firstShare}, {second}\u00a0: {secondShare}",
    none: "Aucune affirmation ne peut être montrée seule.",
  },
  choose: {
    lead: "Du plan, et de ce que nous venons de noter.",
    planned: "{owners}, pour le {due}",
    written: "{topic}\u00a0: {owners}, pour le {due}",
    keep: "Celles-ci restent",
    tooMany: { one: "Une de trop.", other: "{count} de trop." },
    because: "La réunion a choisi d’autres actions.",
    nothing: "Rien n’est encore noté.",
  },
  owners: {
    nobody: "personne n’est encore nommé",
    owner: "Responsable dans {department}",
    note: "Noter les responsables",
    missing: "Nommez une personne dans chaque service.",
    same: "Nommez deux personnes différentes.",
  },
  sign: { both: "Les deux responsables et l’animation signent la feuille imprimée." },
  vote: {
    title: phone.vote,
    how: "De 1, pas du tout utile, à 5, très utile. Votez avec votre téléphone ou montrez-le avec les doigts d’une main.",
    enough: "{department}\u00a0: assez de votes pour une fourchette",
    tooFew: "{department}\u00a0: moins de {fewest} votes pour l’instant",
  },
  close: {
    title: "Ce que nous emportons",
    nothingNew: "Rien de nouveau n’a été convenu. Le plan contient ce qui avait été choisi avant.",
    useful: "Utilité pour {department}",
    end: "Terminer la réunion",
    whatHappens:
      "Le code cesse de fonctionner et tout ce que les téléphones ont envoyé est effacé. Les accords restent dans le plan.",
  },
} as const satisfies TextTree;
