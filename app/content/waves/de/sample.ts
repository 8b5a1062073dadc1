import { translationOf } from "~/content/translated";
import type { sample as english } from "../en/sample";
import { refusals } from "./opening";

export const sample = translationOf<typeof english>()({
  keys: {
    title: "Wer die Schlüssel verwahrt",
    server: "Der Server allein: Es wurde niemand benannt, der einen Schlüssel verwahrt.",
    quorum:
      "Bevor etwas ausgezählt wird, ist der Teil von so vielen nötig, die einen Schlüssel verwahren: {needed} von {holders}.",
    made: "{name}: Der Schlüssel ist da und ausprobiert, {made}",
    there: "{name}: Der Schlüssel ist da",
    missing: "{name}: noch kein Schlüssel",
  },
  title: "Was die Befragten sehen werden",
  survey: "Die Umfrage, Seite für Seite, in jeder Sprache",
  surveyHelp: "(öffnet sich in einem neuen Tab; nur zum Ansehen)",
  mail: "Die Einladung",
  from: "Von",
  noSender: "kein Absender eingerichtet",
  subject: "Betreff",
  slip: "Der Zettel",
  dots: "Punkte stehen für das, was es erst gibt, wenn die Umfrage offen ist: Codes und Fingerabdruck.",
  promise: "Das Versprechen, wie es festgeschrieben wird",
  test: {
    title: "Ausprobieren",
    lead: "Eine Testumfrage ist in allem gleich und auf jeder Seite mit TEST gekennzeichnet. Sie hat eigene Schlüssel, die nie gespeichert werden; ihre Antworten werden beim Eintreffen weggeworfen und zählen nirgends mit. Sie endet nach einem Tag oder wenn der Server neu startet.",
    to: "Wer sie ausprobiert",
    myself: "Ich selbst, {name}",
    send: "Testeinladung senden",
    open: "Testumfrage für mich anlegen",
    sent: "Eine Testeinladung ist unterwegs an {address}. Der Link daraus für Sie:",
    made: "Ihre Testumfrage ist bereit:",
    link: "Testumfrage öffnen",
    notSent:
      "Die Testeinladung wurde nicht gesendet. {problem} Ausprobieren lässt sich die Umfrage hier trotzdem:",
    nobody: "Wählen Sie sich selbst oder jemanden, der einen Schlüssel dieser Umfrage verwahrt.",
    notPlanned: refusals.notPlanned.problem,
  },
});
