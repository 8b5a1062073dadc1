import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  subject: {
    invitation: "Ihr Konto bei Tandem, {organisation}",
    reset: "Wählen Sie ein neues Passwort für Tandem",
    "password-changed": "Ihr Passwort für Tandem wurde geändert",
    "role-changed": "Ihre Rolle in Tandem wurde geändert",
    "address-changed": "Die Adresse Ihres Tandem-Kontos wurde geändert",
    "new-device": "Ihr Tandem-Konto wurde auf einem neuen Gerät benutzt",
    "second-factor-changed": "Ihre zweiten Faktoren für Tandem wurden geändert",
    "provider-tied": "Ihr Tandem-Konto öffnet sich jetzt über den Identitätsanbieter",
  },
  greeting: "Guten Tag {name},",
  text: {
    invitation: [
      "für Sie wurde bei {organisation} ein Konto in Tandem angelegt. Ihre Rolle dort: {role}.",
      "Wählen Sie Ihr Passwort über den Link unten. Er gilt einmal, bis {until}. Bitte leiten Sie ihn nicht weiter: Wer ihn zuerst öffnet, hat das Konto.",
    ],
    reset: [
      "für Ihr Konto in Tandem bei {organisation} wurde ein neues Passwort angefordert.",
      "Wählen Sie es über den Link unten. Er gilt einmal, bis {until}. Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.",
    ],
    "password-changed": [
      "das Passwort Ihres Kontos in Tandem bei {organisation} wurde am {when} geändert. Alle früheren Anmeldungen sind beendet.",
      "Waren es weder Sie noch jemand aus der Administration auf Ihre Bitte hin, sagen Sie es dort sofort.",
    ],
    "role-changed": [
      "was Ihr Konto in Tandem bei {organisation} darf, wurde am {when} geändert. Ihre Rolle ist jetzt: {role}.",
      "Wenn Sie das überrascht, fragen Sie die Administration.",
    ],
    "address-changed": [
      "die Adresse Ihres Kontos in Tandem bei {organisation} wurde am {when} geändert. Von jetzt an meldet man sich mit der neuen Adresse an, und an diese hier wird dazu nichts mehr gesendet.",
      "Waren Sie es nicht, sagen Sie es sofort der Administration.",
    ],
    "new-device": [
      "am {when} hat sich jemand bei Ihrem Konto in Tandem bei {organisation} angemeldet, auf einem Gerät oder in einem Browser, der dafür noch nicht benutzt wurde.",
      "Waren Sie es, ist nichts zu tun. Wenn nicht, ändern Sie sofort Ihr Passwort, und melden Sie sich überall ab; beides geht auf der Seite Ihres Kontos.",
    ],
    "second-factor-changed": [
      "die zweiten Faktoren Ihres Kontos in Tandem bei {organisation} wurden am {when} geändert: Eine App, ein Passkey oder alle wurden hinzugefügt oder entfernt.",
      "Waren es weder Sie noch jemand aus der Administration auf Ihre Bitte hin, sagen Sie es dort sofort.",
    ],
    "provider-tied": [
      "am {when} hat sich jemand mit Ihrer Adresse über den Identitätsanbieter angemeldet. Von jetzt an öffnet diese Anmeldung Ihr Konto in Tandem bei {organisation}. Ihre Rolle dort: {role}.",
      "Haben Sie sich dort nicht angemeldet, sagen Sie es sofort der Administration.",
    ],
  },
  button: {
    invitation: "Mein Passwort wählen",
    reset: "Neues Passwort wählen",
    other: "Zur Seite meines Kontos",
  },
  linkAbove: "{button}:",
  roles: {
    hr: "Personalabteilung",
    facilitator: "Moderation",
    trustee: "Schlüsselverwahrung",
    administrator: "Administration",
  },
  footer:
    "Von Tandem für {organisation} gesendet. Diese Nachricht betrifft nur Ihr Konto und sagt nichts über Umfragen. Tandem fragt nie per E-Mail nach einem Passwort.",
});
