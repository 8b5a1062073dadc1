import type { EntryWords } from "../../entry";

export const revenueLeader = {
  name: "Eine Leitung für den ganzen Umsatz",
  purpose:
    "Eine Person in der Geschäftsleitung übernimmt die Verantwortung für {first} und {second}, mit Auftrag, Plan und einem Termin für den Rückblick.",
  whyItWorks:
    "Konflikte um Ziele, Budget und Vorrang, die zwei Leitungen aushandeln müssen, lassen sich an einer Stelle entscheiden. Das hilft nur, wo beide schon gut zusammenarbeiten und ein gemeinsamer Weg vom ersten Kontakt bis zum Auftrag möglich ist; ein neues Kästchen im Organigramm heilt keine Beziehung.",
  prerequisites: [
    { text: "Die Geschäftsleitung will es und hat beide jetzigen Leitungen gefragt." },
    { text: "Ein gemeinsamer Weg vom ersten Kontakt bis zum Auftrag mit gemeinsamen Zahlen besteht." },
    { text: "Personalabteilung, Rechtsberatung und Betriebsrat, wo es einen gibt, sind gehört." },
  ],
  whoFirst: "Leitung von {first}, eine Person für die Teamleitungen dort",
  whoSecond:
    "Leitung von {second}, eine Person für die Teamleitungen dort; Geschäftsleitung und Personalabteilung",
  runSheet: [
    {
      what: "Was gelöst werden soll",
      how: "Listen Sie die fünf Konflikte des letzten Jahres auf, die niemand entscheiden konnte. Hätte eine einzige Leitung sie besser entschieden? Bleiben weniger als drei, hören Sie hier auf.",
    },
    {
      what: "Andere Wege",
      how: "Was würden bei denselben Konflikten eine Rollenübersicht, ein gemeinsames Gremium oder ein Segmentteam erreichen, und zu welchem Preis?",
    },
    {
      what: "Auftrag",
      how: "Wofür die gemeinsame Leitung einsteht, was sie entscheidet und was nicht. Budget, Personal, Preis, Marke. Welche eigene Stimme behalten beide Funktionen?",
    },
    { what: "Pause", how: "Zehn Minuten. Niemand spricht über Personen, auch nicht auf dem Flur." },
    {
      what: "Was die Aufgabe verlangt",
      how: "Beschreiben Sie, was jemand in beiden Welten geleistet haben muss und woran man das sähe. Keine Namen: Wer es wird und was aus den jetzigen Leitungen wird, erfahren diese vorher, allein, von der Geschäftsleitung und der Personalabteilung.",
    },
    {
      what: "Die ersten hundert Tage",
      how: "Fünf Schritte: alle Teams anhören, ein Plan, einheitliche Zahlen, Entscheidungen, auf die man gewartet hat, Rollen neu geklärt. Zu jedem ein Datum und woran man es sieht.",
    },
    {
      what: "Rückblick",
      how: "Woran sähe man nach einem Jahr, dass es richtig war, und woran, dass nicht? Wer urteilt? Nächster Schritt und Tag der Bekanntgabe.",
    },
  ],
  roles: [
    {
      role: "Geschäftsleitung",
      does: "Trägt die Entscheidung und spricht mit beiden Leitungen, bevor sonst jemand davon hört.",
    },
    {
      role: "Personalabteilung",
      does: "Bereitet Auftrag, Rechtliches und Mitteilungen vor; führt Protokoll.",
    },
    { role: "Moderation", does: "Kommt von außen; besteht auf den anderen Wegen." },
  ],
  materials: [
    "Blatt „Auftrag der gemeinsamen Leitung“",
    "Liste der unentschiedenen Konflikte",
    "Bericht und Verlauf aus mindestens drei Umfragen",
  ],
  scriptHints: [
    "„Welche Entscheidung wäre anders ausgefallen, und besser?“",
    "„Was kann nur gelingen, wenn zwei Funktionen einander widersprechen?“",
    "„Woran merken wir in einem Jahr, dass wir uns geirrt haben?“",
  ],
  risks: [
    "Eine Funktion schluckt die andere: Beide haben eine Stimme im Leitungsteam.",
    "Rollen verschwimmen: Planen Sie die Klärung der Rollen für den dritten Monat.",
    "Die Besten gehen: Sprechen Sie mit ihnen vor der Bekanntgabe.",
  ],
  notWhen: [
    "Beide Abteilungen haben schon eine gemeinsame Leitung.",
    "Ihr Ziel ist nicht die Stufe Integriert.",
    "Der wahre Grund ist ein Streit zwischen zwei Personen.",
    "Die Verkaufszyklen sind kurz und das Angebot ist standardisiert.",
  ],
  firstStep:
    "Die Geschäftsleitung sammelt mit jeder Leitung allein die fünf Konflikte, die niemand entscheiden konnte.",
  signOfSuccess:
    "Nach zwei Quartalen sind die fünf Konflikte entschieden, und die Werte beider Funktionen sind nicht gefallen.",
  followUp: {
    afterTwoWeeks: "Haben alle Teams gehört, was sich für sie ändert und was nicht?",
    afterSixWeeks: "Welche der fünf Entscheidungen ist gefallen? Wo ist der Auftrag unklar?",
  },
  ideas: ["integration"],
} as const satisfies EntryWords;
