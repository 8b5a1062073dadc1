import type { EntryWords } from "../../entry";

export const jointOnboarding = {
  name: "Die ersten Wochen in beiden Abteilungen",
  purpose:
    "Wer in {first} oder {second} neu ist, lernt in den ersten Wochen beide Abteilungen kennen, durch eine Aufgabe und eine Person auf der anderen Seite.",
  whyItWorks:
    "Was man in den ersten Wochen sieht, bleibt; und wer von beiden Seiten eingeführt wurde, weiß, wen er fragen kann. Gemeinsame Schulungen allein haben in der Untersuchung, die solche Mittel verglich, die Zusammenarbeit von {first} und {second} nicht verbessert; deshalb hat hier jeder Besuch eine Aufgabe, die beide brauchen.",
  prerequisites: [
    {
      text: "In einer der beiden Abteilungen beginnt jemand in den nächsten drei Monaten oder hat in den letzten sechs begonnen.",
    },
  ],
  whoFirst: "Leitung von {first} und zwei, davon eine Person neu",
  whoSecond: "Leitung von {second} und zwei, davon eine Person neu",
  runSheet: [
    {
      what: "Wie war es?",
      how: "Die Neuesten erzählen: Was habe ich im ersten Monat über die andere Abteilung gelernt, von wem, und was davon war falsch? Die anderen hören nur zu.",
    },
    {
      what: "Was alle gesehen haben sollten",
      how: "Jede Seite nennt drei Dinge ihrer Arbeit, die man gesehen und nicht erzählt bekommen haben muss: ein Anruf bei Kunden, die Zahlen einer Woche, wie ein Text entsteht. Wählen Sie zwei von jeder Seite.",
    },
    {
      what: "Zu jedem Besuch eine Aufgabe",
      how: "Machen Sie aus jedem der vier eine Aufgabe von einem halben Tag, die die Gastgeber wirklich brauchen: für den Kunden mitschreiben, eine Seite mit frischem Blick prüfen, drei Fragen von Kunden notieren.",
    },
    {
      what: "Paten",
      how: "Nennen Sie auf jeder Seite drei, die in den ersten drei Monaten gern begleiten: zehn Minuten pro Woche, jede Frage ist erlaubt. Niemand wird dazu bestimmt.",
    },
    {
      what: "Das Blatt",
      how: "Füllen Sie das Blatt der ersten Wochen mit Tagen und Namen und erproben Sie es mit der nächsten Person, die beginnt. Datum, an dem sie beiden Leitungen sagt, was gefehlt hat.",
    },
  ],
  remote:
    "Besuche per Video mit geteiltem Bildschirm gehen bei Anrufen und Zahlen; die Aufgabe bleibt. Bei zwei Standorten darf die begleitende Person am anderen sitzen, und einer der vier Besuche führt dorthin.",
  roles: [
    {
      role: "Moderation",
      does: "Aus der Personalabteilung oder einer der Abteilungen; hält es bei vier Besuchen und fragt bei jedem, was die Gastgeber davon haben.",
    },
    {
      role: "Paten",
      does: "Je neue Person eine aus der anderen Abteilung; beantworten auch dumme Fragen und sagen niemandem, welche.",
    },
  ],
  materials: [
    "Blatt der ersten Wochen",
    "Der heutige Plan für Neue in beiden Abteilungen",
    "Namen derer, die in den nächsten Monaten beginnen",
  ],
  scriptHints: [
    "„Was dachten Sie nach dem ersten Monat über die andere Seite?“",
    "„Was könnte jemand mit frischem Blick in einem halben Tag für Sie tun?“",
    "„Hätten Sie gern so jemanden gehabt? Was hätten Sie gefragt?“",
  ],
  risks: [
    "Es wird eine Führung mit Folien: kein Besuch ohne Aufgabe.",
    "In der Woche hat niemand Zeit: Der Tag steht vor dem ersten Arbeitstag fest, oder der Besuch wird binnen eines Monats nachgeholt.",
    "Es begleiten immer dieselben: drei auf jeder Seite, im Wechsel.",
  ],
  notWhen: [
    "Seit langem ist niemand neu, und es kommt auch niemand: Bieten Sie denen, die da sind, einen Besuch mit Aufgabe an.",
    "Es ist von Entlassungen die Rede, und Neue würden dem zuerst begegnen.",
  ],
  firstStep:
    "Fragen Sie die beiden, die zuletzt kamen, was sie im ersten Monat über die andere Abteilung gern gewusst hätten.",
  signOfSuccess:
    "Wer zuletzt begonnen hat, kann in der anderen Abteilung drei Leute zum Fragen nennen, und beide Seiten haben das Ergebnis einer Aufgabe benutzt.",
  followUp: {
    afterTwoWeeks:
      "Ist für alle Neuen jemand benannt, und steht der Tag des ersten Besuchs fest? Was wird gefragt?",
    afterSixWeeks:
      "Fragen Sie Neue und Gastgeber: Welchen Besuch würden Sie behalten, welchen ändern? Verbessern Sie das Blatt.",
  },
  ideas: ["Plan and train together"],
} as const satisfies EntryWords;
