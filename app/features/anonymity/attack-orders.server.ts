import { liesByKeys } from "./attack-chance.server";
import { type Entities, keyOf, rowsOf } from "./attack-entities.server";
import { walk } from "./attack-file.server";
import type { Cell } from "./attack-pages.server";
import type { Snapshot } from "./attack-snapshot.server";

/** Keys of a table in an order that may be the one in which they came. */
export type Order = { by: "row-number" | "overflow-page" | "place-on-page"; keys: readonly string[] };

const FEWEST = 2;

/** The order of the hidden row numbers, unless it is that of the keys and tells nothing. */
export function hiddenOrder({ tables }: Snapshot, name: "claim" | "ballot"): Order | null {
  const table = tables.get(name);
  if (!table || table.withoutRowid) return null;
  return telling({ by: "row-number", keys: rowsOf(table).map(({ key }) => key) });
}

/** The order in which rows were put into pages, or their tails into overflow pages. */
export function physicalOrder(
  { tables, file }: Snapshot,
  name: "claim" | "ballot",
  entities: Entities,
): Order | null {
  const table = tables.get(name);
  if (!table) return null;
  const known = name === "claim" ? entities.claims : entities.ballots;
  const cells = walk(file, table.root).flatMap((cell) => {
    const key = cell.values.map(keyOf).find((candidate) => known.has(candidate));
    return key === undefined ? [] : [{ ...cell, key }];
  });
  if (cells.length < FEWEST) return null;
  if (cells.every(({ overflow }) => overflow !== null)) {
    return telling({ by: "overflow-page", keys: sortedKeys(cells, (cell) => cell.overflow ?? 0) });
  }
  if (new Set(cells.map(({ page }) => page)).size > 1) return null;
  return telling({ by: "place-on-page", keys: sortedKeys(cells, (cell) => -cell.place) });
}

function sortedKeys(cells: readonly (Cell & { key: string })[], place: (cell: Cell) => number): string[] {
  return [...cells].sort((a, b) => place(a) - place(b)).map(({ key }) => key);
}

function telling(order: Order): Order | null {
  const { keys } = order;
  return keys.length >= FEWEST && !liesByKeys(keys) ? order : null;
}
