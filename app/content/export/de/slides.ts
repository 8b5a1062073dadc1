import { translationOf } from "~/content/translated";
import type { slides as english } from "../en/slides";

export const slides = translationOf<typeof english>()({
  departments: "Beide Abteilungen und die einzelnen Themen",
  statements: "Stärkste und schwächste Aussagen",
  next: "Wie es weitergeht",
  noSets:
    "Zu diesem Ergebnis gibt es keine solchen Listen: Es haben zu wenige geantwortet, oder es stammt aus der Zeit davor.",
  oftenest: "Die drei am häufigsten zutreffenden, nach dem kleineren der beiden Anteile",
  seldomest: "Die drei am seltensten zutreffenden, nach dem kleineren der beiden Anteile",
  shares: "{statement} ({first}\u200e {ofFirst}, {second}\u200e {ofSecond})",
  onlyOne: "Folien gibt es zu einer Umfrage, nicht zu allen zusammen.",
  notes: {
    answer:
      "Nennen Sie den Wert und wie sicher er ist in einem Atemzug. Der Balken ist der Bereich, in dem der Wert höchstwahrscheinlich liegt: Innerhalb davon ist nichts entschieden.",
    basis:
      "Wer nicht geantwortet hat, sieht es vielleicht anders. Fragen Sie niemanden, ob er oder sie geantwortet hat.",
    departments:
      "Dünne Balken sind die Bereiche, in denen die Werte höchstwahrscheinlich liegen. Wo die beiden ineinanderreichen, kann der Unterschied Zufall sein. Fragen Sie nach Beispielen, bevor Sie erklären.",
    mirror:
      "Lesen Sie beide Sichten laut vor. Keine ist richtig oder falsch: So kommt es auf der anderen Seite an.",
    statements:
      "Innerhalb einer Liste steht keine Aussage vor einer anderen. Sprechen Sie über die Arbeit, nicht darüber, wer was geantwortet haben könnte.",
    next: "Vereinbaren Sie wenige Maßnahmen, jede mit einem Namen von beiden Seiten und einem Datum. Höher ist nicht immer besser.",
  },
});
