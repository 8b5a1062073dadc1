import { translationOf } from "~/content/translated";
import type { en } from "./en";

const BY_ITSELF = "Envoyé à tout le monde automatiquement.";

export const fr = translationOf<typeof en>()({
  name: "Tandem {name}",
  opens: { title: "L’enquête s’ouvre\u00a0: {name} {quarter}", text: "Tandem ouvre l’enquête de lui-même." },
  "reminder-middle": { title: "Premier rappel\u00a0: {name} {quarter}", text: BY_ITSELF },
  "reminder-last": { title: "Dernier rappel\u00a0: {name} {quarter}", text: BY_ITSELF },
  closes: {
    title: "L’enquête se termine\u00a0: {name} {quarter}",
    text: "Les résultats sont prêts peu après.",
  },
  suggested: {
    title: "Proposition\u00a0: ouverture de l’enquête {name} {quarter}",
    text: "Pas encore planifiée. La date peut être déplacée de deux semaines.",
  },
});
