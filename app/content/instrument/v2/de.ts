import { translationOf } from "~/content/translated";
import type { instrumentV2En } from "./en";

export const instrumentV2De = translationOf<typeof instrumentV2En>()({
  language: "de",
  lead: "Wie oft war das in den letzten drei Monaten so?",
  options: ["Nie", "Selten", "Manchmal", "Oft", "Immer"],
  dontKnow: "Weiß ich nicht / kam nicht vor",
  dimensions: {
    communication: {
      name: "Austausch in beide Richtungen",
      description: "Wie Neuigkeiten und Wissen zwischen {first} und {second} weitergegeben werden.",
    },
    definitions: {
      name: "Begriffe und Übergaben",
      description: "Was Wörter bedeuten, wer was tut und was geschieht, wenn Aufgaben übergeben werden.",
    },
    "joint-work": {
      name: "Gemeinsame Arbeit",
      description: "Was {first} und {second} zusammen planen und tun.",
    },
    "shared-goals": {
      name: "Gemeinsame Ziele, Kennzahlen und Anerkennung",
      description: "Was als Erfolg zählt, und für wen.",
    },
    leadership: {
      name: "Führung, Rollen und Struktur",
      description: "Wie Entscheidungen, Prioritäten und Zeit zwischen den beiden Abteilungen geregelt sind.",
    },
    trust: {
      name: "Vertrauen und Fairness",
      description: "Wie man in den beiden Abteilungen miteinander umgeht, auch wenn es schwierig wird.",
    },
  },
  mirror: {
    name: "Beide Seiten",
    description:
      "Es geht um zwei Dinge, jeweils bei Ihrer eigenen Abteilung und bei der anderen. Wenn Sie in {first} arbeiten, ist {second} die andere Abteilung; wenn Sie in {second} arbeiten, ist es {first}.",
  },
  comment: {
    name: "Mit eigenen Worten",
    description: "Wenn Sie möchten, ergänzen Sie, wonach die Aussagen nicht gefragt haben.",
  },
  items: {
    "communication-1":
      "{first} und {second} sprechen miteinander über laufende Arbeit, solange sich daran noch etwas ändern lässt.",
    "communication-2": "Wenn ich etwas von der anderen Abteilung brauche, weiß ich, wen ich fragen kann.",
    "communication-3": "Was eine Abteilung von Kunden hört, erreicht die andere innerhalb weniger Tage.",
    "definitions-1": "Wenn {first} und {second} von einem „Lead“ sprechen, meinen sie dasselbe.",
    "definitions-2": "Wenn {first} und {second} an einer Aufgabe beteiligt sind, ist klar, wer was tut.",
    "definitions-3": "Wenn eine Abteilung etwas übergibt, bekommt sie Rückmeldung, was daraus geworden ist.",
    "joint-work-1":
      "Pläne, für die beide Abteilungen gebraucht werden, erarbeiten {first} und {second} gemeinsam.",
    "joint-work-2":
      "Wenn es dem Kunden hilft, nehmen Kolleginnen und Kollegen aus beiden Abteilungen gemeinsam am Gespräch teil.",
    "joint-work-3":
      "Die Aktivitäten von {first} und {second} sind zeitlich so abgestimmt, dass sie sich gegenseitig unterstützen.",
    "shared-goals-1": "Wenn {first} und {second} Ergebnisse betrachten, verwenden sie dieselben Zahlen.",
    "shared-goals-2":
      "Was meine Abteilung für ihre Ziele tut, hilft auch der anderen Abteilung, ihre Ziele zu erreichen.",
    "shared-goals-3": "Wenn etwas gemeinsam gelingt, wird das beiden Abteilungen angerechnet.",
    "leadership-1": "Die Leitungen von {first} und {second} sagen zu gemeinsamen Prioritäten dasselbe.",
    "leadership-2": "Wenn etwas beide Abteilungen betrifft, ist klar, wer entscheidet.",
    "leadership-3": "Ich bekomme die Zeit, die ich für die Arbeit mit der anderen Abteilung brauche.",
    "trust-1": "Wenn etwas schiefgeht, suchen {first} und {second} nach der Ursache statt nach Schuldigen.",
    "trust-2": "Wenn {first} und {second} uneins sind, werden vor der Entscheidung beide Seiten gehört.",
    "trust-3":
      "Kolleginnen und Kollegen aus der anderen Abteilung zeigen, dass sie die Arbeit meiner Abteilung schätzen.",
    "mirror-informing-own": "Meine Abteilung sagt der anderen Abteilung rechtzeitig, was diese wissen muss.",
    "mirror-informing-other":
      "Die andere Abteilung sagt meiner Abteilung rechtzeitig, was wir wissen müssen.",
    "mirror-keeping-agreements-own":
      "Meine Abteilung hält sich an das, was sie mit der anderen Abteilung vereinbart hat.",
    "mirror-keeping-agreements-other":
      "Die andere Abteilung hält sich an das, was sie mit meiner Abteilung vereinbart hat.",
  },
  commentPrompt: "Was würde {first} und {second} am meisten helfen, gut zusammenzuarbeiten?",
  commentRule:
    "Kommentare werden nur dann nach Abteilungen getrennt gezeigt, wenn in jeder mindestens {people} Personen geantwortet und mindestens fünf etwas geschrieben haben. Sind es weniger, werden sie über beide Abteilungen gemischt; reicht auch das nicht, werden sie ungelesen vernichtet.",
});
