import type { WaveKeys } from "~/features/wave-key-file.server";
import { attackBackups } from "./attack-backups.server";
import { findEntities } from "./attack-entities.server";
import { gatherKnowledge, type KnownCode } from "./attack-knowledge.server";
import { attackHiddenRowNumbers, attackPageOrder } from "./attack-order-of-arrival.server";
import { attackMissingErasure, attackRemnants } from "./attack-remnants.server";
import { ATTACKS, type Attacked, nothing, said, worst } from "./attack-result.server";
import { attackSharedValues } from "./attack-shared-values.server";
import type { Snapshot } from "./attack-snapshot.server";
import { attackTexts, type TextFile } from "./attack-text-files.server";
import { attackTimes } from "./attack-times.server";
import { attackWriteAheadLog } from "./attack-write-ahead-log.server";

/** Every file that an attacker has copied or been given, already read. */
export type StolenFiles = {
  /** In the order in which they were taken, the live database last. */
  snapshots: readonly Snapshot[];
  codes: readonly KnownCode[];
  logs: readonly TextFile[];
  exports: readonly TextFile[];
  /** Of key files that the attacker is given. */
  keys: readonly WaveKeys[];
};

export type Attacks = {
  attacks: Attacked[];
  /** What the attacker could tell apart: how much there was, and how much of it could be read. */
  claims: number;
  recognised: number;
  claimed: number;
  ballots: number;
  opened: number;
};

/** Runs every attack on the stolen files, except the search for keys in them. */
export function attackEverything({ snapshots, codes, logs, exports, keys }: StolenFiles): Attacks {
  const knowledge = gatherKnowledge(snapshots, codes, keys);
  const entities = findEntities(snapshots, knowledge);
  const claims = [...entities.claims].filter(([key]) => !key.startsWith("person:"));
  const recognised = claims.filter(([, { who }]) => who !== null).length;
  const opened = [...entities.ballots.values()].filter(({ answers }) => answers !== null).length;
  const waves = snapshots.flatMap(({ tables }) =>
    [...(tables.get("wave")?.rows ?? [])].map(([id]) => String(id)),
  );
  const texts = { entities, people: knowledge.people, waves: [...new Set(waves)] };
  const each = (attack: (snapshot: Snapshot) => Attacked) => {
    const results = snapshots.map(attack);
    return worst(results, results.at(-1) ?? nothing(ATTACKS[0], []));
  };
  const attacks = [
    each((snapshot) => attackSharedValues(snapshot, entities)),
    each((snapshot) => attackHiddenRowNumbers(snapshot, entities)),
    each((snapshot) => attackPageOrder(snapshot, entities)),
    each((snapshot) => attackWriteAheadLog(snapshot, entities)),
    each((snapshot) => attackRemnants(snapshot, knowledge.people)),
    each((snapshot) => attackMissingErasure(snapshot, knowledge.people)),
    attackBackups(snapshots, entities),
    each((snapshot) => attackTimes(snapshot, entities)),
    {
      ...nothing("claim-table-as-an-oracle", said("claimsRecognised", { recognised, claims: claims.length })),
      exposed: recognised,
    },
    {
      ...nothing("readable-ballots", said("ballotsReadable", { opened, ballots: entities.ballots.size })),
      exposed: opened,
    },
    attackTexts("logs", logs, texts),
    attackTexts("exports", exports, texts),
  ];
  const claimed = claims.filter(([, claim]) => claim.claimed).length;
  return { attacks, claims: claims.length, recognised, claimed, ballots: entities.ballots.size, opened };
}

/** Different people, addresses or codes whose answers some attack told. */
export function peopleLinked(attacks: readonly Attacked[]): number {
  return new Set(attacks.flatMap(({ links }) => links.map(({ who }) => who))).size;
}
