import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { WithheldReason } from "~/domain/disclosure/release-shape";
import { reportTexts } from "./texts";

/** One sentence for everything that is not shown. */
export function withheldReason(language: ShownLanguage, reason: WithheldReason, threshold: number): string {
  return fill(reportTexts(language).texts.withheldReasons[reason], { threshold });
}

/** The same of a department that is named first. */
export function withheldOfDepartment(
  language: ShownLanguage,
  department: string,
  reason: WithheldReason,
  threshold: number,
): string {
  return fill(reportTexts(language).texts.withheldOfDepartment[reason], { department, threshold });
}

/** Why a wave has no report at all. */
export function nothingReleased(
  language: ShownLanguage,
  state: string,
  endedBecause: string | null,
  closesOn: string,
): { title: string; text: string } {
  const { title, text } = reportTexts(language).texts.nothingReleased[whyNothing(state, endedBecause)];
  return { title, text: fill(text, { closesOn }) };
}

function whyNothing(state: string, endedBecause: string | null) {
  if (state === "planned") return "planned";
  if (state === "open" || state === "closing") return "open";
  if (endedBecause === "restored") return "restored";
  if (state === "cancelled" || endedBecause === "cancelled") return "cancelled";
  if (endedBecause === "closed-early") return "closedEarly";
  return endedBecause === "key-lost" ? "keyLost" : "nobodyAnswered";
}
