import type { EntryWords } from "../../entry";

export const objectionLibrary = {
  name: "Sammlung der Einwände",
  purpose:
    "{first} bringt wörtlich mit, was Kunden gegen einen Kauf sagen, und beide schreiben Antworten, die wahr sind und die alle benutzen dürfen.",
  whyItWorks:
    "Wer verkauft, begegnet denselben Einwänden und findet allein eine Antwort; wer für Kunden schreibt, hört sie selten. In den Worten der Kunden lehren sie beide Seiten etwas, auch über Preise und Hürden, und eine erprobte Antwort ist mehr wert als ein Spruch.",
  prerequisites: [
    { text: "Wer über Preise entscheidet, hat gesagt, was versprochen werden darf und was nicht." },
  ],
  whoFirst: "Vier aus {first}, zwei erfahrene und zwei eher neue",
  whoSecond: "Vier aus {second}, die für Kunden schreiben und planen",
  runSheet: [
    {
      what: "Wort für Wort",
      how: "Alle aus {first} schreiben die letzten fünf Einwände so auf, wie der Kunde sie gesagt hat, einen pro Karte. Die aus {second} schreiben die fünf auf, die sie erwarten. Noch keine Antworten.",
    },
    {
      what: "Nebeneinanderlegen",
      how: "Bilden Sie Haufen. Welche kommen nur von Kunden, welche nur von {second}? Zählen Sie: Welche drei kommen am häufigsten, welcher kostet die meisten Aufträge?",
    },
    {
      what: "Was dahinter steht",
      how: "Zu jedem der vier: Was befürchtet der Kunde? Stimmt es? Was stimmt, wird nicht weggeredet: Notieren Sie, wer es ändern könnte.",
    },
    {
      what: "Antworten zu zweit",
      how: "Je eine Person von beiden Seiten nimmt einen Einwand: eine Antwort in drei Sätzen, einen Nachweis zum Zeigen und was man nie sagt. Je zehn Minuten, dann wechseln.",
    },
    {
      what: "Ausprobieren",
      how: "Eine spielt ernsthaft den Kunden, die andere antwortet. Die übrigen merken sich den Satz, den sie geglaubt haben. Was niemand geglaubt hat, wird neu geschrieben.",
    },
    {
      what: "Wo es steht",
      how: "Eine Seite pro Einwand, ein Ort, zwei, die ihn pflegen. Datum der nächsten Stunde, und wer drei neue Karten mitbringt.",
    },
  ],
  remote:
    "Sammeln Sie die Karten während der Woche auf einer gemeinsamen Online-Tafel; zu zweit und beim Ausprobieren trifft man sich per Video. Ein zweiter Standort oder eine andere Sprache bringt eigene Einwände; nur Nachweise werden geteilt.",
  roles: [
    {
      role: "Moderation",
      does: "Besteht auf den Worten der Kunden und unterbricht Antworten, die nach Werbung klingen.",
    },
    {
      role: "Zwei, die pflegen",
      does: "Je eine Person von beiden Seiten; hält die Seiten aktuell und trägt ein, wann jede Antwort zuletzt erprobt wurde.",
    },
  ],
  materials: [
    "Seiten für die Einwände",
    "Karten in zwei Farben",
    "Was über Preise und Mitbewerber gesagt werden darf, auf einer Seite",
  ],
  scriptHints: [
    "„Wie genau hat der Kunde das gesagt?“",
    "„Was davon stimmt, ganz ehrlich?“",
    "„Würden Sie diese Antwort glauben, wenn Sie dafür bezahlen müssten?“",
  ],
  risks: [
    "Antworten versprechen zu viel: Wer dafür einsteht, liest die Seiten, bevor man sie benutzt.",
    "Schlechtes über Mitbewerber: Sagen Sie, was wir tun, nicht, was anderen fehlt.",
    "Die Sammlung verstaubt: Eine Seite, die zwei Quartale nicht erprobt wurde, kommt weg.",
  ],
  notWhen: [
    "Namen von Kunden müssten auf den Seiten stehen: Lassen Sie die Namen weg, oder lassen Sie es.",
    "Gerade wird neu entschieden, was angeboten wird: Sammeln Sie jetzt die Einwände und schreiben Sie die Antworten danach.",
  ],
  firstStep:
    "Fragen Sie alle aus {first} nach dem letzten Einwand, der einen Auftrag gekostet hat, in den Worten des Kunden.",
  signOfSuccess:
    "Man benutzt Antworten, die jemand von der anderen Seite geschrieben hat, und bringt ungefragt neue Einwände mit.",
  followUp: {
    afterTwoWeeks:
      "Welche Antwort wurde erprobt, und was hat der Kunde dann gesagt? Verbessern Sie die Seite.",
    afterSixWeeks:
      "Welcher Einwand ist seltener geworden, welcher ist neu? Sagen Sie es denen, die über Angebote und Preise entscheiden.",
  },
  ideas: ["Objections and price barriers"],
} as const satisfies EntryWords;
