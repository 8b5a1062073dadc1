import type { TextTree } from "~/content/translated";

export const calendar = {
  name: "Plan de {relationship}",
  firstDay: "Primer día: {action}",
  weeksIn: {
    one: "Una semana después del inicio: {action}",
    other: "{count} semanas después del inicio: {action}",
  },
  series: "{action} ({minutes} minutos)",
  due: "Vence: {action}",
  review: "Las dos direcciones revisan el plan: {relationship}",
  firstStep: "Primer paso: {firstStep}",
  signOfSuccess: "Señal de éxito: {signOfSuccess}",
  owners: "Responsables: {owners}",
} as const satisfies TextTree;
