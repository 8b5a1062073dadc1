import { translationOf } from "~/content/translated";
import type { ending as englishEnding, endingPages as englishPages } from "../en/ending";

const confirm = "J’ai compris que toutes les réponses seront détruites sans avoir été lues.";

export const endingPages = translationOf<typeof englishPages>()({
  ending: {
    keep: "La laisser telle quelle",
    costsNoQuarter:
      "Rien n’est publié, et aucun trimestre n’est donc perdu\u00a0: vous pouvez planifier aussitôt une autre enquête, y compris pour ce trimestre.",
  },
  cancellation: {
    documentTitle: "Annuler l’enquête - Tandem",
    title: "Annuler {quarter}\u00a0?",
    open: "Ceci est prévu pour une enquête ouverte par erreur. Toutes les réponses déjà données sont détruites sans avoir été lues, les liens et les coupons ne fonctionnent plus, et toute personne qui s’en sert apprend que l’enquête a été annulée. C’est irréversible.",
    planned:
      "Personne n’a encore été interrogé\u00a0: rien n’est perdu. Vous pouvez planifier une autre enquête à tout moment.",
    confirm,
    button: "Annuler cette enquête",
  },
  closure: {
    documentTitle: "Clore l’enquête - Tandem",
    title: "Clore {quarter}",
    titleEarly: "Clore {quarter} avant la date prévue\u00a0?",
    announced:
      "Il a été annoncé que cette enquête resterait ouverte jusqu’au {closes}. Les personnes qui n’ont pas encore répondu comptent sur cette date, et des résultats que l’on pourrait demander à un moment choisi pourraient servir à découvrir qui a répondu quoi.",
    releasesNothing:
      "Si elle est close maintenant, rien n’est donc publié\u00a0: toutes les réponses sont détruites sans avoir été lues, et il n’y a pas de rapport pour {quarter}.",
    final: "C’est irréversible.",
    due: "Sa date est arrivée. Les réponses sont ouvertes une seule fois, comptées et détruites\u00a0; les résultats de groupe et les commentaires restent.",
    confirm,
    button: "Clore l’enquête",
    buttonEarly: "Clore et détruire les réponses",
  },
});

export const ending = translationOf<typeof englishEnding>()({
  confirmMissing: "Cochez la case pour confirmer que toutes les réponses seront détruites.",
  work: "Clôture de l’enquête {quarter}",
  workStep: "Ouverture du bulletin scellé {done} sur {total}",
  unknown: "Cette enquête n’existe plus.",
  notOpen: "Cette enquête n’est plus ouverte.",
  keyMissing:
    "Le fichier de clé de cette enquête manque\u00a0: ses réponses ne peuvent pas être ouvertes. Demandez aux personnes qui gèrent le serveur de remettre en place le répertoire des clés\u00a0; rien n’est encore perdu.",
  cancelledTooLate:
    "Elle ne peut plus être annulée\u00a0: ses bulletins sont en train d’être dépouillés, ou elle s’est terminée entre-temps. Rien n’a été modifié.",
  cancelledUnopened: "Elle a été annulée avant son ouverture. Personne n’a été interrogé.",
  cancelled:
    "Elle a été annulée. Toutes les réponses ont été détruites sans avoir été lues, et rien n’a été publié.",
  closedEarly:
    "Elle a été close avant la date prévue. Toutes les réponses ont été détruites sans avoir été lues, et rien n’a été publié.",
  nobodyAnswered: "Personne n’a répondu\u00a0: il n’y a rien à publier.",
  keyLost:
    "La clé de ses réponses a été perdue. Elles ne pouvaient plus jamais être ouvertes et ont été détruites\u00a0; rien n’a été publié.",
  counted:
    "Les réponses ont été ouvertes une seule fois, comptées et détruites. Les résultats de groupe et les commentaires restent.",
});
