import type { EntryWords } from "../../entry";

export const teamChallenge = {
  name: "Kleine Aufgabe im Team",
  purpose:
    "Gemischte Viererteams arbeiten zwei Wochen lang an einem kleinen, nützlichen Ziel, mit Leitplanken gegen schädliche Rivalität.",
  whyItWorks:
    "Ein Ziel, das keine Seite allein erreicht, hilft mehr gegen Rivalität als jeder Appell. Gemischte Teams verschieben die Grenze: Im Wettstreit stehen Teams, nicht Abteilungen.",
  prerequisites: [
    { text: "Vertrauen liegt bei 45 Punkten oder mehr. Darunter wirkt ein Wettstreit wie ein Angriff." },
    { text: "Kein Geld, keine Rangliste einzelner Personen, kein Teil irgendeiner Beurteilung." },
  ],
  whoFirst: "Sechs aus {first}, zwei in jedem Team",
  whoSecond: "Sechs aus {second}, zwei in jedem Team",
  runSheet: [
    {
      what: "Ziel",
      how: "Stellen Sie ein nützliches Ziel für zwei Wochen vor, dem die Anwesenden jeden Tag ein Stück näher kommen können: täglich drei gute Antworten auf Einwände, ein Kundenzitat oder eine gekürzte Seite im Angebot. Kunden wird nur geschrieben, wenn sie zugestimmt haben.",
    },
    {
      what: "Teams",
      how: "Losen Sie Teams aus, zwei und zwei. Jedes sucht sich einen Namen und sagt, welche Stärke es von jedem Mitglied braucht.",
    },
    {
      what: "Leitplanken",
      how: "Lesen Sie die Regeln vor: keine Überstunden, kein Kunde wird zweimal behelligt, Kniffe erfahren alle Teams sofort. Jedes Team fügt eine hinzu. Alle sagen Ja.",
    },
    {
      what: "Plan",
      how: "Jedes Team schreibt auf: das Ziel für heute, der erste Schritt morgen, wer mit wem, wann man sich jeden Tag fünf Minuten trifft, vor Ort oder per Video. Ein versäumter Tag wird nicht nachgeholt. Jeder Schritt muss beide Abteilungen brauchen.",
    },
    {
      what: "Ende",
      how: "Legen Sie den letzten Tag fest: Jedes Team erzählt, was gelungen ist, und alle feiern die Summe aller Teams. Die Gewinner servieren den Kuchen.",
    },
  ],
  roles: [
    {
      role: "Schiedsperson",
      does: "Neutral; gibt Auskunft über die Regeln, zählt alles zusammen und gibt den Stand jede Woche bekannt.",
    },
    { role: "Beide Leitungen", does: "Spielen nicht mit; danken am Ende allen." },
  ],
  materials: [
    "Arbeitsblatt „Kleine Aufgabe im Team“, eines pro Team",
    "Eine für alle sichtbare Gesamtzahl aller Teams",
    "Kuchen",
  ],
  scriptHints: [
    "„Gewinnen kann ein Team; dem Unternehmen nützt die Summe.“",
    "„Wo brauchen Sie bei diesem Schritt jemanden aus der anderen Abteilung?“",
  ],
  risks: [
    "Der Ehrgeiz verdirbt es: Die Schiedsperson beendet den Wettstreit, und nur noch die Summe zählt.",
    "Manche haben keine Zeit: Teams dürfen schrumpfen, niemand wird vorgeführt.",
  ],
  notWhen: [
    "Eine der Abteilungen steckt in ihren arbeitsreichsten Wochen.",
    "Das Vertrauen ist so gering, dass jeder Wettstreit wie ein Angriff wirkt.",
  ],
  firstStep:
    "Vereinbaren Sie mit beiden Leitungen ein Ziel, das zwei Wochen dauert und beide Seiten braucht.",
  signOfSuccess:
    "Alle Teams kommen ans Ende, und mindestens zwei Kniffe wurden an andere Teams weitergegeben.",
  followUp: {
    afterTwoWeeks: "Abschlussrunde: Ergebnis, Kniffe, Dank. Was soll zur Gewohnheit werden?",
    afterSixWeeks: "Prüfen Sie, ob die Gewohnheit lebt; höchstens eine solche Aufgabe im Quartal.",
  },
  ideas: ["Challenges"],
} as const satisfies EntryWords;
