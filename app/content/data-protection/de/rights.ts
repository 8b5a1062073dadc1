import { translationOf } from "~/content/translated";
import type { rights as english } from "../en/rights";

export const rights = translationOf<typeof english>()({
  title: "Rechte der betroffenen Personen",
  contact: "Ansprechstelle: {contact}",
  caption: "Rechte",
  rows: {
    information: {
      label: "Information",
      text: "Die erste Seite der Umfrage sagt auf einer Bildschirmseite, was aufbewahrt wird, wer was sieht, welche Mindestzahl gilt und was sich nicht verhindern lässt. Dieses Dokument sagt es ausführlich.",
    },
    access: {
      label: "Auskunft",
      text: "Personalabteilung oder Administration können exportieren, was zu einer Adresse gespeichert ist: Personenliste, Einladung, E-Mails, Konto. Antworten lassen sich nicht exportieren: Das Programm weiß nicht, von wem sie sind.",
    },
    correction: {
      label: "Berichtigung",
      text: "In der Personenliste, jederzeit.",
    },
    erasure: {
      label: "Löschung",
      text: "Die Daten einer Person können aus Personenlisten, hochgeladenen Dateien, offenen Umfragen, der Warteschlange der E-Mails, Erinnerungen, dem Prüfprotokoll und dem Änderungsverlauf von Plänen gelöscht werden; ein gesperrtes Konto wird mitgelöscht. Der Name einer Person, die einen Schlüssel verwahrt, bleibt in den veröffentlichten Regeln. Kopien in älteren Sicherungen verschwinden, wenn diese gelöscht werden. Das Programm weiß nicht, welche Antwort von wem ist, und kann darum keine einzelne löschen; sie wird mit allen anderen vernichtet, wenn die Umfrage ausgezählt ist.",
    },
    objection: {
      label: "Widerspruch",
      text: "Die Teilnahme ist freiwillig. Möchte jemand keine E-Mails, werden die Daten gelöscht, oder die Person wird aus der Personenliste genommen.",
    },
    withdrawal: {
      label: "Widerruf",
      text: "Solange die Antworten nicht gesendet sind, lassen sie sich auf dem Gerät, auf dem sie liegen, ändern oder mit einer Schaltfläche löschen: von allen, die den Code oder das Ticket haben, mit dem sie begonnen wurden. Spuren, die der Browser oder das Gerät in eigenen Dateien behält, kann das Programm nicht erreichen. Nach dem Senden lässt sich nichts zurücknehmen, und die Seite sagt das vorher.",
    },
  },
});
