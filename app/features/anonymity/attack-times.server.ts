import type { TableContent } from "~db/queries/whole-database.server";
import type { Entities } from "./attack-entities.server";
import type { Event, Pair } from "./attack-pairing.server";
import { type Attacked, fromPairs, nothing, said, worst } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

const SECONDS = { from: Date.UTC(2020, 0) / 1000, to: Date.UTC(2100, 0) / 1000 };
const RANDOM_LOOKING = 2;

type Clock = { table: string; column: string; events: Event[] };

/** Times on both sides, a moment apart, name everybody: columns, text and keys that begin with a time. */
export function attackTimes({ tables }: Snapshot, entities: Entities): Attacked {
  const name = "time-columns";
  const clocks = [...tables.values()].flatMap((table) => readClocks(table, entities));
  const claims = clocks.filter(({ events }) => events[0]?.side === "claim");
  const ballots = clocks.filter(({ events }) => events[0]?.side === "ballot");
  const columns = [...claims, ...ballots].map(({ table, column }) => `${table}.${column}`);
  const saw =
    ballots.length === 0
      ? said("noTimes", {})
      : said("timesIn", { columns: [...new Set(columns)].join(", ") });
  const results = claims.flatMap((claim) =>
    ballots.map((ballot) => fromPairs(name, saw, nearest(claim.events, ballot.events, entities), entities)),
  );
  return worst(results, nothing(name, saw));
}

/** Columns of a table that hold different times for its different people or ballots. */
function readClocks(table: TableContent, entities: Entities): Clock[] {
  const named = table.rows.map((values) => ({ values, ...entities.inRow(values) }));
  return table.columns.flatMap((column, index) =>
    (["claim", "ballot"] as const).flatMap((side) => {
      const events = named.flatMap(({ values, claims, ballots }) => {
        const at = timeOf(values[index]);
        const [key] = side === "claim" ? claims : ballots;
        return at === null || key === undefined ? [] : [{ side, key, at }];
      });
      const differing = new Set(events.map(({ at }) => at)).size;
      return differing >= RANDOM_LOOKING ? [{ table: table.name, column, events }] : [];
    }),
  );
}

/** Seconds since 1970 in a value: a number of seconds or milliseconds, a written date, a UUID of version 7 or ULID. */
function timeOf(value: unknown): number | null {
  if (typeof value === "number") return plausible(value) ?? plausible(value / 1000);
  if (Buffer.isBuffer(value)) {
    return value.length === 16 && (value[6] ?? 0) >> 4 === 7
      ? plausible(value.readUIntBE(0, 6) / 1000)
      : null;
  }
  if (typeof value !== "string") return null;
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value)) return plausible(Date.parse(value) / 1000);
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/i.test(value)) {
    return plausible(Number.parseInt(value.replaceAll("-", "").slice(0, 12), 16) / 1000);
  }
  return null;
}

function plausible(seconds: number): number | null {
  return seconds > SECONDS.from && seconds < SECONDS.to ? seconds : null;
}

/** The smallest gap first, each trace and each ballot once. */
function nearest(claims: readonly Event[], ballots: readonly Event[], entities: Entities): Pair[] {
  const groupOf = ({ side, key }: Event) =>
    (side === "claim" ? entities.claims : entities.ballots).get(key)?.group;
  const gaps = ballots
    .flatMap((ballot) =>
      claims
        .filter((claim) => groupOf(claim) === groupOf(ballot))
        .map((claim) => ({ claim: claim.key, ballot: ballot.key, gap: Math.abs(claim.at - ballot.at) })),
    )
    .sort((a, b) => a.gap - b.gap);
  const taken = new Set<string>();
  return gaps.filter(({ claim, ballot }) => {
    if (taken.has(claim) || taken.has(ballot)) return false;
    taken.add(claim).add(ballot);
    return true;
  });
}
