import { translationOf } from "~/content/translated";
import type { takingBack as english } from "../en/taking-back";

export const takingBack = translationOf<typeof english>()({
  documentTitle: "Retirer l’enquête - Tandem",
  title: "Retirer {quarter}\u00a0?",
  lead: "Une enquête peut être retirée pendant l’heure qui suit son ouverture\u00a0: celle-ci jusqu’au {until}. Cette page est la même, que des réponses soient arrivées ou non.",
  answers: "Les réponses arrivées sont détruites sans avoir été lues.",
  links:
    "Les liens envoyés ne fonctionnent plus\u00a0; toute personne qui en ouvre un apprend que l’enquête a été annulée. Les e-mails en attente ne sont pas envoyés.",
  slips:
    "Les coupons ne fonctionnent plus\u00a0; toute personne qui en utilise un apprend que l’enquête a été annulée.",
  plan: "La planification revient telle qu’elle était, avec son trimestre, et vous attend\u00a0: corrigez-la, relisez-la et ouvrez de nouveau l’enquête. Elle ne s’ouvre pas d’elle-même.",
  keys: "Les dépositaires de clé restent désignés et créent de nouvelles clés, car aucune clé ne sert deux fois.",
  tell: "Prévenez les deux services\u00a0: les personnes qui ont déjà répondu seront interrogées de nouveau, avec un nouveau lien ou un nouveau coupon.",
  confirm: "J’ai compris que tout ce qui a été envoyé ou distribué pour cette enquête ne fonctionnera plus.",
  confirmMissing:
    "Cochez la case pour confirmer que tout ce qui a été envoyé ou distribué ne fonctionnera plus.",
  button: "Retirer l’enquête",
  refused:
    "Elle ne peut plus être retirée\u00a0: l’heure est passée, ou elle s’est terminée entre-temps. Elle peut encore être annulée.",
});
