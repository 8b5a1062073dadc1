import { translationOf } from "~/content/translated";
import type { operation as english } from "../en/operation";

/** Section 9: how this installation is run; section 10: what protects it. */
export const operation = translationOf<typeof english>()({
  title: "E-Mails, Protokolle und Empfänger",
  byServer:
    "Die Umfrage ist unter {address} zu erreichen. E-Mails werden über {server} versendet, der Absender ist {sender}.",
  noMail:
    "Die Umfrage ist unter {address} zu erreichen. Ein Mailserver ist nicht eingerichtet: Einladungen werden als Zettel ohne Namen gedruckt.",
  mail: [
    "Alle Eingeladenen bekommen dieselben Nachrichten: eine Einladung, höchstens zwei Erinnerungen und, wenn das Ende verschoben wird, eine, die das sagt; auch wer schon geantwortet hat, denn das Programm führt keine Liste darüber.",
    "Die Nachrichten enthalten keine Bilder, kein Tracking und keinen Link zu anderen Anbietern. Der persönliche Link wird im Augenblick des Sendens erzeugt und nicht gespeichert.",
  ],
  logs: [
    "Das Programm schreibt kein Zugriffsprotokoll. Sein eigenes Protokoll enthält weder Adresse noch Code, Antwort oder Abfrage; es ist auf die Stufe „{grade}“ gestellt.",
    "Was Personen mit einem Konto tun, wird in einem Prüfprotokoll festgehalten. Über Befragte steht darin nichts.",
    "Ein Proxy vor dem Programm kann eigene Protokolle schreiben. Die über Anfragen und über Fehler sollten /s, /m und alle Adressen darunter auslassen; die Dateien für nginx und Caddy, die dem Programm beiliegen, tun das.",
    "Personen mit einem Konto bekommen ein Cookie für ihre Sitzung, eines, an dem ihr Browser 400 Tage lang wiedererkannt wird, und eines für höchstens zehn Minuten, während eine Anmeldung läuft; der Browser merkt sich außerdem, in welcher Sprache sie zuletzt für ein Abteilungspaar gedruckt haben. Befragte bekommen keines.",
  ],
  recipientsCaption: "Empfänger",
  recipients: {
    subProcessors: {
      label: "Unterauftragsverarbeiter des Programms",
      text: "Keine. Es läuft auf einem Rechner Ihrer Wahl.",
    },
    thirdParties: {
      label: "Abrufe bei Dritten",
      text: "Keine. Keine Seite lädt etwas von anderswo, und nichts wird an die Hersteller gemeldet. Wo die Organisation einen Identitätsanbieter eingerichtet hat, werden Personen mit einem Konto zur Anmeldung dorthin geleitet; Befragte nie.",
    },
    toComplete: {
      label: "Von der Organisation zu ergänzen",
      text: "Wer den Rechner, dessen Sicherungen und den Mailserver betreibt, wo das nicht die Organisation selbst ist.",
    },
    thirdCountries: {
      label: "Drittländer",
      text: "Keine durch das Programm. Es kommt darauf an, wo der Rechner und der Mailserver stehen.",
    },
  },
  measuresTitle: "Technische und organisatorische Maßnahmen",
  measures: {
    minimisation: {
      label: "Datenminimierung",
      text: "Die Tabellen der Codes und der Stimmzettel haben keine Spalte für Namen, Zeit oder laufende Nummer. Eine einzelne Kopie, deren Transaktionslog leer ist, zeigt keine Reihenfolge. Wer die Dateien bei jeder Änderung kopiert, Trigger hinzufügt oder das Log kopiert, während ein anderes Programm verhindert, dass es geleert wird, sieht die Reihenfolge trotzdem; auf ein solches Programm wird die Administration nach einer Minute hingewiesen.",
    },
    encryption: {
      label: "Pseudonymisierung und Verschlüsselung",
      text: "Blinde Token (POPRF, RFC 9497, ristretto255), im Browser versiegelte Stimmzettel (X25519, HKDF, XChaCha20-Poly1305), Codes nur als schlüsselabhängige Hashes gespeichert.",
    },
    deletion: {
      label: "Löschung",
      text: "Gelöschte Inhalte werden überschrieben; nach einer Umfrage, nach der Löschung der Daten einer Person und nach der Anwendung von Fristen wird die Datei neu geschrieben und das Log geleert. Solange ein anderes Programm die Datenbank liest, geschieht das erst, wenn es fertig ist.",
    },
    access: {
      label: "Zugang",
      text: "Rollen mit den geringsten Rechten, die sie brauchen; Passwörter mit argon2id gehasht; zweite Faktoren per App oder Passkey, verlangt für die Rollen, die die Administration auswählt; Anmeldungen enden nach 12 Stunden ohne Nutzung oder nach einer Woche; wiederholte Versuche werden verlangsamt.",
    },
    transfer: {
      label: "Übertragung",
      text: "https vor dem Programm; eine Anmeldung über unverschlüsseltes http wird abgewiesen. Anfragen, die etwas ändern, müssen von den eigenen Seiten des Programms kommen.",
    },
    separation: {
      label: "Trennung",
      text: "Die Schlüssel offener Umfragen liegen in einem eigenen Verzeichnis, außerhalb der Datenbank und ihrer Sicherungen. Mit anderen Einstellungen startet das Programm nicht.",
    },
    availability: {
      label: "Verfügbarkeit",
      text: "Ein gesendeter Stimmzettel wird erst bestätigt, wenn er auf dem Datenträger ist; Sicherung im laufenden Betrieb und geprüfte Wiederherstellung; eine wiederhergestellte Umfrage sagt das in ihrem Ergebnis.",
    },
    checks: {
      label: "Regelmäßige Prüfungen",
      text: "Ein Programm vergleicht Kopien der Datenbank, ihres Logs und ihrer Sicherungen, die Dateien daneben und die Protokolle des Programms mit dem, was Tandem erzeugt, nennt Abweichungen und versucht bekannte Angriffe darauf. Texte, die Menschen eingeben, vergleicht es mit nichts.",
    },
  },
  transferOverPlainHttp:
    "https vor dem Programm; eine Anmeldung über unverschlüsseltes http ist hier erlaubt, was sie nicht sein sollte. Anfragen, die etwas ändern, müssen von den eigenen Seiten des Programms kommen.",
});
