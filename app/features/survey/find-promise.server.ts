import type { PromiseText } from "~/ballot/manifest";
import { readManifestText } from "~/features/read-manifest.server";
import type { WaveRow } from "~db/queries/waves.server";

export type Promised = PromiseText;

/** What respondents of an opened wave are promised, in a language or else in English; null before opening. */
export function findPromise({ manifest }: WaveRow, language = "en"): PromiseText | null {
  const promise = manifest === null ? null : readManifestText(manifest)?.promise;
  if (!promise) return null;
  return promise[language] ?? promise.en ?? Object.values(promise)[0] ?? null;
}
