import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { en } from "./en";

const HOURS_OF_A_DAY = 8;

/** "90 minutes", "2.5 hours", "3 days": how long people are together, working days of eight hours. */
export function formatDuration(
  language: ShownLanguage,
  texts: (typeof en)["page"]["duration"],
  minutes: number,
): string {
  if (minutes < 120) return plural(language, texts.minutes, minutes);
  const hours = Math.round((minutes / 60) * 2) / 2;
  return hours > 2 * HOURS_OF_A_DAY
    ? plural(language, texts.days, Math.round(hours / HOURS_OF_A_DAY))
    : plural(language, texts.hours, hours);
}
