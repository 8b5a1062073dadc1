import { fr as survey } from "~/content/survey/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    title: survey.title,
    pool: "{department}\u00a0: à tirer du récipient",
    spare: "{department}\u00a0: coupon de remplacement",
    howTo:
      "Anonyme, 5 minutes environ, ne sert qu’une fois. Scannez l’image, ou ouvrez l’adresse ci-dessous et saisissez le code\u00a0:",
    openUntil: "Ouverte jusqu’au {closes}.",
    fingerprint: "Empreinte de cette enquête {fingerprint}",
    picture: "Code QR",
  },
});
