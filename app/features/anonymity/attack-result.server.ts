import type { en } from "~/content/anonymity/en";
import type { Placeholders } from "~/content/translated";
import { rightByLuck } from "./attack-chance.server";
import type { Entities } from "./attack-entities.server";
import type { Link, Pair } from "./attack-pairing.server";

export const ATTACKS = [
  "shared-values",
  "hidden-row-numbers",
  "page-and-overflow-page-order",
  "write-ahead-log",
  "remnants-after-deletion",
  "missing-secure-delete",
  "backup-difference",
  "time-columns",
  "claim-table-as-an-oracle",
  "readable-ballots",
  "key-in-a-backup",
  "logs",
  "exports",
] as const;

type Sentences = (typeof en)["saw"];

/** A sentence of the content, by its name and with its values, so that it can be read in any language. */
export type Said = { says: keyof Sentences; values: Readonly<Record<string, string | number>> };

export type AttackResult = {
  name: (typeof ATTACKS)[number];
  /** False when there was nothing to try it on. */
  tried: boolean;
  /** Traces of taking part put beside a ballot, whether or not either can be read. */
  paired: number;
  /** Pairs that would be right if nothing were known. */
  luck: number;
  /** People, addresses or codes paired with the answers of a ballot. */
  linked: number;
  /** Secrets that stand where none may: keys, codes, tokens, readable ballots, whose claim it is. */
  exposed: number;
  /** What was seen. A text in results that were stored before there were several languages. */
  saw: readonly Said[] | string;
};

/** In memory only and never printed: a check that named people would itself be the leak. */
export type Attacked = AttackResult & { links: readonly Link[] };

/** One sentence about what was seen. */
export function said<K extends keyof Sentences>(
  says: K,
  values: Readonly<Record<Placeholders<Sentences[K]>, string | number>>,
): readonly Said[] {
  return [{ says, values }];
}

export function nothing(name: AttackResult["name"], saw: AttackResult["saw"]): Attacked {
  return { name, tried: true, paired: 0, luck: 0, linked: 0, exposed: 0, saw, links: [] };
}

export function notTried(name: AttackResult["name"], saw: AttackResult["saw"]): Attacked {
  return { ...nothing(name, saw), tried: false };
}

export function fromPairs(
  name: AttackResult["name"],
  saw: AttackResult["saw"],
  pairs: readonly Pair[],
  entities: Entities,
): Attacked {
  const links = pairs.flatMap(({ claim, ballot }) => {
    const who = entities.claims.get(claim)?.who;
    const answers = entities.ballots.get(ballot)?.answers;
    return who && answers ? [{ who, answers }] : [];
  });
  const luck = rightByLuck(pairs, entities);
  return { ...nothing(name, saw), paired: pairs.length, luck, linked: links.length, links };
}

export function fromLinks(
  name: AttackResult["name"],
  saw: AttackResult["saw"],
  links: readonly Link[],
): Attacked {
  const paired = links.length;
  return { ...nothing(name, saw), paired, linked: paired, links };
}

/** Of the same attack on several copies, the one that came furthest. */
export function worst(results: readonly Attacked[], otherwise: Attacked): Attacked {
  return results.reduce((most, result) => (weight(result) > weight(most) ? result : most), otherwise);
}

function weight({ linked, exposed, paired }: Attacked): number {
  return linked * 1e12 + exposed * 1e6 + paired;
}
