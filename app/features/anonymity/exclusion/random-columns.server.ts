import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { KNOWN_COLUMNS } from "./known-columns.server";

/** Values of a column that ought to be random, of one wave or meeting and in the order of its rows. */
export type RandomColumn = {
  table: string;
  column: string;
  group: string;
  values: readonly Buffer[];
};

const WHOSE = ["wave_id", "meeting_id", "relationship_id"];

/** UUIDs and message ids without what is the same in all of them. */
export function randomColumns(snapshot: Snapshot): RandomColumn[] {
  return Object.entries(KNOWN_COLUMNS).flatMap(([table, columns]) => {
    const rows = rowsOf(snapshot.tables.get(table)).map(({ row }) => row);
    return Object.entries(columns).flatMap(([column, form]) => {
      const groups = new Map<string, Buffer[]>();
      for (const row of rows) {
        const bytes = randomPart(form.is, row[column]);
        if (!bytes) continue;
        const group = WHOSE.map((name) => String(row[name] ?? "")).join("/");
        const values = groups.get(group) ?? [];
        groups.set(group, values);
        values.push(bytes);
      }
      return [...groups].map(([group, values]) => ({ table, column, group, values: sameLength(values) }));
    });
  });
}

/** Others are a finding of their own. */
function sameLength(values: readonly Buffer[]): Buffer[] {
  return values.filter(({ length }) => length === values[0]?.length);
}

function randomPart(is: string, value: unknown): Buffer | null {
  if (Buffer.isBuffer(value)) {
    if (is === "sealed" || is === "box") return withoutKeyBit(value);
    if (is === "random") return value;
  }
  if (typeof value !== "string") return null;
  if (is === "message-id") return hexBytes(value.split("@")[0] ?? "");
  if (is !== "uuid" && is !== "key-of-roster") return null;
  const bytes = hexBytes(value.replaceAll("-", ""));
  // Version and variant stand in the same places of all of them.
  return bytes?.length === 16 ? Buffer.concat([bytes.subarray(0, 6), bytes.subarray(9)]) : bytes;
}

/** Sealed ballots and boxes begin with a key of X25519, whose last byte is never over 127. */
function withoutKeyBit(sealed: Buffer): Buffer {
  return Buffer.concat([sealed.subarray(0, 31), sealed.subarray(32)]);
}

function hexBytes(text: string): Buffer | null {
  return /^([0-9a-f]{2})+$/.test(text) ? Buffer.from(text, "hex") : null;
}
