import type { ChangeReading, ChangeVerdict } from "~/domain/report/report";

export type NamedChange = { change: ChangeReading; since: string };

type Told = { since: string; verdict: ChangeVerdict; up: boolean };

/**
 * The one sentence on top of the trends: where the relationship went since the first wave and since the last one.
 * Either may be null, or be left out because it cannot be computed.
 */
export function trendStatement(
  first: NamedChange | null,
  last: NamedChange | null,
  names: readonly [string, string],
): string {
  const relationship = `the relationship between ${names[0]} and ${names[1]}`;
  const told = [first, last].flatMap(tell);
  const [one, two] = told;
  if (!one) return untold([first, last], relationship);
  if (!two) return alone(one, relationship);
  if (one.since === two.since) return alone(one, relationship);
  return together(one, two, relationship);
}

function tell(named: NamedChange | null): Told[] {
  if (named?.change.kind !== "change") return [];
  const { verdict, difference } = named.change;
  return [{ since: named.since, verdict, up: difference > 0 }];
}

/** Nothing can be computed: for want of an earlier result, or because scores are known only within bounds. */
function untold(changes: readonly (NamedChange | null)[], relationship: string): string {
  const bounded = changes.some(
    (named) => named?.change.kind === "unavailable" && named.change.reason === "end-band",
  );
  return bounded
    ? `Whether ${relationship} has moved cannot be computed: its score is known only within bounds.`
    : `How ${relationship} develops cannot be said yet.`;
}

function alone(told: Told, relationship: string): string {
  if (told.verdict === "too-little-data") {
    return `There is too little data to tell whether ${relationship} has moved since ${told.since}.`;
  }
  return `${capital(relationship)} ${clause(told)}.`;
}

function together(first: Told, last: Told, relationship: string): string {
  const unknown = [first, last].filter(({ verdict }) => verdict === "too-little-data");
  if (unknown.length === 2) {
    return `There is too little data to tell whether ${relationship} has moved, since ${first.since} or since ${last.since}.`;
  }
  if (last.verdict === "too-little-data") {
    return `${capital(relationship)} ${clause(first)}; for the time since ${last.since} there is too little data to tell.`;
  }
  if (first.verdict === "too-little-data") {
    return `${capital(relationship)} ${clause(last)}; for the time since ${first.since} there is too little data to tell.`;
  }
  if (first.verdict === "no-real-change" && last.verdict === "no-real-change") {
    return `${capital(relationship)} has not really changed, neither since ${first.since} nor since ${last.since}.`;
  }
  const same = first.verdict === last.verdict && first.up === last.up;
  if (same) {
    return `${capital(relationship)} stands clearly ${first.up ? "higher" : "lower"} than in both ${first.since} and ${last.since}.`;
  }
  const opposed = first.verdict === last.verdict || last.verdict === "clear-change";
  const second = first.verdict === last.verdict ? clause(last).replace("stands ", "") : clause(last);
  return `${capital(relationship)} ${clause(first)}${opposed ? ", but" : " and"} ${second}.`;
}

function clause({ verdict, up, since }: Told): string {
  return verdict === "clear-change"
    ? `stands clearly ${up ? "higher" : "lower"} than in ${since}`
    : `has not really changed since ${since}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
