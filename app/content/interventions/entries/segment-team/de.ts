import type { EntryWords } from "../../entry";

export const segmentTeam = {
  name: "Gemeinsames Team für ein Segment",
  purpose:
    "Für ein Kundensegment arbeiten {first} und {second} als ein Team, mit einem Ziel, einem Plan und einer Leitung.",
  whyItWorks:
    "Ein Segment zeigt, was das Zusammenlegen bringt und kostet, ohne das ganze Haus auf den Kopf zu stellen. Kurze Wege im Team ersetzen Abstimmung zwischen Abteilungen, und fachlich bleiben alle in ihrer Abteilung zu Hause.",
  prerequisites: [
    {
      text: "Gemeinsame Arbeit liegt bei 50 Punkten oder mehr: Ein eigenes Team ist kein Ausweg aus schlechter Zusammenarbeit.",
    },
    { text: "Das Segment lässt sich abgrenzen: eigene Kunden, Angebote und Kennzahlen." },
    { text: "Beide Leitungen stellen Leute für mindestens zwei Quartale frei." },
  ],
  whoFirst: "Drei oder vier aus {first}, die das Segment betreuen, und die Leitung",
  whoSecond: "Zwei oder drei aus {second} für das Segment und die Leitung",
  runSheet: [
    {
      what: "Warum dieses Segment",
      how: "Beide Leitungen: Was entgeht den Kunden dort heute, weil wir zwei sind? Was muss in sechs Monaten anders sein? Ein Satz, eine Kennzahl.",
    },
    {
      what: "Der Weg des Kunden",
      how: "Zeichnen Sie, wie ein Kunde dieses Segments uns findet, ausprobiert, kauft und bleibt. Markieren Sie jede Stelle, an der jemand auf die andere Abteilung wartet.",
    },
    {
      what: "Wer macht was",
      how: "Geben Sie jeder Station eine verantwortliche Person mit Namen, gleich aus welcher Abteilung. Notieren Sie, welches Können fehlt.",
    },
    { what: "Pause", how: "Lassen Sie die Zeichnung hängen; man ergänzt sie nebenbei." },
    {
      what: "Entscheidungen",
      how: "Listen Sie acht Entscheidungen auf: Preis, Botschaft, Vorrang, Budget, Urlaub … Wer entscheidet: das Team, seine Leitung oder eine Abteilungsleitung? Die Leitungen sagen sofort Ja oder Nein.",
    },
    {
      what: "Zuhause",
      how: "Was bleibt bei der Abteilung: Beurteilung, Weiterbildung, Standards? Wie berichtet das Team, und wie lernen die anderen davon?",
    },
    {
      what: "Auftrag",
      how: "Füllen Sie den Auftrag aus: Ziel, Mitglieder, Leitung, Entscheidungen, Rhythmus, Rückblick nach einem Quartal, Ende oder Verlängerung nach zweien. Unterschreiben.",
    },
  ],
  roles: [
    {
      role: "Leitung des Teams",
      does: "Eine Person von einer der beiden Seiten, von beiden anerkannt; entscheidet, was der Auftrag vorsieht.",
    },
    {
      role: "Beide Leitungen",
      does: "Halten sich aus dem Tagesgeschäft heraus, räumen Hindernisse weg und urteilen gemeinsam.",
    },
    {
      role: "Personalabteilung",
      does: "Klärt Unterstellung, Beurteilung und, wo es einen Betriebsrat gibt, dessen Beteiligung.",
    },
  ],
  materials: ["Auftrag des Segmentteams", "Kennzahlen des Segments", "Eine große Zeichenfläche"],
  scriptHints: [
    "„Wo wartet der Kunde, weil wir einander fragen müssen?“",
    "„Wer entscheidet das am Freitag um vier Uhr nachmittags?“",
    "„Was aus Ihrer Abteilung darf nicht verloren gehen?“",
  ],
  risks: [
    "Es entsteht eine dritte Abteilung: Rückblick nach einem Quartal, Enddatum im Auftrag.",
    "Fachleute verlieren ihr Handwerk: feste Stunden mit den Kolleginnen und Kollegen der eigenen Abteilung.",
    "Zwei Leitungen geben verschiedene Anweisungen: Im Auftrag steht, wer entscheidet.",
  ],
  notWhen: [
    "Das Segment braucht dieselben wenigen Leute wie alle anderen.",
    "Die beiden Abteilungen arbeiten auch sonst nicht gut zusammen: Es wäre eine Flucht.",
    "Ihr Ziel ist, zu bleiben, wo Sie sind.",
  ],
  firstStep:
    "Jede Leitung schreibt für sich auf, welches Segment sie wählen würde und warum; dann vergleichen sie.",
  signOfSuccess:
    "Nach einem Quartal ist die Kennzahl des Segments besser, und niemand im Team braucht für eine Entscheidung beide Leitungen.",
  followUp: {
    afterTwoWeeks: "Welche Entscheidung ist stecken geblieben? Berichtigen Sie den Auftrag.",
    afterSixWeeks:
      "Beide Leitungen und die Leitung des Teams: Kennzahl, Belastung, was das übrige Haus übernehmen kann.",
  },
  ideas: ["combining the two teams"],
} as const satisfies EntryWords;
