import { translationOf } from "~/content/translated";
import type { sqliteTables as english } from "../../en/tables/own";
import { words } from "./words";

/** Tables that SQLite and its tools keep for themselves, by their own names. */
export const sqliteTables = translationOf<typeof english>()({
  __drizzle_migrations: {
    what: "Welche Änderungen an der Struktur der Datenbank vorgenommen wurden.",
    why: "Damit jede Änderung einmal vorgenommen wird.",
    kept: words.forGood,
    seenBy: "Administration, in diesem Dokument.",
    columns: {
      id: "Laufende Nummer.",
      hash: "Hash des Textes der Änderung.",
      created_at: "Wann die Hersteller von Tandem die Änderung geschrieben haben.",
    },
  },
  sqlite_sequence: {
    what: "Die letzte laufende Nummer jeder Tabelle, die eine hat.",
    why: "Damit nie eine Nummer zweimal verwendet wird.",
    kept: words.forGood,
    seenBy: "Niemand auf einer Seite.",
    columns: {
      name: "Die Tabelle.",
      seq: "Ihre letzte laufende Nummer.",
    },
  },
});
