import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import type { OwnerAnswer } from "~/domain/plan/follow-up";

/** What an owner said last, without an account; null where nothing was said. */
export function describeAnswer(
  { answer, answeredOn }: { answer: OwnerAnswer | null; answeredOn: string | null },
  language: ShownLanguage,
): string | null {
  if (answer === null || answeredOn === null) return null;
  const { answers } = planTexts(language).texts.page.action;
  return fill(answers[answer], { day: formatCalendarDay(language, answeredOn) });
}
