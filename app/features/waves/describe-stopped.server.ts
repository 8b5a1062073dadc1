import { fingerprint } from "~/ballot/manifest";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { wavesTexts } from "~/content/waves/texts";
import { type ChangedRule, findChangedRules } from "~/features/find-changed-rules.server";
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
  language: ShownLanguage,
): StoppedWave | null {
  const secrets = peekKeyFile(keys, wave.id);
  const changed = findChangedRules(db, keys, wave.id, now);
  if (changed.length === 0) return null;
  const { names } = wavesTexts(language).texts.stopped;
  return {
    differs: changed.map((change) => ({
      name: names[change.rule],
      promised: readable(change, change.promised, language),
      stored: readable(change, change.stored, language),
    })),
    onlyState: changed.every(({ rule }) => rule === "state"),
    fingerprint: secrets && fingerprint(secrets.manifestHash),
  };
}

function readable({ rule }: ChangedRule, value: string | null, language: ShownLanguage): string | null {
  const isDate = (rule === "opens" || rule === "closes") && value;
  return isDate ? formatInstant(language, new Date(value)) : value;
}
