import { translationOf } from "~/content/translated";
import type { stops as english } from "../en/stops";

export const stops = translationOf<typeof english>()({
  refusals: {
    codeTitle: "Ce code ne peut pas être utilisé",
    code: "Il est inconnu, ou il a déjà servi.",
    codeSteps: [
      "Si vous avez déjà répondu, vous avez terminé.",
      "Si vous avez commencé sur un autre appareil ou dans un autre navigateur, continuez sur celui-ci.",
      "Sinon, comparez le code avec votre invitation ou votre coupon, ou demandez aux RH un code de remplacement. Vous n'avez pas à dire pourquoi.",
    ],
    wrongDepartment:
      "Ce code appartient à l'autre service. Ouvrez le lien de votre propre invitation. Le code n'a pas été utilisé.",
    notOpenYet: "Cette enquête ouvre le {date}. Revenez alors avec le même lien.",
    closed: "Cette enquête a été close le {date}. Il n'est plus possible d'envoyer de réponses.",
    gone: "Le serveur dit que cette enquête a été annulée, ou qu'il n'y en a pas ici. Adressez-vous aux RH.",
    cancelled:
      "Cette enquête a été annulée et toutes ses réponses ont été détruites. Vous recevrez une nouvelle invitation.",
    rulesChanged:
      "Cette enquête est suspendue. Les règles enregistrées sur le serveur ne sont pas celles qui vous ont été promises\u00a0: elle n'accepte donc aucune réponse pour l'instant. Cette page n'a rien supprimé de ce que vous avez commencé sur cet appareil. Elle ne peut pas savoir ce que sont devenues les réponses déjà envoyées. Prévenez les représentants du personnel ou les RH, et revenez plus tard avec le même lien.",
    unknownWave: "Il n'y a pas d'enquête à cette adresse. Ouvrez de nouveau le lien de votre invitation.",
    proofTitle: "Arrêtez-vous\u00a0: cette enquête n'est pas ce qu'elle prétend être",
    proof:
      "Le serveur a utilisé une clé ou des règles qui n'appartiennent pas à cette enquête. Cela permet de marquer le bulletin d'une seule personne. Vos réponses n'ont pas été envoyées.",
    proofSteps: [
      "N'allez pas plus loin.",
      "Comparez l'empreinte avec celle de votre invitation et celle d'un ou d'une collègue.",
      "Montrez cette page aux représentants du personnel ou à la personne chargée de la protection des données.",
    ],
    twoTabsTitle: "Déjà ouverte dans un autre onglet",
    twoTabs: "Continuez dans celui-là, ou fermez-le et rechargez cette page.",
    tooManyAttempts: "Trop de tentatives. Attendez une minute, puis réessayez.",
    oldBrowser:
      "L'enquête n'a pas démarré. Rechargez la page, utilisez un navigateur plus récent ou un autre appareil, ou demandez aux RH un bulletin papier.",
    noscriptTitle: "JavaScript est nécessaire ici",
    noscript:
      "Vos réponses sont scellées dans votre navigateur avant d'en sortir, ce qui nécessite JavaScript. Activez-le et rechargez la page, utilisez un autre appareil, ou demandez aux RH un bulletin papier. Rien n'a été envoyé.",
  },
  thankYou: {
    title: "Merci. Vos réponses sont envoyées",
    received:
      "Le serveur indique qu'elles sont arrivées. Elles sont scellées et seront ouvertes une seule fois, avec toutes les autres, après la clôture de l'enquête.",
    receiptLabel: "Votre reçu",
    copy: "Copier le reçu",
    copied: "Copié",
    receiptHelp:
      "Après la clôture, les reçus de tous les bulletins comptés sont publiés en une seule liste triée. Seule cette liste montre que votre bulletin a été compté\u00a0: gardez votre reçu si vous voulez vérifier.",
    receiptPrivate:
      "Le reçu ne montre pas ce que vous avez répondu, mais il montre que vous avez participé. Vous n'avez à le montrer à personne.",
    nextTitle: "Et maintenant",
    next: [
      "L'enquête se termine le {date}.",
      "Les RH et l'animateur ou l'animatrice ont alors les résultats de groupe et choisissent avec les deux services jusqu'à trois actions.",
      "L'enquête suivante dit ce qu'elles sont devenues.",
    ],
    safeToClose:
      "Vous pouvez fermer cette page. Elle n'a plus vos réponses. Les fichiers du navigateur peuvent les garder encore quelque temps, scellées, et son historique garde la trace de votre visite.",
  },
  ticket: {
    title: "Continuer sur un autre appareil",
    intro:
      "Ce ticket est votre bulletin. Les réponses déjà données ne le suivent pas\u00a0: donnez-les de nouveau sur l'autre appareil.",
    scan: "Scannez cette image avec l'autre appareil\u00a0:",
    picture: "Code QR contenant votre ticket",
    noPicture: "L'image n'a pas pu être chargée. Recopiez le ticket.",
    type: "Ou ouvrez cette adresse sur l'autre appareil, appuyez sur «\u00a0Commencer\u00a0», choisissez «\u00a0J'ai un ticket\u00a0» et recopiez-le\u00a0:",
    secret:
      "Quiconque a ce ticket peut envoyer votre bulletin, et le reconnaître. Ne l'envoyez ni par e-mail ni par messagerie, et ne l'imprimez pas au travail.",
    first:
      "Vous pouvez aussi répondre encore ici. C'est l'appareil qui envoie le premier qui compte. L'autre est alors refusé.",
    wipeHelp: "Faites-le quand l'autre appareil a lu le ticket.",
    movedTitle: "Retiré de cet appareil",
    moved:
      "Si un autre appareil a votre ticket, continuez sur celui-ci. Sans le ticket, personne ne peut récupérer ce bulletin.",
    have: "J'ai un ticket d'un autre appareil",
    enterTitle: "Saisissez votre ticket",
    label: "Ticket",
    hint: "13 groupes de cinq caractères, tels que l'autre appareil les montre. Majuscules, espaces et tirets n'ont pas d'importance.",
    read: "Votre ticket a été lu. L'autre appareil et celui-ci partagent un seul bulletin\u00a0: le premier envoyé compte.",
    missing: "Saisissez le ticket que montre l'autre appareil.",
    incomplete: "Le ticket compte 65 caractères, il y en a {count}. Saisissez-les tous.",
    mistyped: "Il y a une faute de frappe dans le groupe {groups}. Comparez avec l'autre appareil.",
    otherSurvey:
      "Ce n'est pas un ticket de cette enquête. Comparez l'adresse avec celle de l'autre appareil.",
    elsewhereTitle: "Déjà envoyé depuis l'autre appareil",
    elsewhere:
      "Un bulletin avec ce ticket est arrivé, et il compte. Si ce n'est pas vous qui l'avez envoyé, parlez-en aux représentants du personnel ou à la personne chargée de la protection des données.",
  },
  device: {
    another: "Utiliser un autre code",
    shared:
      "Si d'autres personnes utilisent cet appareil, effacez cette page avant de partir\u00a0: d'ici là, le reçu peut y être lu.",
    done: "Terminé\u00a0: effacer cette page",
    again: "Si vous avez déjà commencé sur cet appareil, saisissez le même code. Vos réponses y sont encore.",
    ownTitle: "Avez-vous créé vous-même cette image ou ce ticket\u00a0?",
    own: "Il continue un bulletin commencé sur un autre appareil. Si quelqu'un d'autre l'a créé, cette personne peut reconnaître votre bulletin et pourrait découvrir ce que vous avez répondu. Une invitation ne contient jamais de ticket.",
    ownYes: "Oui, sur mon autre appareil",
    ownNo: "Non, ou je ne sais pas",
    foreignTitle: "Ne répondez pas ici",
    foreign: [
      "Rien n'a été envoyé, et ce ticket n'est pas conservé.",
      "Ouvrez le lien de votre propre invitation, ou saisissez le code qui y figure ou celui de votre coupon.",
      "Dites aux représentants du personnel, à la personne chargée de la protection des données ou aux RH d'où viennent cette image, ce lien ou ce ticket.",
    ],
    deleteTitle: "Supprimer vos réponses\u00a0?",
    delete:
      "Leur code a déjà servi et ne peut plus servir. Si aucun autre appareil n'a votre ticket, ce bulletin est perdu\u00a0: vous ne pourriez plus participer qu'avec un code de remplacement des RH ou sur papier.",
    earlyTitle: "Le serveur contredit sa promesse",
    early:
      "Il indique que cette enquête ne prend plus de réponses. Selon les règles que l'empreinte représente, vous avez encore le temps. Vérifiez l'horloge de cet appareil et réessayez plus tard. Si rien ne change, demandez aux RH ou aux représentants du personnel si l'enquête a été terminée plus tôt, et montrez-leur cette page.",
    notDeleted: "Cette page n'a rien supprimé de cet appareil.",
  },
  plainHttp: {
    title: "Cette connexion n'est pas chiffrée",
    text: "Vos réponses sont tout de même scellées\u00a0: une personne qui ne fait qu'écouter le réseau ne peut pas les lire. Mais une personne capable de modifier ce qui y circule pourrait remplacer cette page sans laisser de trace. Si cela vous inquiète, demandez aux RH une adresse qui commence par https.",
  },
  script: {
    notConnected: "Vous êtes hors ligne. Rien n'est perdu. Connectez-vous, puis réessayez.",
    notReached: "Le serveur n'a pas pu être joint. Rien n'est perdu. Réessayez dans un instant.",
  },
});
