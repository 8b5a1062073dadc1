import { ABOUT_EVERYBODY, watchChanges } from "./attack-changes.server";
import type { Entities } from "./attack-entities.server";
import { pagesBelow } from "./attack-file.server";
import { readCells } from "./attack-pages.server";
import { type Event, pairInSequence } from "./attack-pairing.server";
import { type Attacked, fromPairs, nothing, said } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** The log keeps every state of every page since it was last emptied, in order. */
export function attackWriteAheadLog(snapshot: Snapshot, entities: Entities): Attacked {
  const name = "write-ahead-log";
  const { frames } = snapshot;
  if (frames.length === 0) return nothing(name, said("logEmpty", {}));
  const saw = said("logHolds", {
    pages: frames.length,
    changes: new Set(frames.map(({ commit }) => commit)).size,
  });
  return fromPairs(name, saw, pairInSequence(changesInLog(snapshot, entities), entities), entities);
}

export function changesInLog({ file, frames, tables }: Snapshot, entities: Entities): readonly Event[] {
  const skipped = new Set(
    [...tables.values()]
      .filter((table) => ABOUT_EVERYBODY.has(table.name))
      .flatMap(({ root }) => pagesBelow(file, root)),
  );
  const logged = new Set(frames.map(({ page }) => page));
  const changes = watchChanges(entities);
  const rows = (page: Buffer, number: number) =>
    skipped.has(number) ? [] : readCells(page, number, file.usable, file.read).map(({ values }) => values);
  for (let number = 1; number <= file.pages; number++) {
    const page = file.readOld(number);
    // A page that was written back already shows a later state than the log's first.
    const writtenBack =
      page && logged.has(number) && frames.some((frame) => frame.page === number && frame.data.equals(page));
    if (page && !writtenBack) changes.look(rows(page, number), 0, true);
  }
  const commits = new Map<number, (typeof frames)[number][]>();
  for (const frame of frames) commits.set(frame.commit, [...(commits.get(frame.commit) ?? []), frame]);
  for (const [commit, written] of commits) {
    changes.look(
      written.flatMap(({ data, page }) => rows(data, page)),
      commit + 1,
      false,
    );
  }
  return changes.events;
}
