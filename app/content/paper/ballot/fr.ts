import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  survey: "{title}, {quarter}",
  name: "Bulletin papier",
  department: "Service\u00a0: {department}",
  openUntil: "Ouvert jusqu’au {date}",
  threshold: "Seuil {threshold}",
  whatHappens: "Ce que devient ce bulletin.",
  howTo: "Comment le remplir.",
  tick: "Cochez une case par affirmation\u00a0; ne cochez rien là où vous ne voulez pas répondre.",
  correct: "Pour corriger, noircissez la mauvaise case et cochez-en une autre.",
  alike: "Tous les bulletins de votre service dans cette langue sont identiques. N’y écrivez aucun nom.",
  seen: "Ces deux personnes voient vos croix et votre écriture. Si moins de trois bulletins de votre service reviennent sur papier, elles pourraient deviner lequel est le vôtre.",
  once: "Répondez une seule fois\u00a0: sur papier ou dans le navigateur.",
  shredded: "Une fois les bulletins saisis et envoyés, le papier est passé au destructeur de documents.",
  box: "Mettez le bulletin plié dans l’urne au plus tard le {date}.",
  capitals: "Écrivez en majuscules\u00a0: une écriture se reconnaît facilement. N’indiquez ni noms ni dates.",
});
