import { type PromiseText, parseManifest } from "~/ballot/manifest";
import type { WaveRow } from "~db/queries/waves.server";

/** What respondents of an opened wave are promised, in English where it was; null before opening. */
export function findPromise({ manifest }: WaveRow): PromiseText | null {
  if (manifest === null) return null;
  const { promise } = parseManifest(manifest);
  return promise.en ?? Object.values(promise)[0] ?? null;
}
