import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  title: "Enquête\u00a0: comment {first} et {second} travaillent ensemble",
  when: "Du {opens} au {closes} ({zone}). Environ 5 minutes, anonyme, facultative.",
  fingerprint: "L’empreinte de cette enquête",
  compare:
    "L’invitation, le coupon, le bulletin papier et la page de l’enquête doivent montrer les mêmes caractères. Ils représentent tout ce qui suit et les clés qui scellent les réponses. S’ils diffèrent, ne répondez pas et prévenez les représentants du personnel.",
  chain:
    "Les règles à l’octet près et toutes les enquêtes précédentes, à vérifier dans tout navigateur\u00a0: {address}",
  invitedTitle: "Qui est invité",
  department: "Service",
  invited: "Personnes invitées",
  spare: "Codes de remplacement",
  ofThesePaper: "Dont pour les bulletins papier",
  corrected: {
    one: "Une adresse que le serveur de messagerie avait refusée a été corrigée\u00a0; l’invitation est partie à la nouvelle.",
    other:
      "{count} adresses que le serveur de messagerie avait refusées ont été corrigées\u00a0; les invitations sont parties aux nouvelles.",
  },
  looksWrong:
    "Un nombre vous paraît faux\u00a0? Dites-le aux représentants du personnel ou aux RH avant de répondre.",
  slipCodes:
    "Les RH ont imprimé les codes des coupons et peuvent les avoir gardés\u00a0; aucun nom ne les accompagne. Si un coupon que vous n’avez pas utilisé est refusé, prévenez les représentants du personnel.",
  answersTitle: "Ce qu’il advient des réponses",
  keys: "Empreintes des clés des réponses\u00a0:",
  key: "{holder} {fingerprint}",
  cannotPrevent: "Ce que nous ne pouvons pas empêcher\u00a0:",
});
