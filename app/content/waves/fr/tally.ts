import { translationOf } from "~/content/translated";
import type { tally as english } from "../en/tally";

export const tally = translationOf<typeof english>()({
  trustee: "une personne dont le nom n’est pas enregistré",
  lost: "La clé des réponses de l’enquête {quarter} a été perdue. Elles n’ont pas pu être comptées et ont été détruites, encore scellées\u00a0; aucun résultat n’en est tiré. Nous regrettons le temps que vous y avez passé\u00a0; la prochaine enquête aura lieu à la date habituelle.",
  lostByHolder:
    "La clé des réponses de l’enquête {quarter} a été perdue (dépositaire\u00a0: {holder}). Les réponses n’ont pas pu être comptées et ont été détruites, encore scellées\u00a0; aucun résultat n’en est tiré. Nous regrettons le temps que vous y avez passé\u00a0; la prochaine enquête aura lieu à la date habituelle.",
  oldBallots:
    "Cette enquête a été ouverte avec une version antérieure, et ses bulletins en gardent la forme\u00a0: une personne qui peut lire la base de données et détient des codes inutilisés pourrait déposer des copies d’un bulletin, et elles compteraient. Cela se verrait\u00a0: une copie a le reçu de l’original, et la liste publiée contiendrait donc plusieurs fois le même reçu.",
});
