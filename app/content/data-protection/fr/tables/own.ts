import { translationOf } from "~/content/translated";
import type { sqliteTables as english } from "../../en/tables/own";
import { words } from "./words";

/** Tables that SQLite and its tools keep for themselves, by their own names. */
export const sqliteTables = translationOf<typeof english>()({
  __drizzle_migrations: {
    what: "Les changements apportés à la structure de la base de données.",
    why: "Pour que chaque changement soit fait une seule fois.",
    kept: words.forGood,
    seenBy: "L’administration, dans ce document.",
    columns: {
      id: "Numéro d’ordre.",
      hash: "Condensat du texte du changement.",
      created_at: "Quand les éditeurs de Tandem ont écrit le changement.",
    },
  },
  sqlite_sequence: {
    what: "Le dernier numéro d’ordre de chaque table qui en a un.",
    why: "Pour qu’un numéro ne serve jamais deux fois.",
    kept: words.forGood,
    seenBy: "Personne sur une page.",
    columns: {
      name: "La table.",
      seq: "Son dernier numéro d’ordre.",
    },
  },
});
