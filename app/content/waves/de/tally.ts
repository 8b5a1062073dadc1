import { translationOf } from "~/content/translated";
import type { tally as english } from "../en/tally";

export const tally = translationOf<typeof english>()({
  trustee: "eine Person, deren Name nicht hinterlegt ist",
  lost: "Der Schlüssel zu den Antworten der Umfrage {quarter} ging verloren. Sie ließen sich nicht auszählen und wurden vernichtet, noch versiegelt; Ergebnisse daraus gibt es nicht. Es tut uns leid um Ihre Zeit; die nächste Umfrage kommt zum üblichen Termin.",
  lostByHolder:
    "Der Schlüssel zu den Antworten der Umfrage {quarter} ging verloren; verwahrt hat ihn: {holder}. Die Antworten ließen sich nicht auszählen und wurden vernichtet, noch versiegelt; Ergebnisse daraus gibt es nicht. Es tut uns leid um Ihre Zeit; die nächste Umfrage kommt zum üblichen Termin.",
  oldBallots:
    "Diese Umfrage wurde mit einer früheren Version geöffnet, und ihre Stimmzettel behalten deren Form: Wer die Datenbank lesen kann und unbenutzte Codes hat, könnte Kopien eines Stimmzettels abgeben, und sie würden zählen. Das fiele auf: Eine Kopie hat die Quittung des Originals, in der veröffentlichten Liste stünde also dieselbe Quittung mehrmals.",
});
