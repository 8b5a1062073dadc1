import type { EntryWords } from "../../entry";

export const leadDefinition = {
  name: "Workshop: Was ist ein Lead",
  purpose:
    "{first} und {second} schreiben gemeinsam auf, wann ein Lead für {first} bereit ist, und unterschreiben es.",
  whyItWorks:
    "Streit über die Qualität von Leads ist oft ein Streit um Wörter. Wenn alle zuerst allein schreiben, zeigt sich, wie weit die Bilder auseinanderliegen; die Probe an echten Fällen macht den Entwurf brauchbar; Unterschriften und ein Termin für den Rückblick machen ihn verbindlich, aber nicht endgültig.",
  prerequisites: [
    {
      text: "Zehn echte Leads des letzten Quartals liegen bereit: vier, die Kunden wurden, vier, die es nicht wurden, und zwei, bei denen niemand angerufen hat.",
    },
  ],
  whoFirst:
    "Leitung von {first}, drei, die täglich mit Leads arbeiten, eine Person aus der Vertriebssteuerung",
  whoSecond:
    "Leitung von {second}, drei, die Leads gewinnen oder vorqualifizieren, eine Person aus der Auswertung",
  runSheet: [
    {
      what: "Ziel",
      how: "Am Ende steht eine Seite: was bereit ist für {first} und was noch nicht. Alles andere kommt in den Themenspeicher.",
    },
    {
      what: "Still definieren",
      how: "Alle vervollständigen auf dem Arbeitsblatt allein zwei Sätze: „Ein Lead ist bereit für {first}, wenn …“ und „Er ist noch nicht bereit, wenn …“. Niemand spricht.",
    },
    {
      what: "Vorlesen",
      how: "Sammeln Sie die Blätter ein, mischen Sie sie und lesen Sie alle ohne Namen vor. Jedes Merkmal kommt auf eine Karte. Gleiches Merkmal, gleiche Karte.",
    },
    {
      what: "Sortieren",
      how: "Sortieren Sie die Karten: muss sein, hilft, spielt keine Rolle. Klares entscheiden Sie per Handzeichen; Strittiges bleibt in der Mitte liegen.",
    },
    {
      what: "Probe an zehn echten Leads",
      how: "Vier Minuten je Fall; was daraus wurde, bleibt verdeckt. Nach den Muss-Merkmalen: Wäre der Lead an {first} gegangen? Dann aufdecken. Jede falsche Antwort ändert ein Merkmal. An mehreren Orten? Teilen Sie den Bildschirm; eine Person hütet die Ergebnisse.",
    },
    {
      what: "Ausformulieren",
      how: "Zwei Personen, eine von jeder Seite, schreiben höchstens sieben Zeilen: bereit für {first}, bleibt bei {second} (weiter begleiten), gehört niemandem. Die anderen sammeln offene Punkte.",
    },
    {
      what: "Einwände",
      how: "Fragen Sie: Wer kann damit nicht einmal ein Quartal lang leben? Zu einem Einwand gehört ein Fall. Ändern Sie die Zeile oder merken Sie den Punkt für den Rückblick vor.",
    },
    {
      what: "Unterschreiben",
      how: "Beide Leitungen unterschreiben. Tragen Sie den Termin für den Rückblick ein, höchstens drei Monate später.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Wacht über die Stille, liest die Karten neutral vor und fragt nach einem Fall, wenn Meinungen aufeinanderprallen.",
    },
    {
      role: "Zwei Schreibende",
      does: "Je eine Person; schreiben die Definition so, dass Neue sie verstehen.",
    },
    {
      role: "Beide Leitungen",
      does: "Schreiben ihre Definition wie alle anderen, sprechen zuletzt und unterschreiben.",
    },
  ],
  materials: [
    "Arbeitsblatt „Was ist ein Lead“, eines pro Person und eine große Ausfertigung zum Unterschreiben",
    "Zehn Leads ohne Namen, ausgedruckt",
    "Karten, Stifte, eine Wand",
  ],
  scriptHints: [
    "„Schreiben Sie, was Sie heute tun, nicht, was im Handbuch steht.“",
    "„Zeigen Sie uns den Fall. Welcher der zehn Leads beweist es?“",
    "„Wir suchen nicht die vollkommene Definition. Wir brauchen eine, mit der beide ab Montag arbeiten.“",
  ],
  risks: [
    "Das Gespräch dreht sich auf einmal um die Zahl der Leads: Um Mengen geht es in der nächsten Besprechung.",
    "Die Definition ist so streng, dass nichts durchkommt: Prüfen Sie sie an den vier gewonnenen Kunden.",
    "Niemand verwendet sie: Binnen einer Woche müssen im Kundensystem dieselben Wörter stehen.",
  ],
  notWhen: [
    "Eine unterschriebene Definition ist jünger als drei Monate: Prüfen Sie sie stattdessen an Fällen.",
    "Leads spielen bei Ihnen keine Rolle: Gehen Sie die gleichen Schritte mit dem Wort durch, um das bei Ihnen gestritten wird.",
  ],
  firstStep:
    "Lassen Sie Vertriebssteuerung und Auswertung die zehn Leads aussuchen und verschicken Sie den Termin mit den zwei Sätzen.",
  signOfSuccess:
    "Nach einem Monat sortieren beide Seiten getrennt zehn neue Leads und sind sich bei mindestens acht einig.",
  followUp: {
    afterTwoWeeks: "Prüfen Sie, ob Kundensystem und Lead-Bericht die neuen Wörter verwenden.",
    afterSixWeeks:
      "Sortieren Sie auf beiden Seiten zehn frische Leads; bringen Sie die Unterschiede zum Rückblick mit.",
  },
  ideas: ["Conversation about leads", "Define leads"],
} as const satisfies EntryWords;
