import { ABOUT_EVERYBODY, watchChanges } from "./attack-changes.server";
import type { Entities } from "./attack-entities.server";
import { type Event, pairInSequence } from "./attack-pairing.server";
import { type Attacked, fromPairs, notTried, said } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** Two copies, taken before and after somebody answered, differ in their claim and their ballot. */
export function attackBackups(snapshots: readonly Snapshot[], entities: Entities): Attacked {
  const name = "backup-difference";
  if (snapshots.length < 2) return notTried(name, said("onlyOneCopy", {}));
  const events = changesBetween(snapshots, entities);
  const count = (side: string) => events.filter((event) => event.side === side).length;
  const saw = said("betweenCopies", {
    copies: snapshots.length,
    claims: count("claim"),
    ballots: count("ballot"),
  });
  return fromPairs(name, saw, pairInSequence(events, entities), entities);
}

export function changesBetween(snapshots: readonly Snapshot[], entities: Entities): readonly Event[] {
  const changes = watchChanges(entities);
  snapshots.forEach(({ tables }, at) => {
    const rows = [...tables.values()].filter((table) => !ABOUT_EVERYBODY.has(table.name));
    changes.look(
      rows.flatMap((table) => table.rows),
      at,
      at === 0,
    );
  });
  return changes.events;
}
