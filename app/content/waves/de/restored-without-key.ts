import { translationOf } from "~/content/translated";
import type { restoredWithoutKey as english } from "../en/restored-without-key";

export const restoredWithoutKey = translationOf<typeof english>()({
  ended:
    "Sie war in einer Sicherung offen, die wiederhergestellt wurde. Aus dieser Kopie wurde nichts freigegeben, und die versiegelten Antworten darin wurden vernichtet. Ob die Umfrage ausgezählt wurde, bevor die Sicherung wiederhergestellt wurde, lässt sich von hier aus nicht sagen.",
  announcement:
    "Die Umfrage {quarter} war in einer Sicherung, die wir wiederherstellen mussten, noch offen, und der Schlüssel zu ihren Antworten war nicht mehr da. Die versiegelten Antworten in dieser Sicherung wurden vernichtet. Ob die Umfrage vorher ausgezählt war, kann unser Programm nicht sagen; wenn ja, wurden ihre Ergebnisse und Quittungen damals veröffentlicht. Wenn Sie eine Quittung oder einen Bericht davon aufgehoben haben, sagen Sie es uns bitte.",
});
