import type { ShownLanguage } from "~/content/language";
import { isUp } from "~/content/report/changes";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { ChangeReading } from "~/domain/report/report";

export type NamedChange = { change: ChangeReading; since: string };

/** Which way a score went, as far as that can be said. */
export type Movement = "up" | "down" | "same" | "unknown";

/** Null where nothing was computed. */
export function movementOf(change: ChangeReading): Movement | null {
  if (change.kind === "unavailable") return null;
  if (change.verdict === "no-real-change") return "same";
  if (change.verdict === "too-little-data") return "unknown";
  return isUp(change) ? "up" : "down";
}

/**
 * The one sentence on top of the trends: a clear turn where there is one, that is, where the wave before had gone clearly
 * the other way (`before`); else where the relationship went since the first wave and since the last one. Either may be
 * null, or be left out because it cannot be computed.
 */
export function describeTrendStatement(
  language: ShownLanguage,
  start: NamedChange | null,
  last: NamedChange | null,
  names: readonly [string, string],
  before: ChangeReading | null = null,
): string {
  const { statement } = trendsTexts(language).texts;
  const both = { first: names[0], second: names[1] };
  const turn = turnOf(before && movementOf(before), last && movementOf(last.change));
  if (last && turn) return fill(statement.turned[turn], { ...both, last: last.since });
  const [one, two] = [start, last].flatMap(told);
  if (!one) return fill([start, last].some(isBounded) ? statement.bounded : statement.notYet, both);
  if (!two || one.since === two.since) return fill(statement[one.moved], { ...both, since: one.since });
  return fill(statement.twice[one.moved][two.moved], { ...both, start: one.since, last: two.since });
}

function turnOf(before: Movement | null, now: Movement | null): "up" | "down" | null {
  if (before === "down" && now === "up") return "up";
  return before === "up" && now === "down" ? "down" : null;
}

function told(named: NamedChange | null): { moved: Movement; since: string }[] {
  const moved = named && movementOf(named.change);
  return named && moved ? [{ moved, since: named.since }] : [];
}

function isBounded(named: NamedChange | null): boolean {
  return named?.change.kind === "unavailable" && named.change.reason === "end-band";
}
