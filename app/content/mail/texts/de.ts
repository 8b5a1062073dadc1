import type { MailTexts } from "./shape";

export const mailTextsDe: MailTexts = {
  language: "de",
  subject: {
    invitation: "Wie arbeiten {first} und {second} zusammen? Etwa 4 Minuten",
    "reminder-middle": "Erinnerung: Die Umfrage von {first} und {second} läuft",
    "reminder-last": "Die letzten Tage: Umfrage von {first} und {second}",
  },
  title: "Wie {first} und {second} zusammenarbeiten",
  greeting: "Guten Tag,",
  greetingByName: "Guten Tag {name},",
  opening: {
    invitation: [
      "einmal im Quartal werden {first} und {second} bei {organisation} gefragt, wie sie zusammenarbeiten. Sie sind eingeladen, an einer kurzen anonymen Umfrage teilzunehmen.",
      "Sie dauert etwa 4 Minuten und geht auch auf dem Telefon. Die Teilnahme ist freiwillig.",
    ],
    "reminder-middle": [
      "die Umfrage von {first} und {second} bei {organisation} läuft. Sie dauert etwa 4 Minuten.",
      "Diese Erinnerung geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben, ist alles getan: vielen Dank.",
    ],
    "reminder-last": [
      "die Umfrage von {first} und {second} bei {organisation} endet bald. Sie dauert etwa 4 Minuten.",
      "Dies ist die letzte Erinnerung. Sie geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben, ist alles getan: vielen Dank.",
    ],
  },
  button: "Zur Umfrage",
  linkFallback: "Wenn die Schaltfläche nicht geht, öffnen Sie diese Adresse in einem Browser:",
  personalLink:
    "Der Link gehört nur Ihnen und gilt einmal. Er lässt Sie hinein und wird nicht bei Ihren Antworten gespeichert. Bitte leiten Sie ihn nicht weiter.",
  promiseTitle: "Was mit Ihren Antworten geschieht",
  promise: [
    "Allein aus unserer Datenbank und deren Sicherungen kann niemand Ihre Antworten lesen. Sie werden in Ihrem Browser versiegelt, ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet. Gruppenergebnisse und Kommentare bleiben; eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten. Wer den Schlüssel hat, steht auf der Umfrageseite.",
    "Was wir nicht verhindern können: einen Arbeitgeber, der diese Software verändert oder Ihr Gerät oder das Netz überwacht.",
  ],
  fingerprintLabel: "Fingerabdruck dieser Umfrage",
  fingerprintHelp:
    "Die Umfrageseite, der Aushang und die Einladungen der anderen müssen denselben zeigen. Er steht für die Regeln oben.",
  rulesLink: "Die Regeln, für die er steht, und alle früheren Umfragen, zum Nachprüfen im Browser:",
  invitedCount: "Sie sind eine von {count} eingeladenen Personen in {department}.",
  closing: "Offen bis {closes}.",
  footer:
    "Von Tandem für {organisation} gesendet. Antworten auf diese Nachricht werden vielleicht nicht gelesen; fragen Sie die Personalabteilung, wenn etwas unklar ist.",
};
