import { frameTexts } from "~/content/frame/texts";
import type { ShownLanguage } from "~/content/language";
import type { Stage } from "~/domain/report/report";

/** What the four stages are called, for sentences of the server. Pages read `useTexts("frame").stages`. */
export function stageNames(language: ShownLanguage): Readonly<Record<Stage, string>> {
  return frameTexts(language).texts.page.stages;
}
