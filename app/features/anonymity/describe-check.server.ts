import type { AttackResult } from "./attack-result.server";
import type { AnonymityCheck, HolderReport } from "./verify-anonymity.server";

type Verdict = "links" | "exposes" | "pairs" | "nothing";

export function verdictOf({ linked, exposed, paired }: AttackResult): Verdict {
  if (linked > 0) return "links";
  if (exposed > 0) return "exposes";
  return paired > 0 ? "pairs" : "nothing";
}

export function describeVerdict(result: AttackResult): string {
  const { tried, linked, exposed, paired, luck } = result;
  if (!tried) return "Not tried";
  switch (verdictOf(result)) {
    case "links":
      return `Links ${linked} to their answers`;
    case "exposes":
      return `Found ${exposed} that should not be readable`;
    case "pairs":
      return `Pairs ${paired} claims and ballots, neither of them readable (${luck} by luck): no link`;
    case "nothing":
      return "Nothing";
  }
}

/** The result in one sentence, and what to do about it. */
export function describeCheck({ attacks, linked, exposed, ballots, claims, copies }: AnonymityCheck): {
  good: boolean;
  result: string;
  advice: string;
} {
  const tried = attacks.filter((attack) => attack.tried).length;
  const extent = `${copies} ${copies === 1 ? "copy" : "copies"} of the database with ${claims} claims and ${ballots} ballots`;
  if (linked > 0) {
    return {
      good: false,
      result: `${linked} people, addresses or codes could be linked to answers in ${extent}.`,
      advice:
        "Stop Tandem, keep the files away from everybody, and find out how it came to this before a wave opens again. Tell respondents.",
    };
  }
  if (exposed > 0) {
    return {
      good: false,
      result: `No attack linked a person to answers, but ${exposed} things that should be secret were readable in ${extent}.`,
      advice: "Read below what was found, and destroy the files it was found in.",
    };
  }
  const empty = ballots === 0;
  return {
    good: true,
    result: empty
      ? `There was nothing to link in ${extent}: ${claims === 0 ? "no wave was open" : "nobody had answered yet"}.`
      : `${tried} of ${attacks.length} attacks could be tried. None linked a person to answers in ${extent}.`,
    advice: empty
      ? "Run it again while a wave is open, with backups taken between two ballots: that is when there is something to find."
      : "They look for the ways named below, without the key files. Ways that they do not know, tables, triggers and files that somebody added, and what another program or person kept, they can miss.",
  };
}

/** What somebody with the key files could do: no failure, but the reason to keep them apart. */
export function describeHolder(holder: HolderReport): string {
  const { waves, openable, claimed, recognised, opened, linked } = holder;
  if (waves === 0)
    return "There is no key file here. Without one, what these copies hold of ended waves cannot be opened.";
  const who = `tell whose ${recognised} of the codes are and that ${claimed} were claimed, and claim or vote in others' names`;
  if (openable === 0) {
    return `A holder of the key files of ${waves} open waves could ${who}. The answers stay sealed: a trustee holds that key.`;
  }
  return `A holder of the key files of ${waves} open waves could ${who}. They could open ${opened} ballots and, with these copies, link ${linked} people to their answers.`;
}
