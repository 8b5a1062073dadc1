import type { EntryWords } from "../../entry";

export const leadRecycling = {
  name: "Rückweg für Leads, die zu früh kamen",
  purpose:
    "{first} gibt unreife Leads mit einem von wenigen Gründen zurück, und {second} sagt, was aus jedem wird.",
  whyItWorks:
    "Vielen übergebenen Leads geht nie jemand nach, und warum, erfährt niemand. Eine kurze Liste von Gründen macht aus „schlechten Leads“ etwas, das man zählen und verbessern kann; und ein Lead, der nur zu früh kam, ist nicht verloren: Er geht zurück, wird gepflegt und kommt wieder.",
  prerequisites: [
    {
      text: "Was übergeben wird, etwa ein reifer Lead, ist gemeinsam festgelegt.",
      unless: "Eine Definition, die beide Leitungen auf anderem Weg unterschrieben haben, genügt auch.",
    },
  ],
  whoFirst: "Drei aus {first}, die Leads bekommen",
  whoSecond: "Drei aus {second}, die sie übergeben",
  runSheet: [
    {
      what: "Dreißig Leads ohne Kunden",
      how: "Sehen Sie dreißig Leads des letzten Quartals an, aus denen nichts wurde, ohne die Namen derer, die daran gearbeitet haben. Sortieren Sie schweigend in Haufen, die sich gleichen.",
    },
    {
      what: "Die Haufen benennen",
      how: "Höchstens sechs Gründe in Worten, die beide benutzen würden: zu früh, falsches Unternehmen, falsche Person, keine Antwort nach so vielen Versuchen, anderswo gekauft, Daten falsch. Bei jedem steht, woran man ihn erkennt.",
    },
    {
      what: "Was dann geschieht",
      how: "Zu jedem Grund: Wer bekommt ihn zurück, binnen wie vieler Tage, was wird damit gemacht, und wann darf er wiederkommen? „Zu früh“ braucht ein Datum oder ein Zeichen.",
    },
    {
      what: "Zusagen in beide Richtungen",
      how: "{first}: Kein Lead liegt ohne Grund länger als vereinbart. {second}: Auf jeden zurückgegebenen Lead kommt binnen einer Woche eine Antwort. Beide schreiben die Zahl auf, die sie in einer schlechten Woche halten.",
    },
    {
      what: "Wöchentlicher Blick",
      how: "Vereinbaren Sie fünfzehn Minuten pro Woche: Zahl der Gründe, je ein Fall, eine Sache, die sich ändert. Wer bereitet es vor, und wo werden die Gründe eingetragen?",
    },
  ],
  remote:
    "Sortieren Sie auf einer gemeinsamen Online-Tafel, dreißig Karten in sechs Spalten, ohne Kamera. Ein zweiter Standort bringt fünfzehn eigene Leads mit, sodass beide in den Haufen vorkommen.",
  roles: [
    { role: "Moderation", does: "Hält die Liste bei sechs und fragt, woran man jeden Grund erkennt." },
    {
      role: "Wer die Liste führt",
      does: "Je eine Person aus {second} und {first}; zählt jede Woche die Gründe, ohne Namen von Kollegen.",
    },
  ],
  materials: [
    "Blatt „Rückweg für Leads“",
    "Dreißig Leads, aus denen nichts wurde, gedruckt ohne Namen von Kollegen",
    "Sechs Schachteln oder eine Tafel mit sechs Spalten",
  ],
  scriptHints: [
    "„Woran würden Sie das nach zwei Minuten erkennen?“",
    "„Ist es der falsche Kunde oder der richtige zur falschen Zeit?“",
    "„Welche Zahl könnten Sie in Ihrer schlechtesten Woche halten?“",
  ],
  risks: [
    "Die Gründe werden zur Liste von Vorwürfen: Zählen Sie Gründe, nie Personen.",
    "„Sonstiges“ wächst: Was dort dreimal steht, bekommt einen Namen oder kommt in einen anderen Haufen.",
    "Der Rückweg wird zur Schublade: Zu jedem zurückgegebenen Lead gehört ein Datum, an dem jemand nachsieht.",
  ],
  notWhen: [
    "Niemand hat bisher vereinbart, was ein Lead ist: Legen Sie das zuerst fest.",
    "Es werden so wenige Leads übergeben, dass beide Seiten über jeden sprechen können.",
  ],
  firstStep:
    "Ziehen Sie dreißig Leads des letzten Quartals, aus denen nichts wurde, und entfernen Sie die Namen derer, die daran gearbeitet haben.",
  signOfSuccess:
    "Nach sechs Wochen hat jeder zurückgegebene Lead einen Grund, und die ersten sind wiedergekommen.",
  followUp: {
    afterTwoWeeks:
      "Wie viele Leads haben noch keinen Grund? Fragen Sie die, die sie bekommen, was das Eintragen schwer macht.",
    afterSixWeeks:
      "Welcher Grund kommt am häufigsten vor? Ändern Sie die eine Sache, die ihn seltener macht, und sagen Sie es beiden Seiten.",
  },
  ideas: ["A way back for leads that came too early"],
} as const satisfies EntryWords;
