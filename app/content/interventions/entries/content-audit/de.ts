import type { EntryWords } from "../../entry";

export const contentAudit = {
  name: "Was benutzt wird: Material gemeinsam durchsehen",
  purpose:
    "{first} und {second} sehen alles durch, was für Kunden gemacht wird, und entscheiden, was bleibt, was sich ändert und was wegkommt.",
  whyItWorks:
    "Was ohne die gemacht wird, die es benutzen, bleibt liegen, und wer etwas braucht, macht es sich selbst. Liegt jedes Stück bei dem Augenblick des Verkaufens, in dem man es braucht, zeigt sich beides: was niemand vermisst hat und was fehlt.",
  prerequisites: [
    {
      text: "Die Leitung von {second} hat gesagt, dass Stücke wegkommen dürfen, und die Leitung von {first}, dass Selbstgemachtes gezeigt werden darf.",
    },
  ],
  whoFirst: "Vier aus {first}, die das Material benutzen, mindestens eine davon neu",
  whoSecond: "Vier aus {second}, die es machen, darunter die Leitung",
  runSheet: [
    {
      what: "Rahmen",
      how: "Heute werden Stücke beurteilt, nicht Menschen. Jedes darf wegkommen, auch das neueste und das selbst gemachte. Am Ende gibt es drei Listen: bleibt, ändert sich, kommt weg.",
    },
    {
      what: "An die Wand",
      how: "Hängen Sie von jedem Stück eine Seite entlang der Schritte des Verkaufens auf: erster Kontakt, Bedarf, Angebot, Einwand, nach dem Kauf. {first} hängt dazu, was dort selbst gemacht wurde.",
    },
    {
      what: "Punkte, schweigend",
      how: "{first}: grün, was im letzten Monat benutzt wurde; rot, was ein Kunde falsch verstanden hat. {second}: blau, was am meisten Arbeit gemacht hat.",
    },
    {
      what: "Die Wand lesen",
      how: "Wo ist Blau ohne Grün? Bei welchem Schritt hängt nichts? Wo hängt Selbstgemachtes neben Offiziellem, und was ist daran besser?",
    },
    {
      what: "Entscheiden",
      how: "Stück für Stück, je zwei Minuten: bleibt, ändert sich, kommt weg. Wer ein Stück ohne grünen Punkt behalten will, sagt, für welchen Kunden es ist.",
    },
    {
      what: "Drei Aufträge",
      how: "Wählen Sie die drei Änderungen oder fehlenden Stücke, auf die es am meisten ankommt. Zu jedem: Wer aus {second} macht es, wer aus {first} probiert es bei zwei Kunden aus, bis wann?",
    },
  ],
  remote:
    "Stellen Sie die Seiten am Tag davor auf eine gemeinsame Online-Tafel und lassen Sie die Punkte einzeln setzen. Ein zweiter Standort oder eine andere Sprache bekommt eine eigene Wand und bringt nur seine drei Aufträge mit.",
  roles: [
    {
      role: "Moderation",
      does: "Hält die zwei Minuten pro Stück ein und fragt, wann es zuletzt benutzt wurde.",
    },
    {
      role: "Zwei, die aufräumen",
      does: "Je eine Person von jeder Seite; entfernt binnen einer Woche aus jedem Regal und Ordner, was wegkommt.",
    },
  ],
  materials: [
    "Blätter „Material durchgesehen“",
    "Von jedem Stück eine Seite gedruckt, auch von Selbstgemachtem",
    "Punkte in Grün, Rot und Blau, eine lange Wand",
  ],
  scriptHints: [
    "„Wann haben Sie das zuletzt benutzt, und bei wem?“",
    "„Was haben Sie stattdessen gezeigt?“",
    "„Wenn es heute wegkommt: Wer würde es merken?“",
  ],
  risks: [
    "Wer es gemacht hat, fühlt sich beurteilt: Beginnen Sie mit einem Stück, auf das beide stolz sind.",
    "Nichts kommt weg: Was keinen grünen Punkt hat, kommt für ein Quartal in eine Kiste und ist weg, wenn niemand danach fragt.",
    "Es wird eine Wunschliste: drei Aufträge, nicht mehr.",
  ],
  notWhen: [
    "In wenigen Wochen kommt eine neue Marke oder ein neues Sortiment: Sehen Sie durch, was danach gilt.",
    "Die Rechtsabteilung oder der Konzern entscheidet allein, was benutzt wird, und niemand darf es ändern.",
  ],
  firstStep:
    "Bitten Sie vier aus dem Verkaufsgespräch um alles, was sie letzten Monat Kunden gezeigt haben, auch Selbstgemachtes.",
  signOfSuccess:
    "Ein Drittel der Stücke ist weg, und die drei Aufträge benutzen auch Leute, die nicht danach gefragt hatten.",
  followUp: {
    afterTwoWeeks:
      "Sind die Stücke aus jedem Ordner verschwunden? Haben die drei Erprobenden die neuen gezeigt?",
    afterSixWeeks:
      "Fragen Sie vier Leute noch einmal, was sie letzten Monat Kunden gezeigt haben. Was davon kannten Sie nicht?",
  },
  ideas: ["Content that Sales really uses"],
} as const satisfies EntryWords;
