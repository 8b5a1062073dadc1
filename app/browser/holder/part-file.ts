import type { Part } from "./make-part";

type PartFile = Part & { wave: string };

/** What a saved page hands out, to be handed in on the page of the same wave. */
export function partFileOf(wave: string, part: Part): PartFile {
  return { wave, ...part };
}

/** Null for what is no such file, or one of another wave. */
export function readPartFile(text: string, wave: string): Part | null {
  try {
    const read: unknown = JSON.parse(text);
    const { hash, box, wave: of }: Record<string, unknown> = typeof read === "object" ? { ...read } : {};
    return of === wave && typeof hash === "string" && typeof box === "string" ? { hash, box } : null;
  } catch {
    return null;
  }
}
