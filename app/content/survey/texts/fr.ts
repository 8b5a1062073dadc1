import type { SurveyTexts } from "~/content/texts";

export const surveyTextsFr: SurveyTexts = {
  language: "fr",
  languageName: "Français",
  title: "Comment {first} et {second} travaillent ensemble",
  documentTitle: "Comment {first} et {second} travaillent ensemble",
  languageSwitch: "Langue",
  start: {
    intro:
      "Une courte enquête anonyme sur le travail quotidien entre les deux services. Elle revient chaque trimestre et elle est la même pour les deux.",
    minutes: "Environ {minutes} minutes.",
    voluntary: "La participation est volontaire.",
    whoSeesTitle: "Qui voit quoi",
    whoSees: [
      "Vos réponses individuelles, et le fait d'avoir répondu\u00a0: Tandem ne les montre à personne.",
      "Les RH, l'animation et l'administration de Tandem\u00a0: résultats de groupe et commentaires mot pour mot, après la clôture.",
      "Tout le monde dans les deux services\u00a0: ce qui est fait des résultats.",
    ],
    keptTitle: "Ce qui est conservé, et jusqu'à quand",
    kept: [
      "Pendant l'enquête\u00a0: vos réponses scellées, sans nom ni heure.",
      "Après la clôture\u00a0: résultats de groupe et commentaires. Les réponses scellées et leur clé sont détruites.",
      "Jamais\u00a0: votre adresse IP, votre appareil, votre navigateur, votre langue ou le temps que vous avez mis.",
    ],
    honestTitle: "Jusqu'où va cette promesse",
    honest:
      "Personne ne peut lire vos réponses à partir de notre seule base de données ou de ses sauvegardes. Elles sont scellées dans votre navigateur, enregistrées sans nom ni heure, puis détruites à la clôture. Résultats de groupe et commentaires sont conservés.",
    honestWithServer:
      "Jusqu'à la clôture, leur clé est sur le serveur, à part de la base de données. La personne qui le gère pourrait ouvrir des réponses avant et, en observant ses fichiers, voir de qui elles viennent.",
    honestWithTrustee:
      "Personne ne peut lire vos réponses à partir de notre seule base de données ou de ses sauvegardes. Elles sont scellées dans votre navigateur, enregistrées sans nom ni heure, puis détruites une fois comptées. Résultats de groupe et commentaires sont conservés. Le serveur n'a pas la clé qui les ouvre\u00a0: c'est {holder} qui la détient. En observant les fichiers, l'informatique pourrait reconnaître votre bulletin scellé, mais non l'ouvrir avant la clôture sans cette clé ou un programme modifié.",
    keptWithTrustee:
      "Après la clôture\u00a0: vos réponses scellées, jusqu'à ce que {holder} apporte la clé. Ensuite, {holder} doit la détruire.",
    threshold:
      "Les résultats propres à un service n'apparaissent qu'à partir de {threshold} réponses. En dessous, ils sont mêlés à ceux de l'autre ou masqués.",
    cannotPreventTitle: "Ce que nous ne pouvons pas empêcher",
    cannotPrevent: "Un employeur qui modifie ce logiciel ou surveille votre appareil ou le réseau.",
    paperBallots:
      "Les bulletins papier ne portent ni nom ni code. Deux personnes les mélangent et les saisissent ensemble\u00a0; l'une des deux est désignée par les représentants du personnel, s'il y en a.",
    inviteCount: "Vous êtes l'une des {count} personnes invitées du service {department}.",
    inviteCountHelp:
      "Si ce nombre vous paraît faux, parlez-en aux représentants du personnel ou aux RH avant de commencer.",
    closesOn: "Ouverte jusqu'au {date}.",
    fingerprintLabel: "Empreinte de cette enquête",
    fingerprintHelp:
      "Elle doit être identique à celle de votre invitation et des écrans de vos collègues. Elle représente les règles ci-dessus\u00a0: si quelqu'un les changeait, elle changerait aussi.",
    button: "Commencer",
    working: "Obtention de votre bulletin anonyme",
    nothingSentYet: "Rien n'est envoyé avant que vous n'appuyiez sur «\u00a0Commencer\u00a0».",
    resume: "Vous avez déjà commencé sur cet appareil. Vos réponses sont toujours là.",
    startAgainHere: "Reprendre là où vous en étiez",
  },
  code: {
    title: "Saisissez votre code",
    label: "Code",
    hint: "Il figure dans votre invitation ou sur votre coupon. Majuscules, espaces et tirets n'ont pas d'importance.",
    missing: "Saisissez le code de votre invitation ou de votre coupon.",
    incomplete: "Le code est trop court. Saisissez tous ses caractères.",
    mistyped: "Ce code contient une faute de frappe. Comparez-le avec votre invitation ou votre coupon.",
    fromLink:
      "Le code de votre lien est incomplet. Ouvrez de nouveau le lien entier, ou saisissez le code ici.",
    button: "Commencer",
  },
  navigation: {
    section: "Partie {n} sur {total}",
    pageTitle: "Partie {n} sur {total}\u00a0: {name}",
    continue: "Continuer",
    back: "Retour",
    startOver: "Retour à la première page",
    keysSwitch: "Répondre avec les touches chiffrées",
    keysHelp: "1 signifie Jamais, 5 Toujours, 0 Je ne sais pas.",
  },
  problems: {
    title: "Il y a un problème",
    titlePrefix: "Erreur\u00a0: ",
    skipped: "Pas encore de réponse\u00a0: {item}",
    skipReminder:
      "Choisissez une réponse ou «\u00a0Je ne sais pas\u00a0». Vous pouvez aussi passer cette affirmation\u00a0: appuyez de nouveau sur «\u00a0Continuer\u00a0».",
    skipAnyway: "Passer et continuer",
  },
  comment: {
    hint: "500 caractères au plus. Parlez du travail, pas des personnes.",
    optional: "Facultatif",
    remaining: "{count} caractères restants",
    tooLong: "Votre commentaire compte {count} caractères de trop. Ramenez-le à 500.",
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
      "Vos réponses ne sont pas arrivées. Elles sont en sécurité sur cet appareil. Envoyez-les de nouveau.",
    busy: "Beaucoup de personnes envoient en ce moment. Attendez une minute, puis envoyez de nouveau.",
    tryAgain: "Envoyer de nouveau",
    nothingLost: "Envoyer deux fois ne compte pas double.",
    refused:
      "Le serveur n'a pas accepté ce bulletin. Rechargez la page et envoyez de nouveau. Si cela se reproduit, demandez aux RH un code de remplacement ou un bulletin papier.",
  },
  keptHere: {
    saved:
      "Vos réponses restent sur cet appareil, scellées avec votre code, jusqu'à ce que vous les envoyiez ou les supprimiez.",
    notSaved:
      "Ce navigateur ne peut pas conserver vos réponses. Ne fermez pas et ne rechargez pas cette page avant de les avoir envoyées.",
    wipe: "Supprimer mes réponses de cet appareil",
    wiped:
      "Vos réponses ont été supprimées ici. Les fichiers du navigateur peuvent les garder encore quelque temps, scellées.",
  },
  refusals: {
    codeTitle: "Ce code ne peut pas être utilisé",
    code: "Il est inconnu, ou il a déjà servi.",
    codeSteps: [
      "Si vous avez déjà répondu, vous avez terminé.",
      "Si vous avez commencé sur un autre appareil ou dans un autre navigateur, continuez là-bas.",
      "Sinon, comparez le code avec votre invitation ou votre coupon, ou demandez aux RH un code de remplacement. Vous n'avez pas à dire pourquoi.",
    ],
    wrongDepartment:
      "Ce code appartient à l'autre service. Ouvrez le lien de votre propre invitation. Le code n'est pas consommé.",
    notOpenYet: "Cette enquête ouvre le {date}. Revenez alors avec le même lien.",
    closed: "Cette enquête a été close le {date}. Il n'est plus possible d'envoyer de réponses.",
    cancelled:
      "Cette enquête a été annulée et toutes ses réponses ont été détruites. Vous recevrez une nouvelle invitation.",
    rulesChanged:
      "Cette enquête est suspendue. Les règles enregistrées sur le serveur ne sont pas celles qui vous ont été promises\u00a0: elle n'accepte donc aucune réponse pour l'instant. Cette page n'a rien supprimé de ce que vous avez commencé sur cet appareil. Elle ne peut pas savoir ce que sont devenues les réponses déjà envoyées. Prévenez les représentants du personnel ou les RH, et revenez plus tard avec le même lien.",
    unknownWave: "Il n'y a pas d'enquête à cette adresse. Ouvrez de nouveau le lien de votre invitation.",
    proofTitle: "Arrêtez-vous\u00a0: cette enquête n'est pas ce qu'elle prétend",
    proof:
      "Le serveur a utilisé une clé ou des règles qui n'appartiennent pas à cette enquête. Cela permet de marquer le bulletin d'une seule personne. Vos réponses n'ont pas été envoyées.",
    proofSteps: [
      "N'allez pas plus loin.",
      "Comparez l'empreinte avec celle de votre invitation et celle d'un ou d'une collègue.",
      "Montrez cette page aux représentants du personnel ou à la personne chargée de la protection des données.",
    ],
    twoTabsTitle: "Déjà ouverte dans un autre onglet",
    twoTabs:
      "Cette enquête est ouverte dans un autre onglet de ce navigateur. Continuez là-bas, ou fermez cet onglet-là et rechargez cette page.",
    tooManyAttempts: "Trop de tentatives. Attendez une minute, puis réessayez.",
    oldBrowser:
      "Ce navigateur est trop ancien pour sceller vos réponses. Utilisez-en un plus récent ou un autre appareil, ou demandez aux RH un bulletin papier.",
    noscriptTitle: "JavaScript est nécessaire ici",
    noscript:
      "Vos réponses sont scellées dans votre navigateur avant d'en sortir, et cela demande JavaScript. Activez-le et rechargez la page, utilisez un autre appareil, ou demandez aux RH un bulletin papier. Rien n'a été envoyé.",
  },
  thankYou: {
    title: "Merci. Vos réponses sont arrivées",
    received:
      "Elles sont scellées. Elles seront ouvertes une seule fois, avec toutes les autres, après la clôture de l'enquête.",
    receiptLabel: "Votre reçu",
    receiptHelp:
      "Après la clôture, les reçus de tous les bulletins comptés sont publiés en une seule liste triée. Gardez le vôtre si vous voulez vérifier que votre bulletin a été compté.",
    receiptPrivate:
      "Le reçu ne montre pas ce que vous avez répondu, mais il montre que vous avez participé. Vous n'avez à le montrer à personne.",
    nextTitle: "Et maintenant",
    next: [
      "L'enquête se termine le {date}.",
      "Quelques jours plus tard, les RH et l'animateur ou l'animatrice disposent des résultats de groupe et choisissent avec les deux services jusqu'à trois actions.",
      "L'enquête suivante commence par ce qu'elles sont devenues.",
    ],
    safeToClose:
      "Vous pouvez fermer cette page. Elle n'a plus vos réponses. Les fichiers du navigateur peuvent les garder encore quelque temps, scellées.",
  },
  sinceLastTime: {
    title: "Les suites de la dernière enquête",
    intro: "La dernière fois, les deux services ont choisi ces actions à partir des résultats.",
    youSaid: "Vous avez dit",
    weDid: "Voici ce qui a été fait",
    underWay: "En cours",
    notStarted: "Pas encore commencé",
    notDoneBecause: "Pas fait, parce que",
    nothing: "Aucune action n'a été consignée après la dernière enquête.",
    continue: "Passer aux affirmations",
  },
};
