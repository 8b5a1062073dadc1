import { ABOUT_EVERYBODY, watchChanges } from "./attack-changes.server";
import type { Entities } from "./attack-entities.server";
import { pairInSequence } from "./attack-pairing.server";
import { type Attacked, fromPairs, notTried } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** Two copies, taken before and after somebody answered, differ in their claim and their ballot. */
export function attackBackups(snapshots: readonly Snapshot[], entities: Entities): Attacked {
  const name = "backup difference";
  if (snapshots.length < 2) return notTried(name, "There is only one copy to look at.");
  const changes = watchChanges(entities);
  snapshots.forEach(({ tables }, at) => {
    const rows = [...tables.values()].filter((table) => !ABOUT_EVERYBODY.has(table.name));
    changes.look(
      rows.flatMap((table) => table.rows),
      at,
      at === 0,
    );
  });
  const { events } = changes;
  const count = (side: string) => events.filter((event) => event.side === side).length;
  const saw = `Between ${snapshots.length} copies ${count("claim")} claims changed and ${count("ballot")} ballots came.`;
  return fromPairs(name, saw, pairInSequence(events, entities), entities);
}
