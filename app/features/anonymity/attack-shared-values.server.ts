import { type Entities, rowsOf } from "./attack-entities.server";
import type { Pair } from "./attack-pairing.server";
import { answersIn, spellings } from "./attack-recognise.server";
import { type Attacked, fromLinks, fromPairs, nothing, said } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** Joins: a value that a claim and a ballot have in common, a row that names both, a draft with its author. */
export function attackSharedValues({ tables }: Snapshot, entities: Entities): Attacked {
  const name = "shared-values";
  const links = [...tables.values()]
    .filter((table) => table.name !== "claim")
    .flatMap((table) => table.rows)
    .flatMap((values) => {
      const who = entities.inRow(values).claims.map((key) => entities.claims.get(key)?.who)[0];
      const answers = answersIn(values);
      return who && answers ? [{ who, answers }] : [];
    });
  if (links.length > 0) {
    return fromLinks(name, said("personsWithAnswers", { count: links.length }), links);
  }
  const pairs = [...namedTogether(tables, entities), ...withCommonValue(tables)];
  if (pairs.length === 0) return nothing(name, said("nothingShared", {}));
  return fromPairs(name, said("valuesShared", { count: pairs.length }), pairs, entities);
}

function namedTogether(tables: Snapshot["tables"], entities: Entities): Pair[] {
  return [...tables.values()]
    .flatMap((table) => table.rows)
    .flatMap((values) => {
      const { claims, ballots } = entities.inRow(values);
      const [claim] = claims;
      const [ballot] = ballots;
      return claim !== undefined && ballot !== undefined ? [{ claim, ballot }] : [];
    });
}

function withCommonValue(tables: Snapshot["tables"]): Pair[] {
  const holders = new Map<string, string>();
  for (const { key, values } of rowsOf(tables.get("claim"))) {
    for (const value of values.flatMap(spellings)) holders.set(value, key);
  }
  return rowsOf(tables.get("ballot")).flatMap(({ key, values }) => {
    const claim = values.flatMap(spellings).flatMap((value) => holders.get(value) ?? [])[0];
    return claim === undefined ? [] : [{ claim, ballot: key }];
  });
}
