import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { tallyTexts } from "~/content/tally/texts";
import { fill, fillFrom } from "~/content/translated";
import { DAY } from "~/domain/durations";
import { type AccountRole, may } from "~/domain/roles";
import { waitsForTrustee } from "~/features/waves/describe-tally.server";
import type { WaveRow } from "~db/queries/waves.server";

const SOON = 7 * DAY;
/** Counting takes seconds; after this long somebody has to look. */
const COUNTING_GRACE = 15 * 60 * 1000;

type TallyStep = { text: string; href: string; urgent: boolean };

/** What the trustee has to do, and what HR has to ask the trustee for. */
export function listTallySteps(
  waves: readonly WaveRow[],
  pathOf: (wave: WaveRow) => string,
  role: AccountRole,
  language: ShownLanguage,
  now: Date,
): TallyStep[] {
  return waves.flatMap((wave) => {
    const href = pathOf(wave);
    if (may(role, "hold-tally-key")) return stepsOfHolder(wave, language).map((step) => ({ ...step, href }));
    if (!may(role, "steer-waves")) return [];
    return stepsOfHr(wave, language, now).map((step) => ({ ...step, href }));
  });
}

type Step = Omit<TallyStep, "href">;

function stepsOfHolder(wave: WaveRow, language: ShownLanguage): Step[] {
  const { steps } = tallyTexts(language).texts;
  const quarter = formatQuarter(language, wave.quarter);
  if (waitsForTrustee(wave)) return [{ text: fill(steps.open, { quarter }), urgent: true }];
  return lacksKey(wave) ? [{ text: fill(steps.make, { quarter }), urgent: true }] : [];
}

function stepsOfHr(wave: WaveRow, language: ShownLanguage, now: Date): Step[] {
  const { steps } = tallyTexts(language).texts;
  const of = { quarter: formatQuarter(language, wave.quarter), holder: wave.tallyHolder ?? "" };
  if (lacksKey(wave)) {
    return [{ text: fill(steps.askToMake, of), urgent: +wave.opensAt - +now < SOON }];
  }
  if (waitsForTrustee(wave)) return [{ text: fill(steps.askToOpen, of), urgent: true }];
  const late = wave.state === "closing" && +now - +wave.closesAt > COUNTING_GRACE;
  return late ? [{ text: fillFrom(of)(steps.notCounted), urgent: true }] : [];
}

function lacksKey({ state, tally, tallyKey }: WaveRow): boolean {
  return state === "planned" && tally === "trustee" && tallyKey === null;
}
