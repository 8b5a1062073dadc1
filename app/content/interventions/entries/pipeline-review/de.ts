import type { EntryWords } from "../../entry";

export const pipelineReview = {
  name: "Offene Verkaufschancen gemeinsam ansehen",
  purpose:
    "Einmal im Monat sehen beide Abteilungen dieselbe Liste offener Verkaufschancen an und vereinbaren, wo {second} helfen kann und was einzuplanen ist.",
  whyItWorks:
    "{first} plant nach den offenen Verkaufschancen, {second} nach den Kampagnen, und jede Seite wird vom Quartal der anderen überrascht. Gemeinsam gesehen zeigt die Liste, wo Hilfe rechtzeitig kommt und wo die nächsten Wochen zu voll oder zu leer werden, und beide reden über dieselben Zahlen.",
  prerequisites: [
    {
      text: "Das Vertrauen liegt bei 40 Punkten oder mehr. Darunter klingt ein Blick auf offene Geschäfte nach Verhör.",
    },
    {
      text: "Die Leitung von {first} will {second} am Tisch, und nichts davon dient dazu, jemanden zu beurteilen.",
    },
  ],
  whoFirst: "Leitung von {first} und mindestens drei mit offenen Verkaufschancen",
  whoSecond: "Leitung von {second} und zwei, die Kampagnen und Material planen",
  runSheet: [
    {
      what: "Dieselbe Seite",
      how: "Eine Seite für alle: wie viele Chancen bei welchem Schritt, wie alt, was wird in drei Monaten erwartet? Zwei Minuten lesen; dann nur Fragen, was eine Zahl bedeutet.",
    },
    {
      what: "Voll und leer",
      how: "Wo wird es in den nächsten sechs Wochen zu viel, wo zu wenig? {second} sagt, was für diese Zeit geplant ist; beide markieren, was nicht passt.",
    },
    {
      what: "Drei, die feststecken",
      how: "{first} bringt drei, die sich nicht bewegen, ohne zu suchen, wer schuld ist. {second} und Kollegen fragen: Was muss der Kunde sehen, hören oder ausprobieren?",
    },
    {
      what: "Was wir tun",
      how: "Höchstens drei Dinge, jedes mit einem Namen von beiden Seiten und einem Datum. Eines davon lässt {second} bleiben oder verschiebt es.",
    },
    {
      what: "Abschluss",
      how: "Was wollen wir nächstes Mal sehen, das nicht auf der Seite steht? Wer bereitet sie vor?",
    },
  ],
  remote:
    "Teilen Sie die Seite auf dem Bildschirm und lassen Sie alle zwei Minuten schweigend lesen. Zwei Standorte sind abwechselnd Gastgeber; jeder bringt mindestens eine Chance, die feststeckt.",
  roles: [
    { role: "Gastgeber", does: "Die beiden Leitungen im Wechsel; bleibt bei der Seite und beim Schluss." },
    {
      role: "Wer vorbereitet",
      does: "Zieht die Seite am Tag davor aus dem System; jeden Monat dieselben Spalten.",
    },
  ],
  materials: [
    "Seite der offenen Verkaufschancen",
    "Kalender der Kampagnen der nächsten drei Monate",
    "Was beim letzten Mal vereinbart wurde",
  ],
  scriptHints: [
    "„Was müsste dieser Kunde sehen, damit er sich bewegt?“",
    "„Welcher unserer Pläne macht die vollen Wochen nur voller?“",
    "„Das ist eine Frage zu einer Person. Wie lautet die Frage zur Sache?“",
  ],
  risks: [
    "Es wird der Wochenbericht mit Publikum: drei, die feststecken, keine Runde um den Tisch.",
    "Zahlen werden geschönt: Nichts von der Seite geht aus dieser Runde nach oben.",
    "{second} hört nur zu: Jedes Mal nennt es eine Sache, die es anders macht.",
  ],
  notWhen: [
    "Jemand will damit einzelne Leute im Verkaufsgespräch beurteilen.",
    "Es gibt so wenige Chancen, dass alle sie auswendig kennen.",
  ],
  firstStep:
    "Ziehen Sie die Seite einmal für den letzten Monat und fragen Sie beide Leitungen, welche Spalte sie nicht verstehen.",
  signOfSuccess:
    "Nach dem zweiten Mal planen beide nach derselben Seite, und ihretwegen ist eine Kampagne verschoben.",
  followUp: {
    afterTwoWeeks: "Sind die drei Dinge getan? Welche der feststeckenden Chancen bewegt sich wieder?",
    afterSixWeeks:
      "Fragen Sie beide Seiten: Was wissen Sie jetzt, das Sie vorher nicht wussten? Streichen Sie eine Spalte, die niemand ansieht.",
  },
  ideas: ["Marketing at the pipeline review"],
} as const satisfies EntryWords;
