import { translationOf } from "~/content/translated";
import type { asking as english } from "../en/asking";

export const asking = translationOf<typeof english>()({
  start: {
    asks: "{organisation} interroge les deux services sur leur collaboration\u00a0: {items} affirmations, environ {minutes} minutes, jusqu'au {date}. Participation volontaire, arrêt possible à tout moment.",
    employer: "Votre employeur",
    whoSeesTitle: "Qui voit quoi",
    whoSees: [
      "Vos réponses individuelles, et si vous avez répondu\u00a0: Tandem ne le montre à personne.",
      "RH, animation et administration voient les résultats de groupe et lisent les commentaires mot pour mot. Votre responsable ne voit que ces résultats et les commentaires citables.",
      "Tout le monde dans les deux services\u00a0: ce qui est fait des résultats.",
    ],
    keptTitle: "Ce qui est conservé, et jusqu'à quand",
    kept: [
      "Pendant l'enquête\u00a0: vos réponses scellées, sans nom ni heure.",
      "Après la clôture\u00a0: résultats de groupe et commentaires. Les réponses scellées et leur clé sont détruites.",
      "Jamais\u00a0: votre adresse IP, votre appareil, votre navigateur, votre langue ou le temps que vous avez mis.",
      "Votre adresse e-mail\u00a0: dans cette enquête jusqu'à sa fin, dans la liste des personnes jusqu'à sa suppression ou à l'échéance fixée, dans les sauvegardes plus longtemps.",
    ],
    honest:
      "Personne ne peut lire vos réponses à partir de notre seule base de données ou de ses sauvegardes. Elles sont scellées dans votre navigateur, enregistrées sans nom ni heure, puis détruites une fois comptées. Résultats de groupe et commentaires sont conservés.",
    honestWithServer:
      "Jusqu'à la clôture, les clés sont sur le serveur, à part de la base de données. Quiconque le gère pourrait ouvrir plus tôt des réponses scellées et, en copiant souvent les fichiers, voir de qui elles viennent.",
    honestWithHolders:
      "Quiconque copie sans cesse les fichiers du serveur, clés comprises, peut voir qui a répondu et quel bulletin scellé vient de qui.",
    quorums: {
      "1/1": "Avant la clôture, personne ne l'ouvre sans ce dépositaire de clé\u00a0: {holders}.",
      "2/1": "Avant la clôture, personne ne l'ouvre sans l'un des deux dépositaires de clé\u00a0: {holders}.",
      "2/2": "Avant la clôture, personne ne l'ouvre sans les deux dépositaires de clé\u00a0: {holders}.",
      "3/2":
        "Avant la clôture, personne ne l'ouvre sans deux des trois dépositaires de clé\u00a0: {holders}.",
      "4/2":
        "Avant la clôture, personne ne l'ouvre sans deux des quatre dépositaires de clé\u00a0: {holders}.",
      "4/3":
        "Avant la clôture, personne ne l'ouvre sans trois des quatre dépositaires de clé\u00a0: {holders}.",
    },
    honestWithInsiders:
      "RH et informatique pourraient ensemble ouvrir plus tôt des réponses scellées et voir de qui elles viennent.",
    keptWithHolders:
      "Après la clôture\u00a0: vos réponses scellées, jusqu'à ce qu'assez de dépositaires soient venus avec leur clé. Elles sont alors détruites, comme la clé du serveur\u00a0; chaque dépositaire doit détruire la sienne.",
    threshold:
      "Les résultats propres à un service n'apparaissent qu'à partir de {threshold} réponses. En dessous, ils sont mêlés à ceux de l'autre ou masqués.",
    cannotPreventTitle: "Ce que nous ne pouvons pas empêcher",
    cannotPrevent: "Un employeur qui modifie ce logiciel ou surveille votre appareil ou le réseau.",
    paperBallots:
      "Les bulletins papier ne portent ni nom ni code. Deux personnes les mélangent et les saisissent ensemble\u00a0; l'une des deux est désignée par les représentants du personnel, s'il y en a.",
    inviteCount: "Vous êtes l'une des {count} personnes invitées du service {department}.",
    invitedBoth: "Personnes invitées\u00a0: {firstDepartment} {first}, {secondDepartment} {second}.",
    inviteCountHelp:
      "Si le nombre de personnes invitées vous paraît faux, parlez-en aux représentants du personnel ou aux RH avant de commencer.",
    fingerprintLabel: "Empreinte de cette enquête",
    fingerprintHelp:
      "L'empreinte doit être identique à celle de votre invitation et des écrans de vos collègues. Elle représente les règles de cette page\u00a0: si quelqu'un les changeait, elle changerait aussi.",
    howTitle: "Comment cela fonctionne",
    askTitle: "À qui s'adresser",
    ask: "Questions\u00a0: {contact}.",
    askDefault: "les RH ou les représentants du personnel",
    button: "Commencer",
    working: "Obtention de votre bulletin anonyme",
    nothingSentYet: "Rien n'est envoyé avant que vous n'appuyiez sur «\u00a0Commencer\u00a0».",
    resume: "Vous avez déjà commencé sur cet appareil. Vos réponses sont toujours là.",
    startAgainHere: "Reprendre là où vous en étiez",
  },
  code: {
    title: "Saisissez votre code",
    label: "Code",
    hint: "Il figure dans votre invitation ou sur votre coupon. Majuscules, espaces et tirets sont indifférents.",
    missing: "Saisissez votre code.",
    incomplete: "Le code est trop court. Saisissez tous ses caractères.",
    mistyped:
      "Ce code contient une faute de frappe ou vient d'une autre enquête. Comparez-le avec votre invitation ou votre coupon.",
    fromLink:
      "Le code de votre lien est incomplet ou appartient à une autre enquête. Rouvrez le lien entier, ou saisissez le code ici.",
    button: "Commencer",
  },
  navigation: {
    section: "Partie {n} sur {total}",
    pageTitle: "Partie {n} sur {total}\u00a0: {name}",
    continue: "Continuer",
    back: "Retour",
    startOver: "Retour à la première page",
    keysSwitch: "Répondre avec les touches numériques",
    keysHelp: "1 signifie Jamais, 5 Toujours, 0 {dontKnow}.",
  },
  problems: {
    title: "Il y a un problème",
    pageTitle: "Erreur\u00a0: {title}",
    skipped: "Pas encore de réponse\u00a0: {item}",
    skipReminder:
      "Choisissez une réponse ou «\u00a0{dontKnow}\u00a0», ou passez cette affirmation avec le bouton ci-dessous.",
    skipAnyway: "Passer et continuer",
  },
  comment: {
    hint: "500 caractères au plus. Parlez du travail, pas des personnes.",
    optional: "Facultatif",
    remaining: "Caractères restants\u00a0: {count}",
    tooLong: "Votre commentaire est trop long. Caractères à supprimer\u00a0: {count}",
    mayBeQuoted: "Mon commentaire peut être cité dans un document imprimé",
    mayBeQuotedHelp:
      "Si vous ne cochez pas, il n'apparaît qu'à l'écran des RH et de l'animateur ou l'animatrice.",
    rules: [
      "Les commentaires sont mélangés et ne sont jamais montrés à côté d'un score.",
      "Votre façon d'écrire peut vous trahir. Évitez les noms, les dates et les cas que personne d'autre ne connaît.",
    ],
    identifies:
      "Votre commentaire pourrait montrer de qui il s'agit\u00a0: {found}. Modifiez-le, ou laissez-le tel quel.",
    identifiesKinds: {
      name: "un nom",
      email: "une adresse électronique",
      phone: "un numéro de téléphone",
      date: "une date",
    },
    sendAnyway: "Le laisser tel quel",
    role: "la fonction d'une personne",
    found: "Ce qui a été trouvé est marqué\u00a0:",
    namesNotChecked:
      "Sur cet appareil, votre commentaire est vérifié pour les adresses, les numéros et les dates, mais pas pour les noms de vos collègues.",
    owners: "mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leur|leurs",
    roles:
      "chef|cheffe|chefs|patron|patronne|responsable|supérieur|supérieure|manager|manageur|manageuse|directeur|directrice|n+1|assistant|assistante|prédécesseur|successeur",
    extensions: "poste",
  },
  check: {
    title: "Vérifiez vos réponses",
    intro: "Rien n'est encore envoyé. Vous pouvez tout modifier.",
    change: "Modifier",
    changeWhat: "la réponse à\u00a0: {item}",
    notAnswered: "Sans réponse",
    noComment: "Pas de commentaire",
    tooFewAnswers:
      "Moins de la moitié des affirmations ont une réponse. Votre bulletin ne compterait pas dans les scores. Répondez à quelques-unes de plus si vous le pouvez.",
    final:
      "Une fois envoyées, vos réponses ne peuvent être ni modifiées ni reprises\u00a0: Tandem ne pourrait pas les retrouver.",
    send: "Envoyer mes réponses",
  },
  sending: {
    sealing: "Vos réponses sont en train d'être scellées",
    sending: "Envoi de vos réponses scellées",
    offline:
      "Vous êtes hors ligne. Vos réponses sont en sécurité sur cet appareil. Connectez-vous, puis envoyez de nouveau.",
    failed:
      "Vos réponses ne sont peut-être pas arrivées. Elles sont en sécurité sur cet appareil. Envoyez-les de nouveau.",
    busy: "Beaucoup de personnes envoient en ce moment. Attendez une minute, puis envoyez de nouveau.",
    tryAgain: "Envoyer de nouveau",
    nothingLost: "Envoyer deux fois ne compte pas double.",
    refused:
      "Le serveur n'a pas accepté ce bulletin. Rechargez la page et envoyez de nouveau, ou demandez aux RH un code de remplacement ou un bulletin papier.",
  },
  keptHere: {
    saved:
      "Vos réponses restent sur cet appareil, scellées avec votre code, jusqu'à ce que vous les envoyiez ou les supprimiez.",
    notSaved:
      "Ce navigateur ne peut pas conserver vos réponses. Ne fermez ni ne rechargez cette page avant de les envoyer.",
    wipe: "Supprimer mes réponses de cet appareil",
    wiped:
      "Vos réponses ont été supprimées ici. Les fichiers du navigateur peuvent les garder encore quelque temps, scellées.",
  },
  sinceLastTime: {
    title: "Les suites de la dernière enquête",
    intro: "Ces actions ont été choisies à partir de ses résultats.",
    youSaid: "Vous avez dit",
    weDid: "Voici ce qui a été fait",
    done: "Fait",
    underWay: "En cours",
    notStarted: "Pas encore commencé",
    notDoneBecause: "Pas fait\u00a0: {because}",
    nothing: "Aucune action n'a été consignée après la dernière enquête.",
    continue: "Passer à vos réponses",
  },
});
