import { translationOf } from "~/content/translated";
import type { exportNotes as english } from "../en/export-notes";

/** What stands at the beginning of an export, so that it explains itself. */
export const exportNotes = translationOf<typeof english>()({
  everything: [
    "Alles, was diese Installation in ihrer Datenbank speichert, Tabelle für Tabelle, wie es im Augenblick des Exports steht.",
    "Zu jeder Tabelle steht, was sie enthält, wozu, wie lange und wer es sieht; zu jedem Feld, was es ist.",
    "Zeiten sind nach ISO 8601 in UTC angegeben. Ja und nein sind 1 und 0, wie gespeichert.",
    "Ausgelassen, mit dem Grund daneben: Hashes von Passwörtern und Anmeldungen, versiegelte Stimmzettel und alles über Codes. Solange eine Umfrage offen ist, ist selbst die Zahl der Stimmzettel ausgelassen: Sie würde sagen, wie viele geantwortet haben.",
    "Die Schlüssel offener Umfragen sind nicht in der Datenbank und in keinem Export.",
    "Hier steht keine Antwort auf eine Aussage, die sich nachschlagen ließe. Freigegebene Kommentare stehen hier, im Wortlaut.",
  ],
  person: [
    "Alles, was diese Installation zu einer Adresse finden kann: Personenliste, Einladungen und E-Mails offener Umfragen, hochgeladene Dateien, die noch nicht übernommen sind, Erinnerungen an Maßnahmen, Zeilen des Prüfprotokolls und des Änderungsverlaufs von Plänen, wo die Person als verantwortlich oder als eine genannt ist, die einen Schlüssel verwahrt, und das Konto, falls es eines gibt.",
    "Nicht enthalten, weil das Programm es nicht festhält: ob diese Person auf eine Umfrage geantwortet hat und was. Antworten werden im Browser versiegelt und ohne Namen und Uhrzeit gespeichert.",
    "Nicht durchsucht: Namen in Texten, die jemand in Pläne, Notizen oder Kommentare geschrieben hat. Im vollständigen Export können Sie danach suchen.",
  ],
  notDescribed: "nicht beschrieben",
});
