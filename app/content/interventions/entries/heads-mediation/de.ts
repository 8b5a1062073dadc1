import type { EntryWords } from "../../entry";

export const headsMediation = {
  name: "Gespräch der beiden Leitungen mit einer dritten Person",
  purpose:
    "Beide Leitungen klären mit Hilfe einer dritten Person, was zwischen ihnen steht, und vereinbaren, wie sie von jetzt an miteinander arbeiten.",
  whyItWorks:
    "Wo zwei Leitungen einander aus dem Weg gehen, lernen es ihre Abteilungen auch, und jede Entscheidung, die beide braucht, bleibt liegen. Eine dritte Person, die beide annehmen, macht das Gespräch langsamer, sodass jede gehört wird, bevor jemand antwortet; getauschte und aufgeschriebene Wünsche halten besser als guter Wille.",
  prerequisites: [
    {
      text: "Beide Leitungen haben aus eigenem Entschluss zugestimmt, jede in einem Gespräch allein mit der dritten Person.",
    },
    {
      text: "Die dritte Person hängt von keiner der beiden ab, hat so etwas schon getan und berichtet niemandem, was gesagt wurde.",
    },
  ],
  whoFirst: "Leitung von {first}",
  whoSecond: "Leitung von {second}, mit einer dritten Person von außerhalb beider Abteilungen",
  runSheet: [
    {
      what: "Rahmen",
      how: "Die dritte Person sagt, wozu das Gespräch dient: um miteinander arbeiten zu können, nicht um Freundschaft zu schließen. Was gesagt wird, bleibt hier; nur was beide unterschreiben, verlässt den Raum. Jede darf um eine Pause bitten.",
    },
    {
      what: "Erzählen und wiedergeben",
      how: "Je zehn Minuten: was geschehen ist, von meiner Seite gesehen, und was es gekostet hat. Die andere gibt es wieder, bis die erste sagt: Ja, so ist es. Noch antwortet niemand.",
    },
    {
      what: "Was jede beigetragen hat",
      how: "Jede nennt etwas Eigenes, das es schlimmer gemacht hat, und etwas an der anderen, das sie nicht missen möchte. Beides wird aufgeschrieben.",
    },
    {
      what: "Was jede braucht",
      how: "Jede bittet um drei Dinge, so, dass andere sie sehen könnten. Die andere antwortet ja, nein oder wenn. Was ein Ja oder ein Wenn bekommt, steht mit Datum auf dem Blatt.",
    },
    {
      what: "Was liegen geblieben ist",
      how: "Listen Sie die Entscheidungen auf, die liegen, weil die beiden nicht gesprochen haben. Drei fallen jetzt, oder es steht fest, an welchem Tag.",
    },
    {
      what: "Von jetzt an",
      how: "Vereinbaren Sie eine Viertelstunde pro Woche, was geschieht, wenn es wieder schiefgeht, und den Satz, den beide Abteilungen hören. Zweites Gespräch in drei Wochen.",
    },
  ],
  remote:
    "Notfalls per Video, mit Kamera, und die dritte Person sitzt bei keiner der beiden im Raum. Die Einzelgespräche sind wichtiger als der Ort.",
  roles: [
    {
      role: "Dritte Person",
      does: "Spricht vorher mit jeder allein, führt durch die Schritte, ergreift nicht Partei und entscheidet nichts.",
    },
    {
      role: "Beide Leitungen",
      does: "Sprechen für sich, nicht für ihre Abteilung, und geben wieder, was sie gehört haben.",
    },
    {
      role: "Geschäftsführung über beiden",
      does: "Bittet um das Gespräch, gibt die Zeit und fragt nicht, was gesagt wurde.",
    },
  ],
  materials: [
    "Blatt „Vereinbarung der beiden Leitungen“",
    "Ein Raum fern von beiden Abteilungen, ohne Telefone",
    "Zwei Einzelgespräche von 45 Minuten in der Woche davor",
  ],
  scriptHints: [
    "„Was haben Sie gerade gehört? Sagen Sie es in Ihren Worten, ohne zu antworten.“",
    "„Was würden Ihre Leute nächste Woche sehen, wenn das hier gut gegangen ist?“",
    "„Ist das ein Wunsch oder ein Vorwurf? Machen wir einen Wunsch daraus.“",
  ],
  risks: [
    "Alte Geschichten brauchen die ganze Zeit auf: Was war, endet mit dem zweiten Schritt; danach geht es um das, was kommt.",
    "Eine gibt nach und meint es anders: Die dritte Person fragt danach jede allein, ob das Blatt hält.",
    "Die Abteilungen erfahren es als Skandal: Beide Leitungen sagen am selben Tag denselben Satz.",
  ],
  notWhen: [
    "Inzwischen führt eine einzige Leitung beide Abteilungen.",
    "Einer der beiden wird etwas vorgeworfen, das Regeln oder Gesetz verbieten: Damit befassen sich zuerst Personalabteilung oder Betriebsrat.",
    "Eine der beiden käme nur auf Anweisung: Bleiben Sie bei Einzelgesprächen, bis sich das geändert hat.",
  ],
  firstStep:
    "Fragen Sie jede Leitung allein, wen beide als dritte Person annehmen würden, und bitten Sie diese um zwei Einzelgespräche.",
  signOfSuccess:
    "Innerhalb von vier Wochen sind drei liegen gebliebene Entscheidungen gefallen, und man sagt, dass die beiden miteinander reden.",
  followUp: {
    afterTwoWeeks:
      "Fragen Sie jede Leitung allein: Welcher Punkt des Blattes hält, welcher nicht? Nehmen Sie diesen ins zweite Gespräch.",
    afterSixWeeks:
      "Findet die wöchentliche Viertelstunde statt? Fragen Sie beide Abteilungen, ob noch Entscheidungen liegen.",
  },
  ideas: ["Two heads who do not speak"],
} as const satisfies EntryWords;
