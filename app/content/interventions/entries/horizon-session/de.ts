import type { EntryWords } from "../../entry";

export const horizonSession = {
  name: "Sitzung zu den Zeithorizonten",
  purpose:
    "Der Blick von {first} auf das Heute und der von {second} auf die Zukunft kommen auf eine gemeinsame Zeitleiste und werden verbunden.",
  whyItWorks:
    "Bei {first} blickt man auf dieses Quartal, bei {second} auf die nächsten Jahre; jede Seite findet, die andere sehe zu kurz oder zu weit. Auf einer gemeinsamen Zeitleiste zeigt sich, dass jede Seite das Ende der anderen braucht. Und wer von außen auf einen Plan schaut, hat Ideen, die man von innen nicht mehr sieht.",
  prerequisites: [],
  whoFirst: "Leitung von {first} und fünf, die wissen, wonach Kunden jetzt fragen",
  whoSecond: "Leitung von {second} und fünf, die Markt, Produkt und Marke verfolgen",
  runSheet: [
    {
      what: "Die Leiste",
      how: "Ein Papierstreifen an der Wand entlang: dieser Monat, dieses Quartal, nächstes Quartal, in einem Jahr, in drei Jahren.",
    },
    {
      what: "Beide füllen sie",
      how: "{first} in einer Farbe, {second} in einer anderen: was Kunden fragen werden, was der Wettbewerb tun wird, was wir anbieten werden. Alle schreiben; niemand spricht.",
    },
    {
      what: "Von beiden Enden lesen",
      how: "Leute aus {first} erklären das nahe Ende, Leute aus {second} das ferne. Die anderen fragen. Markieren Sie, wo die Leiste leer ist und wo die Farben einander widersprechen.",
    },
    {
      what: "Ideentausch",
      how: "Jede Seite legt ein eigenes Problem auf den Tisch. Die andere Seite gibt von außen Ideen dazu, zehn Minuten lang, ohne „ja, aber“. Wer das Problem eingebracht hat, sagt am Ende, welche zwei bleiben.",
    },
    {
      what: "Woran es scheitern könnte",
      how: "Stellen Sie sich vor, ein Jahr ist vergangen und der wichtigste Plan auf der Leiste ist gescheitert. Alle schreiben einen Grund auf. Ordnen Sie die Gründe; wählen Sie die zwei, gegen die nur beide Abteilungen gemeinsam helfen.",
    },
    {
      what: "Verbindungen",
      how: "Ziehen Sie drei Verbindungen von heute nach später: was man bei {first} diesen Monat für die Zukunft von {second} erfahren kann, was man bei {second} für {first} schon jetzt vorziehen kann. Auf jeder Seite eine verantwortliche Person, ein erster Termin.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Schützt die Stille an der Wand und die Ideen vor dem „ja, aber“." },
    {
      role: "Wer ein Problem einbringt",
      does: "Je eine Person; stellt es in zwei Minuten vor und hört dann nur noch zu.",
    },
  ],
  materials: [
    "Papierstreifen, drei Meter",
    "Karten in zwei Farben",
    "Zeitleiste der Horizonte, um das Ergebnis mitzunehmen",
  ],
  scriptHints: [
    "„Was hören Sie heute, das in einem Jahr normal sein wird?“",
    "„Sie sehen es von außen. Was würden Sie versuchen?“",
    "„Es ist gescheitert. Warum? Schreiben Sie den Grund, den Sie lieber nicht sagen würden.“",
  ],
  risks: [
    "Das Heute frisst alles: Beginnen Sie beim zweiten Mal am fernen Ende.",
    "Ideen, die niemandem gehören: Wer das Problem eingebracht hat, wählt zwei, der Rest kommt vor aller Augen in den Papierkorb.",
  ],
  notWhen: ["Über die Strategie wird gerade anderswo entschieden, und man darf noch nicht darüber sprechen."],
  firstStep: "Bitten Sie jede Leitung um ein echtes Problem, zu dem ein Blick von außen willkommen wäre.",
  signOfSuccess:
    "Nach sechs Wochen haben mindestens zwei der drei Verbindungen etwas hervorgebracht, das die andere Seite nutzt.",
  followUp: {
    afterTwoWeeks:
      "Wer ein Problem eingebracht hat, erzählt denen, die Ideen gaben, was aus den zwei gewählten geworden ist.",
    afterSixWeeks:
      "Sehen Sie die drei Verbindungen in der gemeinsamen Besprechung an; hängen Sie die Zeitleiste auf und berichtigen Sie sie.",
  },
  ideas: ["Look toward the future"],
} as const satisfies EntryWords;
