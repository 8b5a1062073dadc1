import { formatInstant, formatList, formatQuarter } from "~/content/intl";
import { en } from "~/content/storage/en";
import type { CarriedOver, NamedWave } from "./carry-over.server";
import type { RestoredWave } from "./restore-copy.server";
import type { Restore } from "./restore-database.server";

const words = en.restore;

type Restored = Extract<Restore, { ok: true }>;

/** What was done and what it means, for whoever restored a backup. */
export function describeRestore(restored: Restored, now: Date): string[] {
  const { openWaves, laterKeys, carriedOver, erasures } = restored;
  const lastEntry = erasures.lastEntry && formatInstant("en", erasures.lastEntry);
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
      return words.laterKey(known);
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
        made.flatMap(({ pair, quarter }) =>
          pair && quarter ? [`${pair}, ${formatQuarter("en", quarter)}`] : [],
        ),
      ),
    ];
    if (made.length === 0) return [];
    const things = made.length === 1 ? one : `${made.length} ${several}`;
    return [of.length === 0 ? things : `${things} (${formatList("en", of)})`];
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
  return wave ? `${wave.pair}, ${formatQuarter("en", wave.quarter)}` : "";
}

function describeWave(wave: RestoredWave, now: Date): string[] {
  if (!wave.hasKey) {
    return [wave.stillRunning ? words.keyDirectoryMissing(wave.quarter) : words.fateUnknown(wave.quarter)];
  }
  return words.openWave(wave.quarter, formatInstant("en", wave.closesAt), wave.closesAt <= now);
}
