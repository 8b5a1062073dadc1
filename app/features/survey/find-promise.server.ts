import { type PromiseText, parseManifest } from "~/ballot/manifest";
import type { WaveRow } from "~db/queries/waves.server";

export type Promised = PromiseText;

/** What respondents of an opened wave are promised, in a language or else in English; null before opening. */
export function findPromise({ manifest }: WaveRow, language = "en"): PromiseText | null {
  if (manifest === null) return null;
  const { promise } = parseManifest(manifest);
  return promise[language] ?? promise.en ?? Object.values(promise)[0] ?? null;
}
