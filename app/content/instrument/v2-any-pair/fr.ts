import { translationOf } from "~/content/translated";
import { instrumentV2Fr } from "../v2/fr";
import type { instrumentV2AnyPairEn } from "./en";

export const instrumentV2AnyPairFr = translationOf<typeof instrumentV2AnyPairEn>()({
  ...instrumentV2Fr,
  items: {
    ...instrumentV2Fr.items,
    "communication-3":
      "Ce qu'un service apprend des personnes pour qui il travaille parvient à l'autre en quelques jours.",
    "definitions-1": "Quand {first} et {second} emploient le même mot, ils veulent dire la même chose.",
    "joint-work-2":
      "Quand cela sert les personnes pour qui ils travaillent, {first} et {second} leur parlent ensemble.",
  },
});
