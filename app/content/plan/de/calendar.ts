import type { TextTree } from "~/content/translated";

export const calendar = {
  name: "Plan von {relationship}",
  firstDay: "Erster Tag: {action}",
  weeksIn: { one: "Eine Woche nach Beginn: {action}", other: "{count} Wochen nach Beginn: {action}" },
  series: "{action} ({minutes} Minuten)",
  due: "Fällig: {action}",
  review: "Beide Leitungen blicken auf den Plan zurück: {relationship}",
  firstStep: "Erster Schritt: {firstStep}",
  signOfSuccess: "Zeichen des Erfolgs: {signOfSuccess}",
  owners: "Verantwortlich: {owners}",
} as const satisfies TextTree;
