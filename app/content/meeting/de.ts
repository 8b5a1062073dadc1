import type { TextTree } from "~/content/translated";
import { kit } from "./de/kit";
import { projector } from "./de/projector";

export const de = {
  page: {
    documentTitle: "Besprechung {quarter} - Tandem",
    title: "Besprechung zu {quarter}",
    lead: "Für einen Projektor: Beide Abteilungen schätzen, dann decken Sie auf, und die Besprechung wählt höchstens drei Maßnahmen.",
    withoutResult: "In einer Besprechung geht es um ein Ergebnis. Ohne Ergebnis gibt es nichts aufzudecken.",
    ready: {
      ended:
        "Eine Besprechung zu diesem Ergebnis endete am {day}. Was sie vereinbart hat, steht im {plan}. Sie können eine weitere abhalten.",
      plan: "Plan",
      projector:
        "Schließen Sie den Projektor an. Die Seite füllt das Fenster; als Vollbild (F11) sieht sie am besten aus.",
      phones:
        "Die Teilnehmenden kommen mit dem Smartphone über einen QR-Code oder einen kurzen Code dazu. Niemand braucht ein Konto, und es geht auch ohne Smartphone.",
      noTopics:
        "Kein Thema darf nach Abteilungen gezeigt werden; darum gibt es nichts zu schätzen. Die Besprechung geht durch, was noch offen ist, und endet mit einer Abstimmung.",
      topics:
        "Das Ergebnis und zwei bis vier Themen werden geschätzt und dann aufgedeckt. Jedes Thema endet mit einer Verbesserung; dann wählt die Besprechung höchstens drei Maßnahmen, mit Verantwortlichen und Terminen.",
      vote: "Zum Schluss sagen alle, wie nützlich die Stunde war.",
      bands:
        "Schätzungen und Stimmen erscheinen ab {fewest} Personen einer Abteilung, als ein Bereich für jede Seite. Sie werden gelöscht, sobald der Bereich gezeigt wird. Was der Bericht zurückhält, wird auch hier nicht gezeigt.",
      onlyHere:
        "Mit dem Smartphone kann niemand teilnehmen: Der QR-Code würde zu eben diesem Computer führen. Wer Tandem betreibt, setzt PUBLIC_URL auf eine Adresse, die Smartphones erreichen.",
      choose: "Worüber Sie sprechen",
      chooseHint:
        "Zwei bis vier. Vorgeschlagen sind der klarste Abstand und die schwächsten Themen. Bei mehr als vier kommen die mit den größten Abständen dran. Der gedruckte Ablauf hat dieselben Themen und Minuten.",
      keep: "Für den gedruckten Ablauf merken",
      kept: "Der gedruckte Ablauf hat jetzt diese Themen und Minuten.",
      lastVote:
        "Wie nützlich die Besprechung zu {quarter} war: {first}: {firstVote}; {second}: {secondVote}.",
      length: "Wie lange",
      minutes: "{minutes} Minuten",
      keys: "Tasten",
      remote: "Eine Fernbedienung für Präsentationen funktioniert auch.",
      begin: "Besprechung beginnen",
    },
    keys: {
      names: { space: "Leertaste", pageDown: "Bild ab", pageUp: "Bild auf" },
      do: {
        next: "weiter",
        previous: "zurück",
        reveal: "Schätzen beenden und aufdecken",
        clock: "Uhr anhalten oder weiterlaufen lassen",
        more: "zwei Minuten mehr",
        choose: "übrige Themen auslassen und auswählen",
        help: "diese Tasten zeigen oder ausblenden",
      },
    },
    projector,
    agreements: {
      documentTitle: "Vereinbarungen {quarter} - Tandem",
      lead: "Eine Verbesserung, eine verantwortliche Person und ein Termin für jeden Abstand.",
      nothingYet: "Noch nichts. In der Besprechung endet jedes Thema mit einer Vereinbarung.",
      save: "Speichern",
      takeOut: "Herausnehmen",
    },
  },
  kit,
  agenda: {
    welcome: "Begrüßung",
    review: projector.review.title,
    result: "Das Ergebnis",
    withheld: projector.withheld.title,
    work: "Was gelingt, was hindert",
    choose: "Höchstens drei Maßnahmen wählen",
    owners: "Wer und bis wann",
    sign: "Unterschreiben",
    vote: projector.vote.title,
  },
  result: {
    description: "Wie beide Seiten die Zusammenarbeit sehen, alle Themen zusammengenommen.",
    headline: "{stage}: {score}",
  },
  mirror: {
    name: "Wie jede Seite die andere sieht",
    description: "Informiert sie die andere Seite rechtzeitig, und hält sie Absprachen ein?",
  },
  place: "Thema {number} von {topics}",
  gap: {
    bounded: "Wie weit die beiden auseinanderliegen, lässt sich nur eingrenzen.",
    alike: "Beide sehen es weitgehend gleich.",
    unknown: "Es gibt zu wenige Angaben, um zu sagen, ob die beiden sich unterscheiden.",
    higherWithin: "{department} bewertet es klar höher; um wie viel, lässt sich nur eingrenzen.",
    higher: {
      one: "{department} bewertet es um {count}\u00a0Punkt höher.",
      other: "{department} bewertet es um {count}\u00a0Punkte höher.",
    },
  },
  guessBand: { orLess: "{high} oder weniger", between: "{low} bis {high}", orMore: "{low} oder mehr" },
  voteBand: { one: "{low} von 5", two: "{low} oder {high} von 5" },
} as const satisfies TextTree;
