import type { en } from "~/content/anonymity/en";
import type { Placeholders } from "~/content/translated";

type Sentences = (typeof en)["findings"];
type Values = Readonly<Record<string, string | number>>;

/** Something that is not known to be harmless: a sentence of the content with its values, and where it was seen. */
export type Finding = { says: keyof Sentences; values: Values; places: readonly string[] };

export function finding<K extends keyof Sentences>(
  says: K,
  values: Readonly<Record<Placeholders<Sentences[K]["what"]>, string | number>>,
  ...places: readonly string[]
): Finding {
  return { says, values, places };
}

/** What several copies or files have alike is said once. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const { says, values, places } of findings) {
    const key = JSON.stringify([says, values]);
    const before = merged.get(key)?.places ?? [];
    merged.set(key, { says, values, places: [...new Set([...before, ...places])] });
  }
  return [...merged.values()];
}
