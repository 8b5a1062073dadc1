import { fingerprint } from "~/ballot/manifest";
import { changedRuleName } from "~/content/waves/changed-rules";
import { type ChangedRule, findChangedRules } from "~/features/find-changed-rules.server";
import { formatInstant } from "~/features/format-time.server";
import { type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";

export type StoppedWave = {
  differs: readonly { name: string; promised: string | null; stored: string | null }[];
  /** Nothing but its state, which a wrong clock can do as well. */
  onlyState: boolean;
  /** Of the promise as it was made, by the key file; null where that is missing. */
  fingerprint: string | null;
};

/** What was changed in a running wave after it opened; null when nothing was, as far as can be told without its key file. */
export function describeStopped(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  now: Date,
): StoppedWave | null {
  const secrets = peekKeyFile(keys, wave.id);
  const changed = findChangedRules(db, keys, wave.id, now);
  if (changed.length === 0) return null;
  return {
    differs: changed.map((change) => ({
      name: changedRuleName(change.rule),
      promised: readable(change, change.promised),
      stored: readable(change, change.stored),
    })),
    onlyState: changed.every(({ rule }) => rule === "state"),
    fingerprint: secrets && fingerprint(secrets.manifestHash),
  };
}

function readable({ rule }: ChangedRule, value: string | null): string | null {
  const isDate = (rule === "opens" || rule === "closes") && value;
  return isDate ? formatInstant(new Date(value)) : value;
}
