import { fr as frame } from "~/content/frame/fr";
import { asking } from "~/content/survey/fr/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const page = translationOf<(typeof en)["page"]>()({
  documentTitle: "Saisir les bulletins papier - Tandem",
  backToWave: frame.shared.backToWave,
  wave: "Enquête {quarter}, ouverte jusqu’au {closes}",
  title: "Saisir les bulletins papier",
  needsScript:
    "Cette page a besoin de JavaScript\u00a0: ce que vous saisissez est scellé dans votre propre navigateur, ou nulle part.",
  begin: {
    lead: "Deux personnes, une pile mélangée. Ce que vous saisissez attend dans ce navigateur, scellé avec un mot de chacune des deux\u00a0; puis c’est envoyé scellé au serveur, comme tout bulletin.",
    rules: [
      "Videz l’urne le jour où l’enquête se termine et saisissez tout en un seul lot\u00a0: un bulletin saisi à part désigne quelqu’un.",
      "Mettez les bulletins en une pile, dépliez-les et mélangez-les. Aucune des deux personnes n’en regarde un avant.",
      "L’une lit, l’autre saisit. Puis l’autre relit à partir de l’écran, et la première compare avec le papier.",
      "Saisissez les commentaires tels qu’ils sont écrits. Ne cherchez pas à deviner qui en a écrit un, et n’en parlez pas.",
      "Gardez le papier jusqu’à l’arrivée du lot\u00a0; passez-le ensuite ensemble au destructeur de documents.",
    ],
    fingerprint: asking.start.fingerprintLabel,
    onEveryBallot: "Elle figure sur chaque bulletin de cette enquête.",
    statementsIn: "Langue des affirmations",
    first: "Première personne",
    signedIn: "{name}, session ouverte",
    second: "Seconde personne",
    secondHint: "Prénom et nom. S’il y a des représentants du personnel, une personne qu’ils ont désignée.",
    firstWord: "Mot d’{name}",
    firstAgain: "Mot d’{name}, encore une fois",
    secondWord: "Mot de la seconde personne",
    secondAgain: "Mot de la seconde personne, encore une fois",
    wordHint:
      "Chacune en choisit un et le saisit pendant que l’autre détourne les yeux. Ce qui est saisi est scellé avec les deux\u00a0: après un rechargement, aucune ne peut le lire ni continuer sans l’autre. Les mots ne sont enregistrés nulle part.",
    forget: "Jeter les saisies en attente",
    firstIsHere: "{name}\u00a0: je suis ici jusqu’à l’envoi du lot.",
    secondIsHere: "Seconde personne\u00a0: je suis ici jusqu’à l’envoi du lot.",
    shuffled: "Les bulletins des deux services ont été mélangés.",
    recorded:
      "Le fait que vous ayez commencé à deux est consigné dans le journal d’audit avec vos noms\u00a0; le nombre de bulletins et leur contenu ne le sont pas.",
    button: "Commencer",
  },
  keys: {
    space: "Espace",
    backspace: "Retour arrière",
    enter: "Entrée",
    either: "{key} ou {other}",
    noAnswer: "{key} pas de réponse",
    back: "{key} ou {other} revenir",
    readBack: "{key} relire",
  },
  typing: {
    department: "Service\u00a0: {one} {first}, {two} {second}",
    comment: "Commentaire, tel qu’il est écrit",
    commentHint: "Entrée continue, Maj et Entrée commence une ligne.",
    notKept:
      "Ce navigateur ne garde rien\u00a0: ce que vous avez saisi est perdu si vous fermez ou rechargez cette page.",
    readBack: "Relire",
    clear: "Vider ce bulletin",
  },
  readBack: {
    title: "Relecture\u00a0: {department}",
    howTo: "Dites les chiffres à voix haute\u00a0; l’autre personne les compare avec le papier.",
    comment: "Commentaire",
    add: "C’est exact\u00a0: ajouter au lot",
    blankOut: "Mettre […] à la place",
    back: "Revenir pour corriger",
    keys: "{enter} l’ajoute, {up} revient en arrière.",
  },
  batch: {
    title: "Le lot",
    empty: "Rien n’a encore été ajouté.",
    fewest:
      "Trois bulletins d’un service au moins sont envoyés ensemble\u00a0: avec moins, les personnes qui les saisissent peuvent deviner de qui ils viennent.",
    noOthers:
      "Ce sont tous les bulletins papier du service {department}\u00a0; il n’en viendra pas d’autres.",
    final:
      "Le navigateur mélange encore une fois le lot, va chercher pour chacun un bulletin anonyme et les envoie dans un autre ordre. Ensuite, plus rien ne peut être modifié.",
    sending: "Envoi du lot",
    send: "Envoyer le lot",
    throwAway: "Jeter le lot",
  },
  done: {
    title: "Le lot est arrivé",
    sealed:
      "Chaque bulletin est scellé dans l’urne avec tous les autres, et il n’en reste rien dans ce navigateur.",
    shred:
      "Passez maintenant tout le papier au destructeur de documents. Il n’y a pas de reçus à garder\u00a0: ils montreraient lesquels des bulletins scellés viennent du papier.",
  },
  otherTab:
    "Des bulletins de cette enquête sont en cours de saisie dans un autre onglet de ce navigateur. Continuez dans celui-là, ou fermez-le et rechargez cette page.",
  otherRules:
    "Les règles de cette page ne sont pas celles que représente l’empreinte. Ne saisissez rien, et prévenez les représentants du personnel.",
});
