import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "Die erste Seite dieser Mappe, eine für jede Person",
    "Das Maßnahmenblatt und zwei leere, Stifte, eine Uhr, die alle sehen",
    "Ein Raum, in dem die beiden Abteilungen gemischt sitzen können",
  ],
  how: {
    welcome:
      "Beide Leitungen eröffnen gemeinsam. Die Regel der Stunde: Wir sprechen darüber, wie wir arbeiten, nicht darüber, wer was geantwortet hat. Niemand wird nach den eigenen Antworten gefragt.",
    review:
      "Lesen Sie vor, was vom letzten Mal offen ist. Jeweils: Ist es erledigt, geht es weiter, oder wird es gestrichen, und warum?",
    result:
      "Alle schätzen, wie die andere Seite die Zusammenarbeit sieht. Dann decken Sie Stufe und Wert auf und verteilen die Ergebnisseite: zwei Minuten lesen alle still.",
    withheld:
      "Nennen Sie die Themen, die nicht nach Abteilungen gezeigt werden dürfen, und den Grund. Niemand rät.",
    mirror:
      "Jede Seite schätzt, wie sie gesehen wird. Decken Sie auf. Jede Seite nennt eines, womit sie nicht gerechnet hat, und eines, was sie tun wird.",
    topic:
      "Jede Seite schätzt, wie die andere es bewertet. Decken Sie auf und lesen Sie die Aussagen vor. Jede Seite sagt, was sie im Alltag erlebt; die andere wiederholt es, bevor sie antwortet. Notieren Sie eine Verbesserung.",
    work: "Gemischte Vierergruppen schreiben eines auf, was zwischen den Abteilungen gelingt, und eines, was Zeit kostet, jeweils mit einem Fall und ohne Namen. Vorlesen, keine Debatte.",
    choose:
      "Lesen Sie die Maßnahmen des Plans und die Verbesserungen vor. Was spricht jeweils dagegen? Insgesamt bleiben höchstens drei.",
    owners:
      "Für jede Maßnahme je eine verantwortliche Person aus jeder Abteilung, ein erster Schritt und ein Termin. Schreiben Sie es vor aller Augen auf das Maßnahmenblatt.",
    sign: "Beide Leitungen unterschreiben. Lesen Sie den Tag des Rückblicks vor.",
    vote: "Alle zeigen mit den Fingern einer Hand, wie nützlich die Stunde war, und sagen einen Satz: Was tue ich als Erstes?",
  },
  howWithoutResult: {
    welcome:
      "Beide Leitungen eröffnen gemeinsam. Die Regel der Stunde: Niemand wird gefragt, ob oder was sie oder er geantwortet hat, und niemand rät.",
    withheld:
      "Lesen Sie den Grund auf der Ergebnisseite vor. Was würde es beim nächsten Mal leichter machen zu antworten: Zeit, Ort, Vertrauen in das Versprechen? Notieren Sie zwei Punkte.",
    choose:
      "Lesen Sie die vorgeschlagenen kleinen Schritte vor. Wählen Sie einen, der zu dem passt, was gerade gesagt wurde; die anderen warten auf ein Ergebnis.",
    sign: "Beide Leitungen unterschreiben, nennen die nächste Umfrage und sagen, was sie tun, damit mehr Menschen teilnehmen können.",
  },
} as const satisfies TextTree;
