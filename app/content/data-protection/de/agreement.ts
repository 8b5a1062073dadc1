import { translationOf } from "~/content/translated";
import type { agreement as english } from "../en/agreement";

/** Section 13. */
export const agreement = translationOf<typeof english>()({
  title: "Was eine Betriebsvereinbarung festhalten sollte",
  note: "Punkte, die eine Vereinbarung zwischen Arbeitgeber und Betriebsrat festhalten sollte. Viele erzwingt das Programm; eine Vereinbarung macht sie auch für Menschen verbindlich.",
  caption: "Punkte einer Betriebsvereinbarung",
  lastCaption: "Die letzten Punkte einer Betriebsvereinbarung",
  seenBy: "Zur Kenntnis genommen:",
  signatures: ["Für den Arbeitgeber, Datum", "Für den Betriebsrat, Datum"],
  rows: {
    purpose: {
      label: "Zweck",
      text: "Nur die Zwecke aus Abschnitt 1. Keine Verwendung zur Beurteilung, zum Vergleich oder zur Maßregelung von Personen oder Teams.",
    },
    voluntary: {
      label: "Freiwilligkeit",
      text: "Kein Nachteil für alle, die nicht teilnehmen, und kein Versuch herauszufinden, wer teilgenommen hat.",
    },
    statements: {
      label: "Aussagen",
      text: "Der Katalog aus Abschnitt 3. Eine Änderung ist eine neue Version und wird zuerst dem Betriebsrat gezeigt.",
    },
    rhythm: {
      label: "Rhythmus",
      text: "Ergebnisse höchstens einmal im Quartal und nie innerhalb von {restDays} Tagen nach früheren (eine Umfrage, die nichts freigibt, zählt nicht); höchstens eine Einladung, zwei Erinnerungen und eine Nachricht, dass das Ende verschoben ist, jeweils an alle.",
    },
    threshold: {
      label: "Mindestzahl",
      text: "Mindestens {threshold} Antworten in einer Abteilung; für eine Umfrage kann eine höhere Zahl gelten, eine niedrigere nimmt das Programm nicht an. Für Abteilungen mit weniger als 10 Personen sollte eine höhere erwogen werden.",
    },
    invitedCounts: {
      label: "Zahlen der Eingeladenen",
      text: "Der Betriebsrat bekommt zu jeder Umfrage den Aushang mit Fingerabdruck und Zahlen der Eingeladenen und prüft sie.",
    },
    keyHolder: {
      label: "Wer die Schlüssel verwahrt",
      text: "Wer das ist und wie viele von ihnen nötig sind, etwa zwei von diesen dreien: Betriebsrat, Datenschutzbeauftragte, Leitung einer anderen Abteilung. Oder der Server allein. Dass zu jeder ausreichenden Zahl von ihnen jemand außerhalb von Personalabteilung und IT gehört; wer nachrückt, wenn jemand ausscheidet, der einen Schlüssel verwahrt; und dass die Schlüssel nach dem Auszählen vernichtet werden.",
    },
    paperBallots: {
      label: "Papierbögen",
      text: "Von zwei Personen gemischt und in einem Durchgang eingegeben; eine der beiden benennt der Betriebsrat. Mindestens drei einer Abteilung zusammen, oder alle, die es gibt. Nichts Gelesenes wird notiert oder weitererzählt, und das Papier wird geschreddert.",
    },
    slips: {
      label: "Zettel",
      text: "Werden aus einer Schale gezogen; niemand notiert, wer welchen gezogen hat. Wer sie druckt, behält keine Kopie und verwendet keinen der Codes.",
    },
    logs: {
      label: "Protokolle und Netze",
      text: "Das Zugriffsprotokoll des Proxys ist für die Umfrage abgeschaltet; Geräte und Netze werden nicht gezielt auf die Umfrage hin überwacht.",
    },
    accounts: {
      label: "Wer ein Konto hat",
      text: "Namentlich benannte Personen je Rolle; die Liste wird dem Betriebsrat auf Verlangen gezeigt.",
    },
    results: {
      label: "Ergebnisse",
      text: "Wann und wem sie gezeigt werden; beide Abteilungen sehen sie; keine weitere Aufgliederung.",
    },
    comments: {
      label: "Kommentare",
      text: "Wie lange sie aufbewahrt werden; dass niemand herauszufinden versucht, wer einen geschrieben hat.",
    },
    backups: {
      label: "Personenlisten und Sicherungen",
      text: "Wie lange sie aufbewahrt werden, und dass Schlüsseldateien in keiner Sicherung sind.",
    },
    changes: {
      label: "Änderungen des Programms",
      text: "Der Betriebsrat erfährt es, bevor eine neue Version läuft, und kann sie mit dem veröffentlichten Quelltext vergleichen lassen.",
    },
    checks: {
      label: "Prüfungen",
      text: "Wer die Prüfung der gespeicherten Dateien durchführt, wie oft, und wer ihr Ergebnis bekommt; sie findet, wonach sie zu suchen weiß.",
    },
    breach: {
      label: "Verstoß",
      text: "Was geschieht, wenn gegen einen dieser Punkte verstoßen wird, und an wen sich Beschäftigte wenden können.",
    },
  },
});
