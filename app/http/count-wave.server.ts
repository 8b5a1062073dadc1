import { wavePath } from "~/addresses";
import { formatNumber, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { tallyTexts } from "~/content/tally/texts";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import type { CloseWaveOptions } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import type { WaveRow } from "~/features/waves/show-wave.server";

type By = { accountId: string; now: Date };

/** Closes and counts a wave in the background; a page shows how far it is. Whoever is still waited for, the wave's page says. */
export function countWave(
  wave: WaveRow,
  by: By,
  language: ShownLanguage,
  options: Pick<CloseWaveOptions, "leaveOut"> = {},
) {
  const { ending } = wavesTexts(language).texts;
  const number = (value: number) => formatNumber(language, value);
  const kind = options.leaveOut === undefined ? `closing-${wave.id}` : `leaving-out-${wave.id}`;
  const title = fill(ending.work, { quarter: formatQuarter(language, wave.quarter) });
  const next = wavePath(wave.relationshipId, wave.id);
  return startWork({ kind, title, next }, async (progress) => {
    const result = await closeWaveBy(database(), configuration().keys, wave, by, {
      ...options,
      onProgress: (done, total) =>
        progress(done, total, fill(ending.workStep, { done: number(done), total: number(total) })),
    });
    if (!result.ok && result.reason === "key-missing" && wave.restoredAt !== null)
      return tallyTexts(language).texts.page.closing.keyFileMissingAfterRestore;
    return result.ok ? null : problemOf(language, result.reason);
  });
}

/** What is not listed is no problem: the wave's page says whom it waits for. */
function problemOf(language: ShownLanguage, reason: string): string | null {
  const { ending, stopped } = wavesTexts(language).texts;
  const problems: Readonly<Record<string, string>> = {
    "unknown-wave": ending.unknown,
    "rules-changed": stopped.closing,
    "not-open": ending.notOpen,
    "key-missing": ending.keyMissing,
  };
  return problems[reason] ?? null;
}
