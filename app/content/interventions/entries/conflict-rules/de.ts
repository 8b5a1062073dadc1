import type { EntryWords } from "../../entry";

export const conflictRules = {
  name: "Regeln für den Streitfall",
  purpose:
    "Beide Abteilungen vereinbaren im Voraus, was geschieht, wenn sie aneinandergeraten: wer wen in wie vielen Stunden anruft und wer entscheidet, wenn zwei nicht weiterkommen.",
  whyItWorks:
    "Mitten im Streit ist keine Zeit, Fairness zu erfinden. Konflikte senken, was Teams leisten, ob es um die Sache oder um Personen geht; ein Plan der Form „Wenn das geschieht, tue ich jenes“ wird viel öfter ausgeführt als ein guter Vorsatz. An einem ruhigen Tag gemacht, gehört er beiden.",
  prerequisites: [
    { text: "Beide Leitungen wollen sich selbst an die Regeln halten, auch wenn sie recht haben." },
  ],
  whoFirst: "Leitung von {first} und drei",
  whoSecond: "Leitung von {second} und drei",
  runSheet: [
    {
      what: "Fünf Streitfälle ohne Namen",
      how: "Sammeln Sie auf Karten, was im letzten halben Jahr zum Streit geführt hat, als Lage und ohne Namen: eine Frist, ein Preis, ein Text, ein Kunde, den zwei anrufen. Wählen Sie die fünf, die wiederkommen.",
    },
    {
      what: "Was war, was geholfen hätte",
      how: "Zu jedem, zu zweit aus beiden Abteilungen: Was geschieht meist am ersten Tag? Was hätte in der ersten Stunde geholfen? Vorlesen, niemand kommentiert.",
    },
    {
      what: "Wenn, dann",
      how: "Schreiben Sie zu jedem: Wenn das geschieht, rufe ich ... binnen ... Stunden an, und nicht: schreibe ich allen. Wer angerufen wird, sagt zuerst, was angekommen ist.",
    },
    {
      what: "Wenn zwei nicht weiterkommen",
      how: "Wer wird als Nächstes gefragt, binnen wie vieler Tage, und wer entscheidet am Ende? Beide Seiten werden im selben Raum oder Anruf gehört, bevor entschieden wird.",
    },
    {
      what: "Drei Dinge, die wir lassen",
      how: "Vereinbaren Sie drei: keine Kopie an Vorgesetzte, keine Klage vor Kunden, kein Vorwurf nach Feierabend, zum Beispiel. Beide Leitungen sagen, was sie tun, wenn sie es sehen.",
    },
    {
      what: "Unterschreiben und proben",
      how: "Lesen Sie die Seite mit einem erfundenen Fall laut durch. Unterschreiben Sie für drei Monate und hängen Sie sie sichtbar auf.",
    },
  ],
  remote:
    "Schreiben Sie die Karten ohne Namen auf eine gemeinsame Online-Tafel. Für Leute, die fern arbeiten, sagt eine Regel, auf welchem Weg man sie anruft und dass niemand im Chat streitet; ein zweiter Standort hat eine eigene Person, die man anruft.",
  roles: [
    {
      role: "Moderation",
      does: "Aus keiner der beiden Abteilungen; hält Namen heraus und fragt nach der ersten Stunde.",
    },
    { role: "Beide Leitungen", does: "Machen mit wie alle anderen und unterschreiben zuletzt." },
  ],
  materials: [
    "Seite „Regeln für den Streitfall“",
    "Karten, Stifte, eine Wand",
    "Ein erfundener Fall, um die Regeln zu proben",
  ],
  scriptHints: [
    "„Was hätte in der ersten Stunde geholfen?“",
    "„Sagen Sie es als Regel: Wenn das geschieht, tue ich jenes.“",
    "„Wen würden Sie anrufen, wenn es nachts um drei um den Kunden ginge?“",
  ],
  risks: [
    "Die Besprechung wird zum Streit: Lagen, keine Namen, und nichts, das noch andauert.",
    "Regeln für alles: fünf Lagen, eine Seite.",
    "Die Leitungen halten sich nicht daran: Sagen Sie es beiden ins Gesicht und beginnen Sie mit ihnen von vorn.",
  ],
  notWhen: [
    "Gerade brennt ein Streit zwischen Personen: Klären Sie den zuerst, mit einer dritten Person.",
    "Es geht um etwas, das nur jemand darüber entscheiden kann, etwa zwei Aufträge, die einander ausschließen.",
  ],
  firstStep:
    "Fragen Sie zwei von jeder Seite, jede Person allein, nach einer Lage, die zum Streit geführt hat und wiederkommt.",
  signOfSuccess:
    "Beim nächsten Streit ruft jemand in der vereinbarten Zeit an, und niemand darüber hört zuerst davon.",
  followUp: {
    afterTwoWeeks: "Ist etwas geschehen, wofür die Regeln gelten? Was wurde in der ersten Stunde getan?",
    afterSixWeeks:
      "Sehen Sie die Seite mit beiden Leitungen an: Welche Regel wurde benutzt, welche nicht, was fehlt?",
  },
  ideas: ["Rules agreed before the conflict"],
} as const satisfies EntryWords;
