import { madeFor } from "~/content/translated";
import type { AccountRole } from "~/domain/roles";
import { type RoleWords, sayWhatEachRoleMay } from "../roles";

export const ROLE_NAMES = madeFor<AccountRole>()({
  hr: "Personalabteilung",
  facilitator: "Moderation",
  trustee: "Schlüsselverwahrung",
  administrator: "Administration",
  guest: "Gast der Vorführung",
});

const ASK_ADMINISTRATOR =
  "Ihr Konto darf das nicht. Bitten Sie Ihre Administration um die Rolle, die es dafür braucht.";

export const ROLE_REFUSED = madeFor<AccountRole>()({
  hr: ASK_ADMINISTRATOR,
  facilitator: ASK_ADMINISTRATOR,
  trustee: ASK_ADMINISTRATOR,
  administrator: ASK_ADMINISTRATOR,
  guest:
    "Wer die Vorführung ansieht, kann das nicht tun: Es gehört zu Ihrer eigenen Organisation. Richten Sie diese zuerst ein; die erste Seite führt dorthin.",
});

const ROLE_WORDS = {
  done: {
    "see-waves": "Umfragen und ihre Fingerabdrücke",
    "steer-waves": "deren Planung und Ende",
    "announce-waves": null,
    "manage-roster": "Personenliste",
    "print-slips": "Zettel mit Codes",
    "enter-paper": "Papierbögen",
    "hold-tally-key": "ein Schlüssel zu den Antworten",
    "read-results": "Ergebnisse",
    "annotate-trends": "Notizen zum Verlauf",
    "import-history": "frühere Ergebnisse",
    "set-target": "Ziele",
    "change-plan": "Pläne",
    "keep-interventions": "Maßnahmen",
    "change-own-password": null,
    "see-pairs": null,
    "read-method": null,
    "read-export-schema": null,
    "read-mail-settings": null,
    "handle-personal-data": "Anfragen von Personen zu ihren Daten",
    "read-data-protection": "das Dokument zum Datenschutz",
    "check-anonymity": "die Prüfung der Anonymität",
    "see-installation": "wie diese Installation läuft",
    "export-everything": "vollständige Exporte",
    "manage-accounts": "Konten",
    "manage-connections": "Verbindungen zu anderen Programmen",
    "manage-company": "das Unternehmen und seine Paare",
    "manage-demonstration": "die Vorführung",
    "reach-every-pair": "alle Abteilungspaare",
  },
  everything: "Alles",
  everythingBut: "Alles, ausgenommen: {what}",
  noResults: "{what}; keine Ergebnisse",
} as const satisfies RoleWords;

export const ROLES_MAY = sayWhatEachRoleMay("de", ROLE_WORDS);
