import { translationOf } from "~/content/translated";
import type { ending as englishEnding, endingPages as englishPages } from "../en/ending";

const confirm = "Mir ist klar, dass alle Antworten ungelesen vernichtet werden.";

export const endingPages = translationOf<typeof englishPages>()({
  ending: {
    keep: "So lassen, wie sie ist",
    costsNoQuarter:
      "Weil nichts freigegeben wird, geht das Quartal nicht verloren: Sie können sofort eine andere Umfrage planen, auch für dieses Quartal.",
  },
  cancellation: {
    documentTitle: "Umfrage abbrechen - Tandem",
    title: "{quarter} abbrechen?",
    open: "Das ist für eine Umfrage gedacht, die versehentlich geöffnet wurde. Alle bisher gegebenen Antworten werden ungelesen vernichtet, Links und Zettel gelten nicht mehr, und wer einen davon benutzt, erfährt, dass die Umfrage abgebrochen wurde. Das lässt sich nicht rückgängig machen.",
    planned:
      "Noch wurde niemand gefragt, es geht also nichts verloren. Sie können jederzeit eine andere Umfrage planen.",
    confirm,
    button: "Diese Umfrage abbrechen",
  },
  closure: {
    documentTitle: "Umfrage schließen - Tandem",
    title: "{quarter} schließen",
    titleEarly: "{quarter} vor dem Termin schließen?",
    announced:
      "Angekündigt ist, dass diese Umfrage bis {closes} offen bleibt. Wer noch nicht geantwortet hat, verlässt sich darauf, und Ergebnisse, die sich zu einem gewählten Zeitpunkt abrufen ließen, könnten dazu dienen herauszufinden, wer was geantwortet hat.",
    releasesNothing:
      "Wird sie jetzt geschlossen, wird deshalb nichts freigegeben: Alle Antworten werden ungelesen vernichtet, und zu {quarter} gibt es keinen Bericht.",
    final: "Das lässt sich nicht rückgängig machen.",
    due: "Ihr Termin ist da. Die Antworten werden einmal geöffnet, ausgezählt und vernichtet; Gruppenergebnisse und Kommentare bleiben.",
    confirm,
    button: "Umfrage schließen",
    buttonEarly: "Schließen und Antworten vernichten",
  },
});

export const ending = translationOf<typeof englishEnding>()({
  confirmMissing: "Bestätigen Sie mit einem Häkchen, dass alle Antworten vernichtet werden.",
  work: "Umfrage {quarter} wird geschlossen",
  workStep: "Versiegelter Stimmzettel {done} von {total} wird geöffnet",
  unknown: "Diese Umfrage gibt es nicht mehr.",
  notOpen: "Diese Umfrage ist nicht mehr offen.",
  keyMissing:
    "Die Schlüsseldatei dieser Umfrage fehlt, darum lassen sich ihre Antworten nicht öffnen. Bitten Sie die Personen, die den Server betreiben, das Schlüsselverzeichnis wiederherzustellen; noch ist nichts verloren.",
  cancelledTooLate:
    "Sie lässt sich nicht mehr abbrechen: Ihre Stimmzettel werden gerade ausgezählt, oder sie ist inzwischen zu Ende. Geändert wurde nichts.",
  cancelledUnopened: "Sie wurde abgebrochen, bevor sie begann. Niemand wurde gefragt.",
  cancelled: "Sie wurde abgebrochen. Alle Antworten wurden ungelesen vernichtet, freigegeben wurde nichts.",
  closedEarly:
    "Sie wurde vor ihrem Termin geschlossen. Alle Antworten wurden ungelesen vernichtet, freigegeben wurde nichts.",
  nobodyAnswered: "Niemand hat geantwortet, darum gibt es nichts freizugeben.",
  keyLost:
    "Der Schlüssel zu ihren Antworten ging verloren. Sie ließen sich nie mehr öffnen und wurden vernichtet; freigegeben wurde nichts.",
  counted:
    "Die Antworten wurden einmal geöffnet, ausgezählt und vernichtet. Gruppenergebnisse und Kommentare bleiben.",
});
