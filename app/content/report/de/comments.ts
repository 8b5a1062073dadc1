export const comments = {
  deleted:
    "Die Kommentare dieser Umfrage sind gelöscht: Ihre Organisation bewahrt Kommentare nur eine begrenzte Zeit auf.",
  byDepartment: {
    one: "{count} Kommentar, in zufälliger Reihenfolge. Kommentare stehen hier so, wie sie geschrieben wurden; wer sie geschrieben hat, ist nicht gespeichert.",
    other:
      "{count} Kommentare, in zufälliger Reihenfolge. Sie stehen hier so, wie sie geschrieben wurden; wer sie geschrieben hat, ist nicht gespeichert.",
  },
  pooled: {
    one: "{count} Kommentar beider Abteilungen zusammen, in zufälliger Reihenfolge: Für eine Liste nach Abteilungen braucht es in jeder mindestens {people} Personen und {fewest} Kommentare.",
    other:
      "{count} Kommentare beider Abteilungen zusammen, in zufälliger Reihenfolge: Für eine Liste nach Abteilungen braucht es in jeder mindestens {people} Personen und {fewest} Kommentare.",
  },
  withheld:
    "Kommentare werden nicht gezeigt und wurden ungelesen vernichtet: Es müssen mindestens {people} Personen antworten und {fewest} von ihnen etwas schreiben.",
} as const;
