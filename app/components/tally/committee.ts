import type { WavePage } from "~/features/waves/show-wave.server";

export type Committee = NonNullable<WavePage["tally"]["committee"]>;
export type Holder = Committee["holders"][number];

/** What is said of a quorum: "3/2" is two of three. */
export function ofQuorum<T>(texts: Readonly<Record<string, T>>, holders: number, needed: number): T | null {
  return texts[`${holders}/${needed}`] ?? null;
}
