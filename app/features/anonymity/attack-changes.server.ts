import type { Entities } from "./attack-entities.server";
import type { Event } from "./attack-pairing.server";

/** Rows about everybody: they say whom to write to, not who took part. */
export const ABOUT_EVERYBODY: ReadonlySet<string> = new Set([
  "roster_entry",
  "roster_import",
  "roster_undo_entry",
  "mail_queue",
  "account",
  "session",
]);

type Keys = Record<"claim" | "ballot", string[]>;

/**
 * Turns states of the same rows, one after another, into what happened in between. Rows that come many at a time are
 * the opening of a wave, not people.
 */
export function watchChanges(entities: Entities) {
  const seen = new Map<string, string>();
  const events: Event[] = [];
  return {
    events,
    /** Rows as they are at one time; `first` when what they were before is not known. */
    look(rows: readonly (readonly unknown[])[], at: number, first: boolean): void {
      const changed: Keys = { claim: [], ballot: [] };
      const appeared: Keys = { claim: [], ballot: [] };
      for (const values of rows) {
        const { claims, ballots } = entities.inRow(values);
        const content = values.map(spelled).join("|");
        for (const [side, keys] of [
          ["claim", claims],
          ["ballot", ballots],
        ] as const) {
          for (const key of keys) {
            const place = [side, key, values.length].join(" ");
            const before = seen.get(place);
            if (before !== content) (before === undefined ? appeared : changed)[side].push(key);
            seen.set(place, content);
          }
        }
      }
      if (first) return;
      const together = new Set(appeared.claim).size;
      const came = together > MOST_AT_ONCE ? [] : appeared.claim;
      for (const key of new Set([...changed.claim, ...came])) events.push({ side: "claim", key, at });
      for (const key of new Set(appeared.ballot)) events.push({ side: "ballot", key, at });
    },
  };
}

const MOST_AT_ONCE = 4;

function spelled(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString("hex") : String(value);
}
