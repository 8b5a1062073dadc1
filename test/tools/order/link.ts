import { kendall } from "../../support/storage/stored-order";
import type { Seen } from "./attack-copies";

/** How claims are paired with ballots: the first that waits, or the last. */
export const LINKS = ["first in, first out", "last in, first out"] as const;

type Links = { claims: number; casts: number } & Record<(typeof LINKS)[number], number>;

/** How much of the true order an attack saw, and whom it links to their own ballot. */
export function links({ truth, events, oneLine }: Seen): Links {
  const seen = (kind: "claim" | "cast") =>
    events.filter((event) => event.kind === kind).map(({ key }) => key);
  const [claims, casts] = [seen("claim"), seen("cast")];
  const right = (first: boolean) =>
    countRight(oneLine ? pairOnLine({ truth, events }, first) : pairByRank(truth, claims, casts), truth);
  return {
    claims: tau(truth.claims, claims),
    casts: tau(truth.casts, casts),
    "first in, first out": right(true),
    "last in, first out": right(false),
  };
}

type Pair = { claim: string; cast: string };

function tau(truth: readonly string[], seen: readonly string[]): number {
  return kendall(truth.map((key) => seen.indexOf(key)));
}

function countRight(pairs: readonly Pair[], { ballotOf }: Seen["truth"]): number {
  return pairs.filter(({ claim, cast }) => ballotOf.get(claim) === cast).length;
}

function pairOnLine({ truth, events }: Pick<Seen, "truth" | "events">, first: boolean): Pair[] {
  const waiting: string[][] = [[], []];
  return events.flatMap(({ kind, key }) => {
    const queue = waiting[truth.department.get(key) ?? 0] ?? [];
    if (kind === "claim") {
      queue.push(key);
      return [];
    }
    const claim = first ? queue.shift() : queue.pop();
    return claim === undefined ? [] : [{ claim, cast: key }];
  });
}

/** Where nothing says which claim came before which ballot: the first with the first of each department. */
function pairByRank(
  { department }: Seen["truth"],
  claims: readonly string[],
  casts: readonly string[],
): Pair[] {
  return [0, 1].flatMap((index) => {
    const of = (keys: readonly string[]) => keys.filter((key) => department.get(key) === index);
    const ballots = of(casts);
    return of(claims).flatMap((claim, place) => {
      const cast = ballots[place];
      return cast === undefined ? [] : [{ claim, cast }];
    });
  });
}
