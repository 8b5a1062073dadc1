import { translationOf } from "~/content/translated";
import type { sqliteTables as english } from "../../en/tables/own";
import { words } from "./words";

/** Tables that SQLite and its tools keep for themselves, by their own names. */
export const sqliteTables = translationOf<typeof english>()({
  __drizzle_migrations: {
    what: "Qué cambios se han hecho en la estructura de la base de datos.",
    why: "Para que cada cambio se haga una sola vez.",
    kept: words.forGood,
    seenBy: "La administración, en este documento.",
    columns: {
      id: "Número correlativo.",
      hash: "Hash del texto del cambio.",
      created_at: "Cuándo escribieron el cambio los autores de Tandem.",
    },
  },
  sqlite_sequence: {
    what: "El último número correlativo de cada tabla que tiene uno.",
    why: "Para que un número no se use nunca dos veces.",
    kept: words.forGood,
    seenBy: "Nadie en una página.",
    columns: {
      name: "La tabla.",
      seq: "Su último número correlativo.",
    },
  },
});
