import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Snapshot } from "../attack-snapshot.server";
import { derivedFrom } from "./derived-values.server";
import { type Finding, finding } from "./finding.server";
import { KNOWN_COLUMNS } from "./known-columns.server";
import { secretsOf } from "./secret-needles.server";
import { shareConstant } from "./shared-constant.server";
import { bytesInText } from "./spelled-bytes.server";

const WINDOW = 8;
/** Of a sealed ballot, from either end. */
const LOOKED_FOR = 48;
const RANDOM: readonly string[] = ["random", "uuid", "key-of-roster", "message-id", "sealed", "box"];
/** Who is invited or has claimed, and what was cast. */
const PERSONS = ["claim", "invitee", "mail_queue", "roster_entry"];
const BALLOTS = ["ballot"];

type Column = { table: string; column: string; values: readonly Buffer[] };

/**
 * Values that can be computed from a respondent's: a column that ought to be random and holds hashes, keyed hashes or
 * differences of another names its rows. In whatever order the rows lie, and in all copies together.
 */
export function excludeDerived(snapshots: readonly Snapshot[], keys: readonly WaveKeys[]): Finding[] {
  const live = snapshots.at(-1)?.name ?? "";
  const columns = collect(snapshots);
  const random = columns.filter(isRandom);
  const places = placesOf(columns);
  const known = keysOf(keys);
  const computed = random.flatMap((source) => {
    const place = findDerived(source, places, known);
    return place ? [computedFrom(place, source, live)] : [];
  });
  return [...computed, ...excludeConstants(random, live)];
}

/** By table and column, each value once. */
function collect(snapshots: readonly Snapshot[]): Column[] {
  const found = new Map<string, Column & { bytes: Map<unknown, readonly Buffer[]> }>();
  for (const { tables } of snapshots)
    for (const { name: table, columns, rows } of tables.values())
      columns.forEach((column, index) => {
        const place = `${table}.${column}`;
        const entry = found.get(place) ?? { table, column, values: [], bytes: new Map() };
        found.set(place, entry);
        for (const { [index]: value } of rows) {
          const key = Buffer.isBuffer(value) ? value.toString("latin1") : value;
          if (!entry.bytes.has(key)) entry.bytes.set(key, bytesOf(value));
        }
      });
  return [...found.values()].map(({ table, column, bytes }) => ({
    table,
    column,
    values: [...bytes.values()].flat().filter(({ length }) => length >= WINDOW),
  }));
}

function bytesOf(value: unknown): readonly Buffer[] {
  if (Buffer.isBuffer(value)) return [value];
  if (typeof value !== "string") return [];
  // A message id's host is the same for all.
  const hex = value.split("@")[0]?.replaceAll("-", "") ?? "";
  return /^([0-9a-f]{2}){8,}$/i.test(hex) ? [Buffer.from(hex, "hex")] : bytesInText(value);
}

function isRandom({ table, column }: Column): boolean {
  return RANDOM.includes(KNOWN_COLUMNS[table]?.[column]?.is ?? "");
}

function placesOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  const places = new Map<string, Column>();
  for (const column of columns)
    for (const value of column.values)
      for (const part of partsOf(value)) {
        const text = part.toString("latin1");
        for (let at = 0; at + WINDOW <= text.length; at++) places.set(text.slice(at, at + WINDOW), column);
      }
  return places;
}

function partsOf(bytes: Buffer): Buffer[] {
  if (bytes.length <= 2 * LOOKED_FOR) return [bytes];
  return [bytes.subarray(0, LOOKED_FOR), bytes.subarray(-LOOKED_FOR)];
}

/** What somebody who has the key files could key a hash with. */
function keysOf(keys: readonly WaveKeys[]): Buffer[] {
  const known = keys.flatMap(({ wave, manifestHash, serverPublic, tallyPublic }) => [
    Buffer.from(wave),
    Buffer.from(manifestHash),
    Buffer.from(manifestHash, "hex"),
    ...[serverPublic, tallyPublic].flatMap((key) => (key ? [Buffer.from(key)] : [])),
  ]);
  const secrets = secretsOf(keys).flatMap((secret) => [
    secret,
    Buffer.from(secret.toString("hex")),
    Buffer.from(secret.toString("base64url")),
  ]);
  return [...known, ...secrets];
}

function findDerived(
  { values }: Column,
  places: ReadonlyMap<string, Column>,
  keys: readonly Buffer[],
): Column | null {
  for (const value of values)
    for (const derived of derivedFrom(value, keys))
      for (const text of [derived.toString("latin1"), asUuid(derived)])
        for (let at = 0; at + WINDOW <= text.length; at += WINDOW) {
          const place = places.get(text.slice(at, at + WINDOW));
          if (place) return place;
        }
  return null;
}

/** With version and variant of a random UUID written over it. */
function asUuid(derived: Buffer): string {
  const bytes = Buffer.from(derived.subarray(0, WINDOW));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  return bytes.toString("latin1");
}

function excludeConstants(columns: readonly Column[], name: string): Finding[] {
  const [persons, ballots] = [PERSONS, BALLOTS].map((tables) =>
    columns.filter(({ table }) => tables.includes(table)),
  );
  return (persons ?? []).flatMap((person) =>
    (ballots ?? [])
      .filter((ballot) => shareConstant(person.values, ballot.values))
      .map((ballot) => computedFrom(person, ballot, name)),
  );
}

function computedFrom(place: Column, source: Column, name: string): Finding {
  const values = {
    table: place.table,
    column: place.column,
    otherTable: source.table,
    otherColumn: source.column,
  };
  return finding("derived", values, name);
}
