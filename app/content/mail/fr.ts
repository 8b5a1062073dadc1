import { fr as survey } from "~/content/survey/fr";
import { asking } from "~/content/survey/fr/asking";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Annonces - Tandem",
    title: "Annonces",
    lead: "Des textes à envoyer en votre nom. Modifiez-les comme vous le souhaitez ; ce qui est promis aux personnes interrogées reste ce que dit la page de l’enquête.",
    wave: "Enquête {quarter}",
    announcements: {
      before: {
        title: "Une semaine avant",
        when: "Des deux responsables ensemble, le même jour dans les deux services.",
      },
      open: {
        title: "Le premier jour",
        when: "Une phrase dans les réunions d’équipe des deux services ; pas de lien, pour que personne n’en transmette.",
      },
      thanks: {
        title: "Une fois l’enquête close",
        when: "Dans les deux jours, avant que les résultats soient discutés.",
      },
      results: {
        title: "Après la réunion sur les résultats",
        when: "Dans les deux semaines qui suivent la réunion, même si rien ne change.",
      },
    },
  },
  message: {
    subject: {
      invitation: "Comment {first} et {second} travaillent-ils ensemble ? 5 minutes environ",
      "reminder-middle": "Rappel : l’enquête {first} et {second} est ouverte",
      "reminder-last": "Derniers jours : l’enquête {first} et {second}",
      extended: "L’enquête {first} et {second} reste ouverte jusqu’au {closes}",
    },
    title: survey.title,
    greeting: "Bonjour,",
    greetingByName: "Bonjour {name},",
    opening: {
      invitation: [
        "Une fois par trimestre, on demande à {first} et {second}, chez {organisation}, comment ils travaillent ensemble. Nous vous invitons à répondre à une courte enquête anonyme.",
        "Elle prend 5 minutes environ et fonctionne sur un téléphone. La participation est volontaire.",
      ],
      "reminder-middle": [
        "L’enquête {first} et {second} chez {organisation} est ouverte. Elle prend 5 minutes environ.",
        "Ce rappel est envoyé à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu, vous n’avez plus rien à faire. Merci.",
      ],
      "reminder-last": [
        "L’enquête {first} et {second} chez {organisation} se termine bientôt. Elle prend 5 minutes environ.",
        "C’est le dernier rappel. Il est envoyé à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu, vous n’avez plus rien à faire. Merci.",
      ],
      extended: [
        "L’enquête {first} et {second} chez {organisation} reste ouverte plus longtemps qu’annoncé : jusqu’au {closes}. Elle ne pourra pas se terminer plus tard ; c’est ce que disent les règles que résume l’empreinte. Elle prend 5 minutes environ.",
        "Ce message est envoyé à tout le monde, à la place d’un dernier rappel, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu, tout est fait : merci.",
      ],
    },
    button: "Aller à l’enquête",
    linkAbove: "Aller à l’enquête :",
    linkFallback: "Si le bouton ne fonctionne pas, ouvrez cette adresse dans un navigateur :",
    typedCode: "Si l’enquête demande votre code, saisissez {code}.",
    personalLink:
      "Ce lien est personnel et ne sert qu’une fois. Il donne accès à l’enquête et n’est pas enregistré avec vos réponses. Merci de ne pas le transmettre.",
    promiseTitle: "Ce que deviennent vos réponses",
    promise: [
      "Personne ne peut lire vos réponses à partir de notre seule base de données ou de ses sauvegardes. Elles sont scellées dans votre navigateur, conservées sans nom ni heure, et détruites une fois comptées. Les résultats de groupe et les commentaires sont conservés ; un service n’a de résultats propres qu’à partir de {threshold} réponses. La page de l’enquête dit qui détient les clés.",
      "Ce que nous ne pouvons pas empêcher : un employeur qui modifie ce logiciel ou surveille votre appareil ou le réseau.",
    ],
    fingerprintLabel: asking.start.fingerprintLabel,
    fingerprintHelp:
      "La page de l’enquête, l’affiche et les invitations de vos collègues doivent montrer la même. Elle représente les règles ci-dessus.",
    rulesLink:
      "Les règles qu’elle représente et toutes les enquêtes précédentes, à vérifier dans un navigateur :",
    invitedCount: asking.start.inviteCount,
    closing: "Ouverte jusqu’au {closes}.",
    footer:
      "Envoyé par Tandem pour {organisation}. Les réponses à ce message ne sont pas forcément lues ; adressez-vous aux RH si quelque chose n’est pas clair.",
  },
  onlyTest: {
    mark: "TEST",
    text: "Cette invitation mène à une enquête d’essai. Ce que l’on y répond est jeté et ne compte pas. Elle reste ouverte un jour.",
  },
  announcements: {
    how: {
      mail: "Chaque personne reçoit un lien personnel par e-mail.",
      slips: "Chaque personne tire un coupon sans nom du récipient de son service.",
    },
    contact: asking.start.askDefault,
    before: {
      subject: "À partir du {opens} : comment {first} et {second} travaillent ensemble",
      text: [
        "Chères collègues, chers collègues,",
        "Du {opens} au {closes}, nous demandons à toutes les personnes des services {first} et {second} comment les deux services travaillent ensemble. L’enquête prend cinq minutes environ, aussi sur un téléphone. {how}",
        "Elle est anonyme : votre navigateur scelle vos réponses, elles sont conservées sans nom ni heure et détruites une fois comptées. Un service n’a de résultats propres qu’à partir de {threshold} réponses. Les RH ne peuvent pas voir qui a participé ; c’est pourquoi les rappels sont envoyés à tout le monde. La première page de l’enquête dit jusqu’où va cette promesse et ce qui ne peut pas être empêché.",
        "La participation est volontaire. Les deux services discutent ensemble de ce que nous apprenons, et vous saurez ce que nous en faisons et ce que nous ne faisons pas, avec la raison.",
        "Questions : {contact}.",
      ],
    },
    open: {
      subject: "L’enquête {first} et {second} est ouverte jusqu’au {closes}",
      text: [
        "L’enquête est ouverte jusqu’au {closes}. {how}",
        "Comparez l’empreinte affichée sur la page de l’enquête avec celle de votre invitation ou de votre coupon et avec celle du panneau d’affichage. Si elles diffèrent, ne répondez pas et prévenez les représentants du personnel ou les RH.",
      ],
    },
    thanks: {
      subject: "Merci : l’enquête {first} et {second} est close",
      text: [
        "Merci à toutes les personnes qui ont répondu. Les réponses ont été comptées et détruites ; il reste des résultats de groupe et, là où assez de personnes en ont écrit, des commentaires.",
        "Si vous avez gardé votre reçu, vous pouvez vérifier dans la liste publiée que votre bulletin a été compté.",
        "Les deux responsables discutent des résultats avec les deux services dans les semaines qui viennent.",
      ],
    },
    results: {
      subject: "Ce que les services {first} et {second} font maintenant",
      text: [
        "Vous avez dit : [les deux ou trois points qui ressortent].",
        "Nous faisons : [chaque action, ses deux responsables, sa date].",
        "Nous ne faisons pas, parce que : [ce qui a été envisagé et laissé, et pourquoi].",
        "Vous retrouverez cela dans la prochaine enquête et pourrez dire si cela a aidé.",
      ],
    },
  },
  problems: {
    "address-refused":
      "Le serveur de messagerie a refusé l’adresse. Vérifiez les adresses de la liste pour la prochaine enquête.",
    "message-refused":
      "Le serveur de messagerie a refusé le message. Demandez-en la raison aux personnes qui le gèrent.",
    "try-later": "Le serveur de messagerie a demandé de réessayer plus tard. Tandem le fait.",
    "sender-refused":
      "Le serveur de messagerie n’accepte pas l’expéditeur. Demandez à votre administration de vérifier MAIL_FROM.",
    "sign-in-refused":
      "Le serveur de messagerie n’accepte pas notre nom et notre mot de passe. Demandez à votre administration de vérifier SMTP_URL.",
    unreachable: "Le serveur de messagerie est injoignable. Tandem réessaie.",
    "rules-changed":
      "L’enquête est arrêtée : ses règles enregistrées ne sont pas celles avec lesquelles elle a été ouverte.",
    "key-missing":
      "Le fichier de clé de cette enquête manque. Adressez-vous aux personnes qui gèrent le serveur.",
    other: "L’e-mail n’a pas pu être envoyé.",
  },
});
