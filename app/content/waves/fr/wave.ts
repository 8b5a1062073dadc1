import { fr as frame } from "~/content/frame/fr";
import { asking } from "~/content/survey/fr/asking";
import { translationOf } from "~/content/translated";
import type { states as englishStates, wave as englishWave } from "../en/wave";
import { refusals } from "./opening";

export const wave = translationOf<typeof englishWave>()({
  documentTitle: "Enquête - Tandem",
  title: frame.shared.wave,
  allWaves: "{name}\u00a0: enquêtes",
  thisWave: "Cette enquête",
  facts: {
    shouldHaveOpened: "Aurait dû s’ouvrir",
    opens: "Ouverture",
    opened: "Ouverture",
    wouldHaveOpened: "Se serait ouverte",
    closes: {
      planned: "Clôture",
      open: "Clôture",
      closing: "Clôture",
      closed: "Clôture",
      cancelled: "Annulation",
    },
    invited: "Personnes invitées",
    inRoster: "Dans la liste actuelle",
    department: { one: "{name}\u00a0: {count} personne", other: "{name}\u00a0: {count} personnes" },
    invitations: "Invitations",
    mail: "Par e-mail, avec deux rappels à tout le monde",
    slips: "Sur des coupons imprimés",
    paper: "Sur papier, au plus",
    paperOf: "{name}\u00a0: {paper}",
    threshold: "Seuil de publication",
    thresholdIs: {
      one: "{count} réponse dans chaque service",
      other: "{count} réponses dans chaque service",
    },
    fingerprint: asking.start.fingerprintLabel,
  },
  planned: {
    change: "Modifier la planification",
    cancel: "Annuler cette enquête",
    opening: "Ouverture",
    notSooner: "Elle ne peut pas s’ouvrir plus tôt. {problem} {remedy}",
    blocked: "En l’état, elle ne peut pas s’ouvrir",
    missed: refusals.dateMissed.problem,
    review: "Vérifier et ouvrir",
  },
  participation: {
    title: "Participation",
    bands: {
      "under-25": "Moins d’un quart des personnes ont répondu",
      "25-50": "Entre un quart et la moitié des personnes ont répondu",
      "50-75": "Entre la moitié et les trois quarts des personnes ont répondu",
      "over-75": "Plus des trois quarts des personnes ont répondu",
    },
    nothingYet: "Rien n’a encore été compté.",
    onceADay:
      "Les deux services ensemble. Le compte est relevé une fois par jour, pour que cette page ne montre pas l’arrivée de réponses isolées. Tandem ne tient aucune liste des personnes qui ont répondu.",
    asOf: "Les deux services ensemble, état du {seen}. Le compte est relevé une fois par jour, pour que cette page ne montre pas l’arrivée de réponses isolées. Tandem ne tient aucune liste des personnes qui ont répondu.",
  },
  paper: {
    title: "Sur papier",
    slips: "Imprimer les coupons",
    slipsHelp: "sans nom\u00a0: ceux qui sont tirés, et quelques-uns en réserve",
    spareSlips: "Imprimer des coupons de remplacement",
    spareSlipsHelp: "pour les personnes qui n’ont pas de lien ou dont le lien ne fonctionne pas, sans nom",
    ballot: "Imprimer le bulletin papier",
    ballotHelp:
      "pour les personnes qui préfèrent écrire à la main\u00a0; tous les exemplaires sont identiques",
    entry: "Saisir les bulletins papier",
    entryHelp: "à deux, mélangés et en un seul lot, avant la clôture de l’enquête",
    notice: "Imprimer l’affiche",
    noticeHelp:
      "avec l’empreinte et le nombre de personnes invitées, pour le panneau des représentants du personnel",
  },
  takingBack: {
    possible:
      "Ouverte par erreur, ou quelque chose ne va pas\u00a0? Jusqu’au {until}, elle peut être retirée tout entière, et sa planification revient.",
    link: "Retirer l’enquête",
  },
  sooner: {
    title: "Y mettre fin plus tôt",
    closesByItself:
      "L’enquête se termine d’elle-même le {closes}. Si l’on y met fin plus tôt, toutes les réponses sont détruites sans avoir été lues.",
    close: "Clore maintenant",
    cancel: "Annuler l’enquête",
  },
  extension: {
    title: "Plus de temps",
    possible:
      "La clôture peut être reportée une fois, au {latest}\u00a0: cette date a été promise à l’ouverture et ne sera pas dépassée. C’est possible jusqu’à 24 heures avant la clôture, et c’est irréversible.",
    mail: "Toutes les personnes invitées reçoivent le même e-mail annonçant la nouvelle clôture, à la place du dernier rappel.",
    slips:
      "Dans une enquête par coupons, personne ne reçoit d’e-mail\u00a0: prévenez vous-même tout le monde dans les deux services.",
    confirm: "J’ai compris que la nouvelle clôture est définitive.",
    button: "Reporter la clôture",
    confirmMissing: "Cochez la case pour confirmer que la nouvelle clôture est définitive.",
    refused:
      "La clôture ne peut plus être reportée\u00a0: elle a lieu dans moins de 24 heures, ou elle a déjà été reportée.",
    extended: "La clôture a été reportée à cette date, qui ne sera pas dépassée.",
  },
  mail: {
    title: "E-mails",
    message: "Message, à tout le monde",
    sent: "Envoyés",
    waiting: "En attente",
    failed: "Échoués",
    messages: {
      invitation: "Invitation",
      "reminder-middle": "Premier rappel",
      "reminder-last": "Dernier rappel",
      extended: "Nouvelle clôture",
    },
    problem: { one: "{count} message\u00a0: {sentence}", other: "{count} messages\u00a0: {sentence}" },
    retry: "Réessayer les envois échoués",
    refused: "Adresses que le serveur de messagerie a refusées",
    refusedHelp:
      "Ces personnes n’ont pas de lien dans cette enquête. Une adresse refusée d’emblée peut être corrigée une fois\u00a0: rien n’y est arrivé. Sinon un coupon de remplacement convient à chacune d’elles, comme à toute personne arrivée après l’ouverture.",
    correct: {
      title: "Corriger une adresse refusée",
      refused: "Adresse refusée",
      corrected: "Bonne adresse",
      hint: "Chacune peut être corrigée une fois. L’invitation part aussitôt à la nouvelle adresse, et la liste des personnes est corrigée aussi. Le journal d’audit le consigne, et l’affiche en dit le nombre\u00a0: imprimez-la de nouveau.",
      button: "Corriger et envoyer l’invitation",
      refusals: {
        "not-open": "Cette enquête ne prend plus de réponses\u00a0; ses adresses restent telles quelles.",
        "not-refused":
          "Le serveur de messagerie n’a pas refusé cette adresse d’emblée, ou quelque chose a pu y arriver. Un coupon de remplacement convient à cette personne.",
        "corrected-already":
          "Elle a déjà été corrigée une fois. Un coupon de remplacement convient à cette personne.",
        "no-address": frame.forms.noAddress,
        same: "C’est l’adresse qui a été refusée. Saisissez-en une autre.",
        taken:
          "Cette adresse est celle de quelqu’un d’autre qui est invité, figure dans la liste des personnes ou a un compte.",
        "not-in-roster": "Cette personne n’est plus dans la liste des personnes.",
      },
    },
    numbersOnly:
      "Des nombres seulement, sauf pour les adresses refusées\u00a0: cela ne dit rien d’une réponse. Cette page ne montre ni à qui un e-mail a été envoyé, ni qui a suivi son lien. Une personne retirée de la liste des personnes ne reçoit plus d’e-mail.",
  },
  lastPlan: {
    title: "Ce qui a été convenu après la dernière enquête",
    lead: "Les personnes interrogées l’apprennent aussi après avoir appuyé sur «\u00a0Commencer\u00a0», sans les noms des responsables.",
    status: { planned: "Pas encore commencé", started: "En cours", done: "Fait", dropped: "Pas fait" },
    owners: "{owners}, échéance le {due}",
    ownersAndReason: "{owners}, échéance le {due}. {reason}",
  },
  ended: {
    counting: "Les réponses sont en cours de dépouillement. Cela prend un instant.",
    report: "Lire le rapport",
    receipts: "Reçus de tous les bulletins comptés",
    receiptsHelp: "pour quiconque veut vérifier que son bulletin a été compté",
    keyWaits:
      "La clé de cette enquête n’est pas encore détruite. Un autre programme a la base de données ouverte\u00a0: ce qui a été supprimé se trouve encore dans son journal, et la clé n’est détruite qu’une fois que cela a disparu. Tandem réessaie toutes les trente secondes. Demandez aux personnes qui gèrent le serveur d’arrêter les programmes qui lisent la base de données, par exemple un outil de consultation ou une sauvegarde bloquée.",
  },
});

export const states = translationOf<typeof englishStates>()({
  planned: "Planifiée",
  open: "Ouverte",
  closing: "En cours de dépouillement",
  closed: "Close",
  cancelled: "Annulée",
  waiting: "Close, dépositaires attendus",
});
