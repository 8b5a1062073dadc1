import type { EntryWords } from "../../entry";

export const contingentGoals = {
  name: "Voneinander abhängige Ziele",
  purpose: "Jede Abteilung nimmt sich ein Ziel vor, das sie nur mit Hilfe der anderen erreichen kann.",
  whyItWorks:
    "Man hilft denen, von deren Erfolg der eigene abhängt. Wo Ziele gegeneinander arbeiten, verliert der gute Wille an jedem Quartalsende; wo sie verbunden sind, wird es normal, um Hilfe zu bitten.",
  prerequisites: [
    {
      text: "Die Ziele kommen in diesem Quartal zu den bestehenden hinzu und wirken sich auf niemandes Bezahlung aus.",
    },
  ],
  whoFirst: "Leitung von {first} und drei aus {first}, die ein Team führen oder erfahren sind",
  whoSecond: "Leitung von {second} und drei, die Programme oder Produkte verantworten",
  runSheet: [
    {
      what: "Ziele auslegen",
      how: "Jede Seite schreibt ihre Ziele für dieses Quartal auf Karten und legt sie aus, eine Reihe pro Abteilung. Lesen Sie sie vor, ohne Kommentare.",
    },
    {
      what: "Was hilft, was schadet",
      how: "In gemischten Paaren: Verbinden Sie Ziele mit einer Linie, grün, wenn das eine dem anderen hilft, rot, wenn es ihm schadet. Nennen Sie allen die stärkste Linie jeder Farbe.",
    },
    {
      what: "Eine rote Linie entschärfen",
      how: "Nehmen Sie die schlimmste. Was könnte jede Seite daran ändern, wie sie ihr Ziel verfolgt, ohne es aufzugeben? Halten Sie eine Vereinbarung fest.",
    },
    {
      what: "Zwei verbundene Ziele",
      how: "Schreiben Sie für jede Seite ein Ziel auf, das die andere braucht: „Wir erreichen … bis …, wenn die andere Seite …“. Es ist zählbar, im Quartal zu schaffen, schwierig, aber möglich.",
    },
    {
      what: "Wer gibt was",
      how: "Für jedes verbundene Ziel: die drei Beiträge der anderen Seite, mit Termin und verantwortlicher Person. Diese sagt laut, ob es zu schaffen ist.",
    },
    {
      what: "Nachsehen",
      how: "Legen Sie drei Termine von fünfzehn Minuten fest, an denen Sie beide Zahlen gemeinsam ansehen.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Sorgt dafür, dass jedes Ziel zählbar ist und wirklich beide braucht." },
    {
      role: "Verantwortliche für ein Ziel",
      does: "Zwei für jedes Ziel, je eine Person aus jeder Abteilung.",
    },
  ],
  materials: [
    "Blatt „Voneinander abhängige Ziele“",
    "Ziele beider Abteilungen für das Quartal",
    "Grünes und rotes Klebeband",
  ],
  scriptHints: [
    "„Könnten Sie es allein erreichen? Dann ist es nicht das gesuchte.“",
    "„Was tun Sie am Quartalsende, das die andere Seite etwas kostet?“",
  ],
  risks: [
    "Das Ziel der einen Seite wird bedient, das der anderen nicht: Sehen Sie beide an oder keines.",
    "Ziele geraten mit der Bezahlung in Widerspruch: Sagen Sie es offen und tragen Sie es nach oben; decken Sie es nicht zu.",
  ],
  notWhen: [
    "Die Ziele ändern sich in den nächsten Wochen ohnehin.",
    "Keines der beiden Ziele lässt sich in Zahlen fassen.",
  ],
  firstStep:
    "Bitten Sie beide Leitungen um die Ziele dieses Quartals auf je einer Seite Papier, und tauschen Sie die Blätter aus.",
  signOfSuccess:
    "Beim zweiten Nachsehen haben sich beide Zahlen bewegt, und die Verantwortlichen sprechen miteinander, ohne erinnert zu werden.",
  followUp: {
    afterTwoWeeks: "Erstes Nachsehen: Sind die bis jetzt fälligen Beiträge geleistet?",
    afterSixWeeks:
      "Drittes Nachsehen: Behalten, ändern oder ersetzen Sie jedes verbundene Ziel für das nächste Quartal.",
  },
  ideas: ["Develop consistent goals"],
} as const satisfies EntryWords;
