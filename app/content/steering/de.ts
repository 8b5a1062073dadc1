import { de as home } from "~/content/home/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  wave: "{quarter} von {first} und {second}",
  subject: {
    "will-open": "Beginnt am {opens}: die Umfrage {wave}",
    "could-not-open": "Wartet auf Sie: Die Umfrage {wave} hat nicht begonnen",
    lapsed: "Aufgegeben: Die Umfrage {wave} hat nicht begonnen",
    "refused-addresses": "Adressen abgelehnt: die Umfrage {wave}",
    "holders-awaited": "Schlüssel werden erwartet: die Umfrage {wave}",
    opened: "Begonnen: die Umfrage {wave}",
    "half-time": "Halbzeit: die Umfrage {wave}",
    closed: "Ohne Ergebnis beendet: die Umfrage {wave}",
    "report-ready": "Der Bericht ist da: die Umfrage {wave}",
  },
  goAwaited: {
    subject: "Wartet auf Ihr grünes Licht für den {opens}: die Umfrage {wave}",
    text: [
      "die Umfrage {wave} soll am {opens} beginnen, und ihr Plan verlangt, dass jemand grünes Licht gibt. Das ist noch nicht geschehen.",
      "Sehen Sie durch, wer eingeladen wird, was die Befragten sehen werden und ob alle Schlüssel da sind, und geben Sie grünes Licht. Sonst wartet die Umfrage; nach fünf Arbeitstagen wird sie aufgegeben.",
    ],
  },
  greeting: "Guten Tag {name},",
  text: {
    "will-open": [
      "die Umfrage {wave} beginnt von selbst am {opens}. Bis dahin lässt sich alles ändern.",
      "Sehen Sie sie jetzt durch: wer eingeladen wird, was die Befragten sehen werden und ob alle Schlüssel da sind. Dort steht auch, was dem Beginn im Weg steht.",
    ],
    "could-not-open": [
      "die Umfrage {wave} hätte am {opens} beginnen sollen und hat nicht begonnen. Sie wartet auf Sie: Auf ihrer Seite steht, was im Weg ist.",
      "Wählen Sie ein neues Datum oder öffnen Sie sie von Hand. Diese Nachricht kommt an jedem Arbeitstag einmal; nach fünf Arbeitstagen wird die Umfrage aufgegeben, und ihr Quartal ist wieder frei.",
    ],
    lapsed: [
      "die Umfrage {wave} hätte am {opens} beginnen sollen. Sie hat fünf Arbeitstage gewartet und ist jetzt aufgegeben. Niemand wurde gefragt.",
      "Ihr Quartal ist frei: Eine andere Umfrage kann sofort geplant werden.",
    ],
    "refused-addresses": [
      "der Mailserver hat Adressen abgelehnt, an die die Umfrage {wave} gehen sollte. Wie viele es sind, steht auf der Seite der Umfrage.",
      "Diese Personen haben keinen Link. Auf der Seite der Umfrage können Sie jede Adresse einmal berichtigen; auch Ersatzzettel helfen ihnen.",
    ],
    "holders-awaited": [
      "die Umfrage {wave} ist beendet. Sie wird ausgezählt, sobald genügend Schlüssel gekommen sind. Wer einen verwahrt, ist gebeten, bis zum {comeBy} zu kommen.",
      "Auf der Seite der Umfrage steht, wer erwartet wird.",
    ],
    opened: [
      "die Umfrage {wave} läuft bis {closes}.",
      "Jetzt ist es Zeit, den Aushang zu drucken und in beiden Abteilungen einen Satz dazu zu sagen.",
    ],
    "half-time": [
      "die Umfrage {wave} hat Halbzeit. Beteiligung beider Abteilungen zusammen: {band}. Sie läuft bis {closes}.",
      "Erinnerungen gehen von selbst an alle. Was hilft, ist ein Wort der beiden Leitungen; jemanden zu fragen, ob sie oder er geantwortet hat, schadet.",
    ],
    closed: [
      "die Umfrage {wave} ist beendet, und nichts davon wird veröffentlicht. Auf ihrer Seite steht, warum.",
    ],
    "report-ready": [
      "die Umfrage {wave} ist beendet und ausgezählt. Der Bericht ist da.",
      "Bedanken Sie sich innerhalb von zwei Tagen bei beiden Abteilungen, und vereinbaren Sie einen Termin für die Besprechung der Ergebnisse.",
    ],
  },
  digest: {
    subject: "Diese Woche: wo Ihre Umfragen stehen",
    lead: "das sagt heute Ihre erste Seite in Tandem, einmal in der Woche.",
    next: "Zu tun:",
    nothing: home.page.nextSteps.nothing,
    linkAbove: "Alles, wie es jetzt steht:",
    button: "Tandem öffnen",
    footer:
      "Von Tandem im Auftrag von {organisation} montagmorgens an alle gesendet, die Umfragen steuern oder ihre Ergebnisse lesen. Auf der Seite Ihres Kontos können Sie diese Nachricht abbestellen.",
  },
  bands: {
    "under-25": "weniger als ein Viertel",
    "25-50": "zwischen einem Viertel und der Hälfte",
    "50-75": "zwischen der Hälfte und drei Vierteln",
    "over-75": "mehr als drei Viertel",
    unknown: "noch nicht festgestellt",
  },
  button: "Zur Seite der Umfrage",
  linkAbove: "Zur Seite der Umfrage:",
  footer:
    "Von Tandem für {organisation} an alle gesendet, die sich um diese Umfrage kümmern. Welche dieser Nachrichten Sie bekommen, wählen Sie auf der Seite Ihres Kontos.",
});
