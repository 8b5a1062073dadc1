import { translationOf } from "~/content/translated";
import type { ownMail as english } from "../en/own-mail";

export const ownMail = translationOf<typeof english>()({
  title: "Nachrichten zu Umfragen",
  lead: "Sie gehen an Ihre Adresse, wo ein Mailserver eingerichtet ist, und betreffen die Abteilungspaare, um die Sie sich kümmern.",
  messages: {
    "will-open": "Zwei Arbeitstage bevor eine Umfrage von selbst beginnt",
    "could-not-open": "Eine Umfrage konnte nicht beginnen und wartet, einmal je Arbeitstag",
    lapsed: "Eine Umfrage hat fünf Arbeitstage gewartet und ist aufgegeben",
    "refused-addresses": "Der Mailserver hat Adressen abgelehnt",
    "holders-awaited": "Schlüssel werden erwartet",
    opened: "Eine Umfrage hat begonnen",
    "half-time": "Beteiligung zur Halbzeit",
    closed: "Eine Umfrage ist ohne Ergebnis beendet",
    "report-ready": "Der Bericht ist da",
    "weekly-digest": "Jeden Montagmorgen: wo alles steht und was zu tun ist",
  },
  save: "Auswahl der Nachrichten speichern",
  saved: "Ihre Auswahl der Nachrichten ist gespeichert.",
});
