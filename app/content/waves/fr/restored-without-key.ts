import { translationOf } from "~/content/translated";
import type { restoredWithoutKey as english } from "../en/restored-without-key";

export const restoredWithoutKey = translationOf<typeof english>()({
  ended:
    "Elle était ouverte dans une sauvegarde qui a été restaurée. Rien n’a été publié à partir de cette copie, et les réponses scellées qu’elle contenait ont été détruites. On ne peut savoir d’ici si l’enquête avait été dépouillée avant la restauration de la sauvegarde.",
  announcement:
    "L’enquête {quarter} était encore ouverte dans une sauvegarde que nous avons dû restaurer, et la clé de ses réponses n’était plus là. Les réponses scellées de cette sauvegarde ont été détruites. Notre programme ne peut dire si l’enquête avait été dépouillée avant\u00a0; si oui, ses résultats et ses reçus ont été publiés alors. Si vous en avez gardé un reçu ou un rapport, dites-le-nous.",
});
