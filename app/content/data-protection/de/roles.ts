import { translationOf } from "~/content/translated";
import type { roles as english } from "../en/roles";

export const roles = translationOf<typeof english>()({
  title: "Rollen und Rechte",
  intro:
    "Befragte haben kein Konto. Keine Seite zeigt jemandem auf dieser Liste die Antwort einer einzelnen Person auf eine Aussage oder wer teilgenommen hat. Kommentare werden im Wortlaut gelesen.",
  role: "Rolle",
  may: "Darf sehen und tun",
  accountsNow: "Konten zurzeit",
  people: { one: "{count} Person", other: "{count} Personen" },
  none: "keine",
  exports:
    "Die Administration kann die Personen nennen. Vollständige Exporte sind der Administration vorbehalten; jeder wird protokolliert.",
});
