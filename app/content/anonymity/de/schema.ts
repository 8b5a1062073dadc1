import { translationOf } from "~/content/translated";
import type { schema as english } from "../en/schema";

export const schema = translationOf<typeof english>()({
  missing:
    "Die Tabelle {table} fehlt. Stoppen Sie, was sie entfernt hat, und stellen Sie die letzte Sicherung wieder her.",
  hiddenRowNumber:
    "Die Tabelle {table} hat eine verborgene Zeilennummer, aus der sich die Reihenfolge des Eingangs lesen lässt. Stoppen Sie, was die Tabelle verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  anyType:
    "Die Tabelle {table} nimmt Werte jeden Typs an. Stoppen Sie, was sie verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  time: "Die Tabelle {table} hat eine Spalte {column} für eine Zeitangabe. Stoppen Sie, was die Tabelle verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  filled:
    "Die Tabelle {table} füllt die Spalte {column} von selbst. Stoppen Sie, was die Tabelle verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  added:
    "Die Tabelle {table} hat eine Spalte {column}, die Tandem nicht angelegt hat. Stoppen Sie, was die Tabelle verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  lacking:
    "Der Tabelle {table} fehlt die Spalte {column}. Stoppen Sie, was die Tabelle verändert hat, und stellen Sie die letzte Sicherung wieder her.",
  trigger:
    "Die Datenbank hat einen Trigger namens {trigger}, und Tandem legt keinen an: Er könnte kopieren, was Befragte senden. Löschen Sie ihn, oder stellen Sie die letzte Sicherung wieder her.",
});
