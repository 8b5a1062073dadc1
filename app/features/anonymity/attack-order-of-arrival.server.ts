import type { Entities } from "./attack-entities.server";
import { hiddenOrder, type Order, physicalOrder } from "./attack-orders.server";
import { pairByRank } from "./attack-pairing.server";
import { type Attacked, fromPairs, nothing, type Said, said } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** SQLite numbers the rows of an ordinary table as they come, whatever their key. */
export function attackHiddenRowNumbers(snapshot: Snapshot, entities: Entities): Attacked {
  const claims = hiddenOrder(snapshot, "claim");
  const ballots = hiddenOrder(snapshot, "ballot");
  if (!claims && !ballots) return nothing("hidden-row-numbers", said("rowsUnnumbered", {}));
  const other = (name: "claim" | "ballot") => physicalOrder(snapshot, name, entities);
  return compare("hidden-row-numbers", claims ?? other("claim"), ballots ?? other("ballot"), entities);
}

/** Rows are put into a page, and their tails into new pages, in the order in which they come. */
export function attackPageOrder(snapshot: Snapshot, entities: Entities): Attacked {
  const claims = physicalOrder(snapshot, "claim", entities);
  const ballots = physicalOrder(snapshot, "ballot", entities);
  return compare("page-and-overflow-page-order", claims, ballots, entities);
}

function compare(
  name: Attacked["name"],
  claims: Order | null,
  ballots: Order | null,
  entities: Entities,
): Attacked {
  const saw = [...sayOrder("ballots", ballots), ...sayOrder("claims", claims)];
  if (!claims || !ballots) return nothing(name, saw);
  return fromPairs(name, saw, pairByRank(claims.keys, ballots.keys, entities), entities);
}

function sayOrder(of: "ballots" | "claims", order: Order | null): readonly Said[] {
  if (order === null) return said(`${of}ByKeys`, {});
  const { by, keys } = order;
  return said(`${of}${WAYS[by]}`, { count: keys.length });
}

const WAYS = {
  "row-number": "ByRowNumber",
  "overflow-page": "ByOverflowPage",
  "place-on-page": "ByPlace",
} as const satisfies Record<Order["by"], string>;
