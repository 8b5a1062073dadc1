import { formatList, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { tallyTexts } from "~/content/tally/texts";
import { fill, fillFrom } from "~/content/translated";
import { DAY } from "~/domain/durations";
import { type AccountRole, may } from "~/domain/roles";
import { lastWrongShares } from "~/features/waves/close-wave-shares.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import { waitsForTrustee } from "~/features/waves/describe-tally.server";
import type { Database } from "~db/client.server";
import { type HolderRow, listHolders, listPostedShares } from "~db/queries/key-holders.server";
import type { WaveRow } from "~db/queries/waves.server";

const SOON = 7 * DAY;
/** So long holders are reminded that their part is not done before their key is gone. */
const DESTROYING = 28 * DAY;
/** Counting takes seconds; after this long somebody has to look. */
const COUNTING_GRACE = 15 * 60 * 1000;

type TallyStep = { text: string; href: string; urgent: boolean };
type Step = Omit<TallyStep, "href">;
type Viewer = { id: string | null; role: AccountRole };

/** What somebody who holds a key of a wave has to do, and what HR has to ask them for. */
export function listTallySteps(
  db: Database,
  waves: readonly WaveRow[],
  pathOf: (wave: WaveRow) => string,
  viewer: Viewer,
  language: ShownLanguage,
  now: Date,
): TallyStep[] {
  return waves.flatMap((wave) => {
    const href = pathOf(wave);
    const steps = [
      ...stepsOfHolder(db, wave, viewer, language, now),
      ...(may(viewer.role, "steer-waves") ? stepsOfHr(db, wave, language, now) : []),
    ];
    return steps.map((step) => ({ ...step, href }));
  });
}

function stepsOfHolder(
  db: Database,
  wave: WaveRow,
  { id, role }: Viewer,
  language: ShownLanguage,
  now: Date,
): Step[] {
  const { steps } = tallyTexts(language).texts;
  const of = { quarter: formatQuarter(language, wave.quarter) };
  if (waitsForTrustee(wave) && may(role, "hold-tally-key"))
    return [{ text: fill(steps.open, of), urgent: true }];
  const own = ({ accountId }: HolderRow) => id !== null && accountId === id;
  if (lacking(db, wave).some(own)) return [{ text: fill(steps.make, of), urgent: true }];
  if (awaited(db, wave).some(own)) return [{ text: fill(steps.open, of), urgent: true }];
  const reminded = isOver(wave) && +now - +wave.closesAt < DESTROYING;
  return reminded && listHolders(db, wave.id).some(own)
    ? [{ text: fill(steps.destroy, of), urgent: false }]
    : [];
}

function stepsOfHr(db: Database, wave: WaveRow, language: ShownLanguage, now: Date): Step[] {
  const { steps } = tallyTexts(language).texts;
  const quarter = formatQuarter(language, wave.quarter);
  const named = (holders: readonly HolderRow[]) => ({
    quarter,
    holder: formatList(
      language,
      holders.map(({ name }) => name),
    ),
  });
  const keyless = lacking(db, wave);
  if (keyless.length > 0)
    return [{ text: fill(steps.askToMake, named(keyless)), urgent: +wave.opensAt - +now < SOON }];
  if (waitsForTrustee(wave))
    return [{ text: fill(steps.askToOpen, { quarter, holder: wave.tallyHolder ?? "" }), urgent: true }];
  const late = awaited(db, wave);
  if (late.length > 0) return [{ text: fill(steps.askToOpen, named(late)), urgent: true }];
  const overdue = wave.state === "closing" && +now - +wave.closesAt > COUNTING_GRACE;
  return overdue ? [{ text: fillFrom({ quarter })(steps.notCounted), urgent: true }] : [];
}

/** Its key has opened something, or could have. */
function isOver({ state, manifestHash }: WaveRow): boolean {
  return manifestHash !== null && (state === "closed" || state === "cancelled");
}

/** Whose key has not been made. */
function lacking(db: Database, { id, state }: WaveRow): HolderRow[] {
  return state === "planned" ? listHolders(db, id).filter(({ publicKey }) => publicKey === null) : [];
}

/** Whose shares have not come, or keep ballots from opening, as long as there are too few others. */
function awaited(db: Database, wave: WaveRow): HolderRow[] {
  if (!waitsForHolders(wave)) return [];
  const given = listPostedShares(db, wave.id).map(({ position }) => position);
  const blamed = lastWrongShares(wave.id)?.holders ?? [];
  const holders = listHolders(db, wave.id);
  const missing = holders.filter(({ position }) => blamed.includes(position) || !given.includes(position));
  return holders.length - missing.length < (wave.needed ?? 0) ? missing : [];
}
