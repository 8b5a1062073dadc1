import { worksheetsIn } from "~/content/interventions/find-worksheet";
import { meetingTexts } from "~/content/meeting/texts";
import { planTexts } from "~/content/plan/texts";
import { reportTexts } from "~/content/report/texts";
import { textsWithin } from "./texts-within";

/** From two words on, long enough that no other language says it by chance. */
const LONG = 12;

/** What the English texts of what a meeting sees and takes away say between their placeholders. */
const FRAGMENTS: readonly string[] = [meetingTexts, planTexts, reportTexts]
  .flatMap((of) => textsWithin(of("en").texts))
  .concat(textsWithin(worksheetsIn("en")))
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((part) => part.trim())
  .filter((part) => part.length >= LONG && part.includes(" ") && !part.startsWith("____"));

/** English that a text in another language holds, each fragment once. */
export function englishIn(text: string): readonly string[] {
  const said = text.replace(/[\s\u00a0]+/g, " ");
  return [...new Set(FRAGMENTS)].filter((part) => said.includes(part.replace(/[\s\u00a0]+/g, " ")));
}
