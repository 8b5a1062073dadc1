import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";

/** Stands where an address or a name was, in every language. */
export const ERASED = "[…]";

/** An address, or null for somebody known by name only, and every name that goes with it. */
export type Who = { address: string | null; names: readonly string[] };

const ADDRESS = /[^\s,;:|"'<>()]+@[^\s,;:|"'<>()]*[^\s,;:|"'<>().]/gu;

/** The words with the person's address and names taken out, in whatever spelling. */
export function blankPerson(words: string, { address, names }: Who): string {
  const key = address === null ? null : mailAddressKey(address);
  const withoutAddress = words.replace(ADDRESS, (found) => (mailAddressKey(found) === key ? ERASED : found));
  return names.reduce(withoutName, withoutAddress);
}

/** Whether a field that holds a name and nothing else holds this person's. */
export function isNameOf(field: string, { names }: Who): boolean {
  return field.trim() !== "" && names.some((name) => normalForm(name) === normalForm(field));
}

/** A single word may be another word of the sentence too, so only a name of two or more is looked for. */
function withoutName(words: string, name: string): string {
  const parts = name.normalize("NFC").trim().split(/\s+/);
  if (parts.length < 2) return words;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  return words.normalize("NFC").replace(whole, ERASED);
}
