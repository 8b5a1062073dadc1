import { pages as interventions } from "~/content/interventions/de/pages";
import type { TextTree } from "~/content/translated";

export const followUps = {
  subject: { one: "{action}: eine Woche nach Beginn", other: "{action}: {count} Wochen nach Beginn" },
  opening: {
    one: "Vor einer Woche sollte „{action}“ beginnen, eine der Maßnahmen, die für {relationship} vereinbart sind. Verantwortlich sind {first} und {second}; fällig ist sie am {due}.",
    other:
      "Vor {count} Wochen sollte „{action}“ beginnen, eine der Maßnahmen, die für {relationship} vereinbart sind. Verantwortlich sind {first} und {second}; fällig ist sie am {due}.",
  },
  toThinkAbout: "Was jetzt zu bedenken ist",
  question: "Was ist bisher geschehen, und was steht im Weg?",
  firstStep: "Erster Schritt",
  signOfSuccess: interventions.sheet.signOfSuccess,
  line: "{label}: {value}",
  block: "{label}:\n{value}",
  ask: "Sprechen Sie fünf Minuten mit der anderen verantwortlichen Person darüber und halten Sie dann den Stand im Plan aktuell, oder bitten Sie die Person darum, die den Plan betreut.",
  open: "Plan öffnen",
  account: "Der Plan öffnet sich für Personen, die ein Konto haben.",
  footer:
    "Sie erhalten diese Nachricht, weil im Plan Ihre Adresse als die einer verantwortlichen Person steht: {times}. Wenn Sie das nicht mehr möchten, bitten Sie die Person, die den Plan betreut, Ihre Adresse herauszunehmen.",
  once: { one: "einmal nach einer Woche", other: "einmal nach {count} Wochen" },
  waiting: { one: "Nach einer Woche, {day}.", other: "Nach {count} Wochen, {day}." },
  sent: { one: "Nach einer Woche, {day}: gesendet.", other: "Nach {count} Wochen, {day}: gesendet." },
  failed: {
    one: "Nach einer Woche, {day}: Der Mailserver hat eine Adresse abgelehnt. Prüfen Sie beide Adressen.",
    other:
      "Nach {count} Wochen, {day}: Der Mailserver hat eine Adresse abgelehnt. Prüfen Sie beide Adressen.",
  },
} as const satisfies TextTree;
