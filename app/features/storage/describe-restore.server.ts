import { list, quarterLabel } from "~/content/numbers";
import * as words from "~/content/storage/restore";
import { formatInstant } from "~/features/format-time.server";
import type { CarriedOver, NamedWave } from "./carry-over.server";
import type { RestoredWave } from "./restore-copy.server";
import type { Restore } from "./restore-database.server";

type Restored = Extract<Restore, { ok: true }>;

/** What was done and what it means, for whoever restored a backup. */
export function describeRestore(restored: Restored, now: Date): string[] {
  const { openWaves, laterKeys, carriedOver, erasures } = restored;
  const lastEntry = erasures.lastEntry && formatInstant(erasures.lastEntry);
  const { carried, onlyThere } = carriedOver;
  const named = onlyThere.running.map(({ id }) => id);
  return [
    words.inPlace(restored.databaseFile, restored.replaced !== null),
    ...(carried.length === 0
      ? []
      : [words.takenOver(carried.map((wave) => ({ wave: nameOf(wave), as: wave.as })))]),
    ...describeReplaced(restored),
    words.erasedAreBack(lastEntry, erasures.found),
    ...openWaves.flatMap((wave) => describeWave(wave, now)),
    ...laterKeys.map((id) => {
      const known = named.includes(id) ? nameOf(onlyThere.running.find((wave) => wave.id === id)) : id;
      return `There is a key of the wave ${known}, which is not open in this backup. If it was opened after the backup was made, its invitations no longer work: the wave is planned again and invites everybody anew, and its ballots are lost with the replaced database.`;
    }),
  ];
}

function describeReplaced({ replaced, wasReadable, carriedOver }: Restored): string[] {
  if (replaced === null) return [];
  if (!wasReadable) return [words.unreadableReplaced(replaced)];
  return [words.keepReplaced(replaced, onlyIn(carriedOver))];
}

/** Results first; plans by pair and quarter, the rest counted. */
function onlyIn({ onlyThere, stillRunning }: CarriedOver): string[] {
  const { results, running, planned, work } = onlyThere;
  const counted = Object.entries(words.KIND_NAMES).flatMap(([kind, [one, several]]) => {
    const made = work.filter((it) => it.kind === kind);
    const of = [
      ...new Set(
        made.flatMap(({ pair, quarter }) => (pair && quarter ? [`${pair}, ${quarterLabel(quarter)}`] : [])),
      ),
    ];
    if (made.length === 0) return [];
    const things = made.length === 1 ? one : `${made.length} ${several}`;
    return [of.length === 0 ? things : `${things} (${list(of)})`];
  });
  return [
    ...results.map((wave) => words.resultOf(nameOf(wave))),
    ...running.map((wave) => words.ballotsOf(nameOf(wave))),
    ...stillRunning.map((wave) => words.ballotsSince(nameOf(wave))),
    ...planned.map((wave) => words.planOf(nameOf(wave))),
    ...(counted.length === 0 ? [] : [words.madeSince(counted)]),
  ];
}

function nameOf(wave: NamedWave | undefined): string {
  return wave ? `${wave.pair}, ${quarterLabel(wave.quarter)}` : "";
}

function describeWave(wave: RestoredWave, now: Date): string[] {
  if (!wave.hasKey) {
    return [wave.stillRunning ? words.keyDirectoryMissing(wave.quarter) : words.fateUnknown(wave.quarter)];
  }
  const over = wave.closesAt <= now;
  return [
    `${wave.quarter} was open when the backup was made, until ${formatInstant(wave.closesAt)}. Ballots that were cast after the backup are missing, and its result will say that it was restored.`,
    over
      ? "Its time is over: it closes as soon as Tandem starts."
      : "It goes on when Tandem starts. Mails that went out after the backup may go out a second time, and whoever answered after it can answer again.",
  ];
}
