import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  title: "Umfrage: wie {first} und {second} zusammenarbeiten",
  when: "Von {opens} bis {closes} ({zone}). Etwa 5 Minuten, anonym, freiwillig.",
  fingerprint: "Der Fingerabdruck dieser Umfrage",
  compare:
    "Einladung, Zettel, Papierbogen und Umfrageseite müssen dieselben Buchstaben und Ziffern zeigen. Sie stehen für alles, was unten steht, und für die Schlüssel, die die Antworten versiegeln. Wenn sie abweichen, antworten Sie nicht und sagen Sie es dem Betriebsrat.",
  chain: "Die Regeln bis aufs Byte und alle früheren Umfragen, in jedem Browser zu prüfen: {address}",
  invitedTitle: "Wer eingeladen ist",
  department: "Abteilung",
  invited: "Eingeladen",
  spare: "Ersatzcodes",
  ofThesePaper: "Davon für Papierbögen",
  corrected: {
    one: "Eine Adresse, die der Mailserver abgelehnt hatte, wurde berichtigt; die Einladung ging an die neue.",
    other:
      "{count} Adressen, die der Mailserver abgelehnt hatte, wurden berichtigt; die Einladungen gingen an die neuen.",
  },
  looksWrong:
    "Stimmt eine Zahl nicht? Sagen Sie es dem Betriebsrat oder der Personalabteilung, bevor Sie antworten.",
  slipCodes:
    "Die Personalabteilung hat die Codes auf den Zetteln gedruckt und kann sie behalten haben; Namen gehören nicht dazu. Wird ein Zettel abgewiesen, den Sie nicht benutzt haben, sagen Sie es dem Betriebsrat.",
  answersTitle: "Was mit den Antworten geschieht",
  keys: "Fingerabdrücke der Schlüssel zu den Antworten:",
  key: "{holder} {fingerprint}",
  cannotPrevent: "Was wir nicht verhindern können:",
});
