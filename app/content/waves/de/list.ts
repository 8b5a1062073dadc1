import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { list as english } from "../en/list";

export const list = translationOf<typeof english>()({
  documentTitle: "Umfragen - Tandem",
  title: "Umfragen",
  empty:
    "Einmal im Quartal werden beide Abteilungen etwa zwei Wochen lang dasselbe gefragt. Jede dieser Runden ist eine Umfrage.",
  planFirst: "Erste Umfrage planen",
  planAnother: "Umfrage planen",
  wave: "Umfrage",
  state: "Stand",
  open: "Offen",
  results: "Ergebnisse",
  report: "Bericht",
  reportOf: "Bericht zu {quarter}",
  takeAlong: frame.page.masthead.links.export,
  earlierResults: frame.page.masthead.links.history,
  nextDates: "Die nächsten Termine",
  rhythm:
    "Alle 13 Wochen, von einem Montagmorgen bis zum Freitag der Woche darauf. Jede Umfrage lässt sich um zwei Wochen verschieben. Es gilt die Zeitzone {zone}.",
  planned: "Geplant",
  suggested: "Vorgeschlagen",
  addToCalendar: "Diese Termine in den Kalender übernehmen",
  announce: "Texte zur Ankündigung von {quarter}",
});
