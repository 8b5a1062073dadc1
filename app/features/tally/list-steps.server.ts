import { quarterLabel } from "~/content/numbers";
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
  now: Date,
): TallyStep[] {
  return waves.flatMap((wave) => {
    const path = pathOf(wave);
    if (may(role, "hold-tally-key")) return stepsOfHolder(wave, path);
    return may(role, "steer-waves") ? stepsOfHr(wave, path, now) : [];
  });
}

function stepsOfHolder(wave: WaveRow, path: string): TallyStep[] {
  const quarter = quarterLabel(wave.quarter);
  if (waitsForTrustee(wave)) {
    const text = `Wave ${quarter} has closed: open its ballots with your key`;
    return [{ text, href: path, urgent: true }];
  }
  if (!lacksKey(wave)) return [];
  const text = `Make the key that will open the ballots of ${quarter}`;
  return [{ text, href: path, urgent: true }];
}

function stepsOfHr(wave: WaveRow, path: string, now: Date): TallyStep[] {
  const quarter = quarterLabel(wave.quarter);
  if (lacksKey(wave)) {
    const text = `Ask ${wave.tallyHolder} to make the key of ${quarter}: without it the wave cannot open`;
    return [{ text, href: path, urgent: +wave.opensAt - +now < SOON }];
  }
  if (waitsForTrustee(wave)) {
    const text = `Ask ${wave.tallyHolder} to open the ballots of ${quarter}`;
    return [{ text, href: path, urgent: true }];
  }
  if (wave.state === "closing" && +now - +wave.closesAt > COUNTING_GRACE) {
    return [{ text: `Wave ${quarter} has not been counted yet: see why`, href: path, urgent: true }];
  }
  return [];
}

function lacksKey({ state, tally, tallyKey }: WaveRow): boolean {
  return state === "planned" && tally === "trustee" && tallyKey === null;
}
