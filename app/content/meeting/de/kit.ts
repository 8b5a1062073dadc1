import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "Die erste Seite dieser Mappe, eine für jede Person",
    "Das Maßnahmenblatt und zwei leere, Stifte, eine Uhr, die alle sehen",
    "Ein Raum, in dem die beiden Abteilungen gemischt sitzen können",
  ],
  resultMeeting: {
    welcome: {
      what: "Begrüßung",
      how: "Beide Leitungen eröffnen gemeinsam. Die Regel der Stunde: Wir sprechen darüber, wie wir arbeiten, nicht darüber, wer was geantwortet hat. Niemand wird nach den eigenen Antworten gefragt.",
    },
    result: {
      what: "Das Ergebnis",
      how: "Verteilen Sie die Ergebnisseite. Fünf Minuten lesen alle still, dann stellt jede Seite eine Frage dazu, was die Worte bedeuten.",
    },
    gap: {
      what: "Der größte Abstand",
      how: "Nehmen Sie das Thema mit dem größten Abstand. Jede Seite sagt in zwei Minuten, was sie im Alltag erlebt. Die andere Seite wiederholt es, bevor sie antwortet.",
    },
    plan: {
      what: "Der Plan",
      how: "Lesen Sie die gewählten Maßnahmen vor. Was spricht jeweils dagegen? Ändern Sie sie, behalten Sie sie oder ersetzen Sie sie durch eine andere aus dem Katalog.",
    },
    owners: {
      what: "Wer und bis wann",
      how: "Für jede Maßnahme je eine verantwortliche Person aus jeder Abteilung, ein erster Schritt und ein Termin. Schreiben Sie es vor aller Augen auf das Maßnahmenblatt.",
    },
    close: {
      what: "Abschluss",
      how: "Beide Leitungen unterschreiben. Lesen Sie den Tag des Rückblicks vor. Alle sagen einen Satz: Was tue ich als Erstes?",
    },
  },
  withoutResult: {
    welcome: {
      what: "Begrüßung",
      how: "Beide Leitungen eröffnen gemeinsam. Die Regel der Stunde: Niemand wird gefragt, ob oder was sie oder er geantwortet hat, und niemand rät.",
    },
    reason: {
      what: "Warum es kein Ergebnis gibt",
      how: "Lesen Sie den Grund auf der Ergebnisseite vor. Was würde es beim nächsten Mal leichter machen zu antworten: Zeit, Ort, Vertrauen in das Versprechen? Notieren Sie zwei Punkte.",
    },
    work: {
      what: "Was gelingt, was hindert",
      how: "Gemischte Vierergruppen schreiben eines auf, was zwischen den Abteilungen gelingt, und eines, was Zeit kostet, jeweils mit einem Fall und ohne Namen. Vorlesen, keine Debatte.",
    },
    step: {
      what: "Ein kleiner Schritt",
      how: "Lesen Sie die vorgeschlagenen kleinen Schritte vor. Wählen Sie einen, der zu dem passt, was gerade gesagt wurde; die anderen warten auf ein Ergebnis.",
    },
    owners: {
      what: "Wer und bis wann",
      how: "Je eine verantwortliche Person aus jeder Abteilung, ein erster Schritt und ein Termin. Schreiben Sie es vor aller Augen auf das Maßnahmenblatt.",
    },
    close: {
      what: "Abschluss",
      how: "Beide Leitungen unterschreiben, nennen die nächste Umfrage und sagen, was sie tun, damit mehr Menschen teilnehmen können.",
    },
  },
} as const satisfies TextTree;
