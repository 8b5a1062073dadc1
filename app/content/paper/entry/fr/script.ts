import { asking } from "~/content/survey/fr/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const script = translationOf<(typeof en)["script"]>()({
  waiting: {
    sealed:
      "Des saisies attendent dans ce navigateur, scellées avec un mot de chacune de deux personnes. Elles saisissent les mêmes mots pour continuer. Si un mot est perdu, jetez ces saisies et recommencez les bulletins.",
    inClear:
      "Des bulletins saisis avec une version antérieure attendent dans ce navigateur, non scellés. Commencez pour les reprendre\u00a0; ils sont alors scellés avec vos deux mots.",
    forget:
      "Jeter tout ce qui a été saisi et attend dans ce navigateur\u00a0? Si l’envoi avait commencé, les bulletins qui ne sont pas arrivés sont perdus\u00a0: leurs codes sont consommés.",
  },
  begin: {
    secondMissing: "Saisissez le nom de la seconde personne.",
    wordTooShort: "Chaque mot compte {fewest} caractères au moins.",
    wordsDiffer: "Le mot et sa répétition diffèrent. Saisissez de nouveau les deux.",
    sameWord: "La seconde personne choisit un mot à elle, que la première ne connaît pas.",
    wrongWords:
      "Ce ne sont pas les deux mots avec lesquels les bulletins ont été scellés, ou pas dans cet ordre. Rien n’a été modifié\u00a0; saisissez-les de nouveau.",
    opening: "Un instant…",
    unconfirmed: "Toutes les cases doivent être cochées avant la saisie du premier bulletin.",
    ended: "L’enquête est terminée. Aucun bulletin n’est plus accepté.",
    samePerson: "La seconde personne doit être quelqu’un d’autre que vous. Saisissez son nom.",
    keyMissing:
      "Le fichier de clé de cette enquête manque. Demandez aux personnes qui gèrent le serveur de remettre en place le répertoire des clés.",
    rulesChanged:
      "L’enquête est suspendue\u00a0: ses règles enregistrées ne sont pas celles avec lesquelles elle a été ouverte. Sa page dit ce qu’il faut faire\u00a0; ce qui a été saisi reste.",
    notReached:
      "Le serveur n’a pas répondu, ou votre session n’est plus ouverte. Rechargez la page\u00a0; ce qui a été saisi reste.",
  },
  typing: {
    departmentKeys: "1 ou 2",
    answerKeys: "1 à 5, ou 0 pour «\u00a0Je ne sais pas\u00a0»",
    left: asking.comment.remaining,
    excess: { one: "{count} caractère de trop", other: "{count} caractères de trop" },
    tooLong: "Un commentaire compte {most} caractères au plus. Laissez-en la fin de côté.",
    noDepartment: "Appuyez d’abord sur 1 ou 2 pour le service\u00a0: il figure en haut du bulletin.",
    noCode:
      "Tous les bulletins papier prévus pour {department} ont été saisis\u00a0; leur nombre a été fixé à l’ouverture de l’enquête. Mettez ce papier de côté sans le lire. Il peut encore être compté avec un coupon de remplacement\u00a0: saisissez son code et les réponses sur la page de l’enquête.",
    added: {
      one: "Ajouté. Bulletins dans le lot\u00a0: {count}. Saisissez le suivant, ou appuyez sur Entrée pour passer au lot.",
      other:
        "Ajouté. Bulletins dans le lot\u00a0: {count}. Saisissez le suivant, ou appuyez sur Entrée pour passer au lot.",
    },
    finishFirst: "Terminez ou videz ce bulletin avant d’en modifier un autre.",
  },
  readBack: {
    few: "Affirmations notées avec une réponse\u00a0: {answered} sur {asked} seulement. Avec moins de la moitié, ce bulletin ne compte pas dans les scores. Ajoutez-le si c’est ce que dit le papier.",
    noAnswer: "pas de réponse",
    noComment: "Pas de commentaire",
    mayBeQuoted: "Peut être cité dans un document imprimé",
    mayNotBeQuoted: "Ne peut pas être cité dans un document imprimé",
    findings:
      "Ce commentaire pourrait montrer de qui il s’agit\u00a0: {found}. Vous ne pouvez pas interroger la personne qui l’a écrit. Mettez «\u00a0[…]\u00a0» à la place, ou laissez-le tel quel.",
    finding: "{kind} ({words})",
  },
  batch: {
    ballots: { one: "{department}\u00a0: {count} bulletin", other: "{department}\u00a0: {count} bulletins" },
    ballotsAndCodes: {
      one: "{department}\u00a0: {count} bulletin, codes pour {left} de plus",
      other: "{department}\u00a0: {count} bulletins, codes pour {left} de plus",
    },
    sealed: "scellé",
    withComment: "avec un commentaire",
    change: "Modifier",
    changeWhat: "Modifier ce bulletin du service {department}",
    tooFew:
      "Les bulletins du service {department} sont envoyés par {fewest} au moins. Saisissez-en d’autres, ou confirmez qu’il n’y en a pas d’autres.",
    unfinished: "Terminez ou videz le bulletin que vous êtes en train de saisir.",
    throwAway: "Jeter tous les bulletins saisis dans ce navigateur\u00a0?",
  },
  sending: {
    offline: {
      one: "Cet appareil est hors ligne. Rien n’est perdu\u00a0: {count} bulletin attend dans ce navigateur. Envoyez de nouveau quand la connexion sera revenue.",
      other:
        "Cet appareil est hors ligne. Rien n’est perdu\u00a0: {count} bulletins attendent dans ce navigateur. Envoyez de nouveau quand la connexion sera revenue.",
    },
    notReached: {
      one: "Le serveur n’a pas répondu. Rien n’est perdu\u00a0: {count} bulletin attend dans ce navigateur. Réessayez dans un instant.",
      other:
        "Le serveur n’a pas répondu. Rien n’est perdu\u00a0: {count} bulletins attendent dans ce navigateur. Réessayez dans un instant.",
    },
    noCodes: {
      one: "Il ne reste pas de code inutilisé pour l’un d’eux\u00a0: {count} bulletin attend dans ce navigateur. Des codes ont peut-être été utilisés lors d’une autre saisie. Ce qui reste ne peut être compté qu’avec des coupons de remplacement.",
      other:
        "Il ne reste pas de code inutilisé pour certains d’entre eux\u00a0: {count} bulletins attendent dans ce navigateur. Des codes ont peut-être été utilisés lors d’une autre saisie. Ce qui reste ne peut être compté qu’avec des coupons de remplacement.",
    },
    ended: {
      one: "L’enquête est terminée. {count} bulletin attend dans ce navigateur et ne peut plus être compté. Jetez le lot.",
      other:
        "L’enquête est terminée. {count} bulletins attendent dans ce navigateur et ne peuvent plus être comptés. Jetez le lot.",
    },
    rulesChanged: {
      one: "L’enquête est suspendue\u00a0: ses règles enregistrées ne sont pas celles avec lesquelles elle a été ouverte. Rien n’est perdu\u00a0: {count} bulletin attend dans ce navigateur. La page de l’enquête dit ce qu’il faut faire.",
      other:
        "L’enquête est suspendue\u00a0: ses règles enregistrées ne sont pas celles avec lesquelles elle a été ouverte. Rien n’est perdu\u00a0: {count} bulletins attendent dans ce navigateur. La page de l’enquête dit ce qu’il faut faire.",
    },
    wrongKey:
      "Le serveur a utilisé une clé qui n’appartient pas à cette enquête. Arrêtez-vous ici, et prévenez les représentants du personnel et les personnes qui gèrent le serveur.",
    refused: {
      one: "Le serveur n’a pas accepté un bulletin ({reason}). Rien n’est perdu\u00a0: {count} bulletin attend dans ce navigateur. Rechargez la page, recommencez et envoyez de nouveau.",
      other:
        "Le serveur n’a pas accepté un bulletin ({reason}). Rien n’est perdu\u00a0: {count} bulletins attendent dans ce navigateur. Rechargez la page, recommencez et envoyez de nouveau.",
    },
  },
});
