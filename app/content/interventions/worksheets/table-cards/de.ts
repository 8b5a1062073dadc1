import type { WorksheetWords } from "../../worksheet";

export const tableCards = {
  title: "Tischkarten und Fragen",
  copies: "Zwei Ausdrucke; die Karten auseinanderschneiden",
  instructions: [
    "Zwei Stapel, einer für jede Abteilung. Bei zwei Ausdrucken ist jedes Wort in jedem Stapel zweimal da.",
    "Nehmen Sie so viele Wörter, wie es Vierertische gibt. Alle ziehen; wer dasselbe Wort hat, sitzt zusammen.",
  ],
  blocks: [
    {
      caption: "Karten",
      headers: ["Vertrieb", "Marketing", "Ein eigenes Wort"],
      rows: [
        { cells: ["Anker", "Anker"] },
        { cells: ["Ballon", "Ballon"] },
        { cells: ["Kerze", "Kerze"] },
        { cells: ["Trommel", "Trommel"] },
        { cells: ["Ei", "Ei"] },
        { cells: ["Feder", "Feder"] },
        { cells: ["Gitarre", "Gitarre"] },
        { cells: ["Hafen", "Hafen"] },
      ],
    },
    {
      label: "Fragen für den Tisch, in beliebiger Folge; Verlieren macht nichts",
      items: [
        "Raten Sie: Wer von uns hatte welche erste Stelle?",
        "Was ist das Seltsamste, worum ein Kunde Sie je gebeten hat?",
        "Welches Wort unserer Branche versteht draußen niemand? Erklären Sie es in einem Satz.",
        "Was können Sie, das nichts mit der Arbeit zu tun hat?",
        "Was würden Sie einem Gast zeigen, der eine Stunde in unserer Stadt hat?",
      ],
    },
  ],
} as const satisfies WorksheetWords;
