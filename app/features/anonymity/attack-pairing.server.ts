import type { Entities } from "./attack-entities.server";

/** A trace of taking part and the ballot that an attack puts beside it. */
export type Pair = { claim: string; ballot: string };

/** Something that happened to a trace or a ballot, at a place in some order. */
export type Event = { side: "claim" | "ballot"; key: string; at: number };

/** Whose answers are whose: what must never come out. */
export type Link = { who: string; answers: string };

/**
 * For an order in which claims and casts alternate: each ballot goes to the last claim before it that has none yet.
 * At one place claims count as earlier.
 */
export function pairInSequence(events: readonly Event[], { claims, ballots }: Entities): Pair[] {
  const sorted = [...events].sort((a, b) => a.at - b.at || (a.side < b.side ? 1 : -1));
  const waiting = new Map<string, string[]>();
  const pairs: Pair[] = [];
  for (const { side, key } of sorted) {
    const group = (side === "claim" ? claims : ballots).get(key)?.group ?? "";
    const open = waiting.get(group) ?? [];
    waiting.set(group, open);
    if (side === "claim") open.push(key);
    else {
      const claim = open.pop();
      if (claim !== undefined) pairs.push({ claim, ballot: key });
    }
  }
  return pairs;
}

/** For two orders that know nothing of each other: the first of a department with the first, and so on. */
export function pairByRank(
  claims: readonly string[],
  ballots: readonly string[],
  entities: Entities,
): Pair[] {
  const byGroup = new Map<string, string[]>();
  for (const key of claims) {
    const group = entities.claims.get(key)?.group ?? "";
    byGroup.set(group, [...(byGroup.get(group) ?? []), key]);
  }
  const place = new Map<string, number>();
  return ballots.flatMap((ballot) => {
    const group = entities.ballots.get(ballot)?.group ?? "";
    const rank = place.get(group) ?? 0;
    place.set(group, rank + 1);
    const claim = byGroup.get(group)?.[rank];
    return claim === undefined ? [] : [{ claim, ballot }];
  });
}
