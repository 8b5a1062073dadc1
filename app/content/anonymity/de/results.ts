import { translationOf } from "~/content/translated";
import type { results as english } from "../en/results";

export const results = translationOf<typeof english>()({
  attacks: {
    "shared-values": "gemeinsame Werte",
    "hidden-row-numbers": "verborgene Zeilennummern",
    "page-and-overflow-page-order": "Reihenfolge auf Seiten und Überlaufseiten",
    "write-ahead-log": "Transaktionslog",
    "remnants-after-deletion": "Reste nach dem Löschen",
    "missing-secure-delete": "fehlendes secure_delete",
    "backup-difference": "Unterschied zwischen Sicherungen",
    "time-columns": "Spalten mit Zeiten",
    "claim-table-as-an-oracle": "Tabelle der Codes als Orakel",
    "readable-ballots": "lesbare Stimmzettel",
    "key-in-a-backup": "Schlüssel in einer Sicherung",
    logs: "Logs",
    exports: "Exporte",
  },
  verdicts: {
    notTried: "Nicht versucht.",
    links: "Mit ihren Antworten verknüpft: {count}.",
    exposes: "Gefunden, obwohl es nicht lesbar sein sollte: {count}.",
    pairs:
      "Paare aus Code-Eintrag und Stimmzettel, beide nicht lesbar: {count} (durch Zufall: {luck}). Keine Verknüpfung.",
    nothing: "Nichts.",
  },
  extent: {
    one: "in {count} Kopie der Datenbank mit {claims} Code-Einträgen und {ballots} Stimmzetteln",
    other: "in {count} Kopien der Datenbank mit {claims} Code-Einträgen und {ballots} Stimmzetteln",
  },
  linked: {
    result: "Personen, Adressen oder Codes, die sich {extent} mit Antworten verknüpfen ließen: {count}.",
    advice:
      "Stoppen Sie Tandem, halten Sie die Dateien von allen fern, und klären Sie, wie es dazu kam, bevor wieder eine Umfrage beginnt. Sagen Sie es den Befragten.",
  },
  exposed: {
    result:
      "Kein Angriff hat eine Person mit Antworten verknüpft, aber {extent} war lesbar, was geheim sein sollte (Anzahl: {count}).",
    advice: "Lesen Sie unten, was gefunden wurde, und vernichten Sie die Dateien, in denen es stand.",
  },
  found: {
    result: {
      one: "Kein Angriff hat {extent} eine Person mit Antworten verknüpft, aber von {count} Fund ist nicht bekannt, dass er harmlos ist.",
      other:
        "Kein Angriff hat {extent} eine Person mit Antworten verknüpft, aber von {count} Funden ist nicht bekannt, dass sie harmlos sind.",
    },
    advice:
      "Unten steht zu jedem, was es ist, wo es steht und was zu tun ist. Wiederholen Sie den Angriff, wenn alle beseitigt sind.",
  },
  where: "Wo: {places}.",
  whereMore: {
    one: "Wo: {places} und an {count} weiteren Stelle.",
    other: "Wo: {places} und an {count} weiteren Stellen.",
  },
  looked:
    "Gefunden wurde nichts, was von dem abweicht, was Tandem erzeugt. Durchgesehene Dateien: {files}, Zeilen von Logs: {lines}, gespeicherte Werte: {values}. Zeilen mit Worten eines Fehlers, die mit keiner Liste verglichen werden: {unchecked}.",
  empty: {
    noWave: "Es gab {extent} nichts zu verknüpfen: Keine Umfrage lief.",
    nobodyAnswered: "Es gab {extent} nichts zu verknüpfen: Noch niemand hatte geantwortet.",
    advice:
      "Wiederholen Sie den Angriff, während eine Umfrage läuft, mit Sicherungen, die zwischen zwei Stimmzetteln entstanden sind: Dann gibt es etwas zu finden.",
  },
  good: {
    result:
      "Von {all} Angriffen ließen sich {tried} versuchen. Keiner hat {extent} eine Person mit Antworten verknüpft.",
    advice:
      "Geprüft wird nur, was mit etwas anderem verglichen wird; was womit, steht in README.md in app/features/anonymity. Nicht erkennen kann die Prüfung Texte, die Menschen eingeben, gewöhnliche Werte mit einer zweiten Bedeutung, was andere anderswo aufbewahren, und was vorher da war oder danach kommt.",
  },
  holder: {
    none: "Hier gibt es keine Schlüsseldatei. Ohne eine lässt sich nicht öffnen, was diese Kopien von beendeten Umfragen enthalten.",
    sealed:
      "Laufende Umfragen, deren Schlüsseldateien hier liegen: {waves}. Wer sie hat, könnte erkennen, zu wem Codes gehören ({recognised}) und welche verwendet wurden ({claimed}), und im Namen anderer einen Stimmzettel holen oder abstimmen. Die Antworten bleiben versiegelt: Den Schlüssel dazu verwahrt eine Person, die dafür benannt ist.",
    opens:
      "Laufende Umfragen, deren Schlüsseldateien hier liegen: {waves}. Wer sie hat, könnte erkennen, zu wem Codes gehören ({recognised}) und welche verwendet wurden ({claimed}), und im Namen anderer einen Stimmzettel holen oder abstimmen. Außerdem ließen sich Stimmzettel öffnen ({opened}) und mit diesen Kopien Personen mit ihren Antworten verknüpfen ({linked}).",
  },
});
