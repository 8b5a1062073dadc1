import { translationOf } from "~/content/translated";
import type { takingBack as english } from "../en/taking-back";

export const takingBack = translationOf<typeof english>()({
  documentTitle: "Umfrage zurücknehmen - Tandem",
  title: "{quarter} zurücknehmen?",
  lead: "Eine Umfrage lässt sich noch eine Stunde nach dem Öffnen zurücknehmen: diese bis {until}. Was auf dieser Seite steht, hängt nicht davon ab, ob schon Antworten angekommen sind.",
  answers: "Antworten, die angekommen sind, werden ungelesen vernichtet.",
  links:
    "Die verschickten Links gelten nicht mehr; wer einen öffnet, erfährt, dass die Umfrage abgebrochen wurde. E-Mails, die noch warten, werden nicht gesendet.",
  slips: "Die Zettel gelten nicht mehr; wer einen benutzt, erfährt, dass die Umfrage abgebrochen wurde.",
  plan: "Der Plan kommt zurück, wie er war, mit seinem Quartal, und wartet auf Sie: Berichtigen Sie ihn, sehen Sie ihn noch einmal durch und öffnen Sie die Umfrage dann neu. Von selbst beginnt sie nicht.",
  keys: "Wer einen Schlüssel verwahrt, bleibt benannt und erzeugt einen neuen, denn kein Schlüssel wird zweimal benutzt.",
  tell: "Sagen Sie es beiden Abteilungen: Wer schon geantwortet hat, wird noch einmal gefragt, mit einem neuen Link oder Zettel.",
  confirm: "Mir ist klar, dass alles, was für diese Umfrage verschickt oder verteilt wurde, nicht mehr gilt.",
  confirmMissing: "Bestätigen Sie mit einem Häkchen, dass alles Verschickte und Verteilte nicht mehr gilt.",
  button: "Zurücknehmen",
  refused:
    "Sie lässt sich nicht mehr zurücknehmen: Die Stunde ist um, oder sie ist inzwischen zu Ende. Abbrechen lässt sie sich noch.",
});
