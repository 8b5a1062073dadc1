import type { TextTree } from "~/content/translated";

export const calendar = {
  name: "Plan d’{relationship}",
  firstDay: "Premier jour\u00a0: {action}",
  weeksIn: {
    one: "Une semaine après le début\u00a0: {action}",
    other: "{count} semaines après le début\u00a0: {action}",
  },
  series: "{action} ({minutes} minutes)",
  due: "Échéance\u00a0: {action}",
  review: "Les deux responsables font le bilan du plan\u00a0: {relationship}",
  firstStep: "Premier pas\u00a0: {firstStep}",
  signOfSuccess: "Signe de réussite\u00a0: {signOfSuccess}",
  owners: "Responsables\u00a0: {owners}",
} as const satisfies TextTree;
