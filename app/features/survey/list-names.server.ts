import { encodeBase64Url } from "~/ballot/encoding";
import { foldName, makeNameFilter, NAME_FILTER_ENTRIES } from "~/ballot/name-filter";
import { COMMON_WORDS, NAME_PARTICLES } from "~/content/survey/common-words";
import { nameSalt } from "~/features/name-salt.server";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { listInviteeNames } from "~db/queries/invitees.server";
import type { OpenToBallots } from "./find-open-wave.server";

type Named = { name: string | null; email: string };

const SHORT = 3;
const MOST_KEPT = 8;
const kept = new Map<string, string>();

/** The name filter of a wave, base64url: made once from those invited, the same bytes for everybody of the wave. */
export function nameFilter(
  db: Database,
  { wave, manifest, manifestHash }: OpenToBallots,
  keys: WaveKeys,
): string {
  const known = kept.get(manifestHash);
  if (known !== undefined) return known;
  const salt = nameSalt(keys, manifest.protocol);
  const departments = manifest.departments.map(({ name }) => name);
  const entries = listNames(listInviteeNames(db, wave.id), departments).slice(0, NAME_FILTER_ENTRIES);
  const made = encodeBase64Url(makeNameFilter(salt, entries));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(manifestHash, made);
  return made;
}

/**
 * What a filter recognises, the most frequent entries first: parts of names, those that are everyday words or short
 * marked with "!", and pairs of initials. Where the roster has no name, the address stands for it. Words of the
 * departments' names are left out.
 */
export function listNames(people: readonly Named[], departments: readonly string[]): string[] {
  const ours = new Set(departments.flatMap(partsOf));
  const counts = new Map<string, number>();
  for (const { name, email } of people) {
    const parts = partsOf(name?.trim() || (email.split("@")[0] ?? "").replace(/[._-]/g, " "));
    const entries = parts.filter((part) => part.length > 1 && !ours.has(part)).map(entryOf);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last && parts.length > 1) entries.push(`.${first.charAt(0)}${last.charAt(0)}`);
    for (const entry of new Set(entries)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([entry]) => entry);
}

function partsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.map(foldName).filter((part) => part !== "" && !NAME_PARTICLES.has(part));
}

function entryOf(part: string): string {
  return part.length <= SHORT || COMMON_WORDS.has(part) ? `!${part}` : part;
}
