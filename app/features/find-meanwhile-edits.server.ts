import { createHash } from "node:crypto";

type Fields = Readonly<Record<string, string>>;

/** What somebody else saved in a field since a page was filled. */
export type MeanwhileEdit = {
  field: string;
  /** What is stored now. */
  stored: string;
  /** Whether the field was changed on the page too, so that one of the two has to be chosen. */
  both: boolean;
};

/** What a page is filled with, for its form to carry: a short digest for each field, not the words again. */
export function writeSeen(fields: Fields): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, digest(text)])),
  );
}

/**
 * Compares what is stored with what the page had been filled with and what was typed there. A form that does not say
 * what it had been filled with, or says nonsense, saw nothing: wherever it differs from words that are stored, both are
 * shown; where none are stored, nothing is overwritten.
 */
export function findMeanwhileEdits(seen: string, stored: Fields, typed: Fields): readonly MeanwhileEdit[] {
  const known = readSeen(seen);
  return Object.entries(stored).flatMap(([field, text]) => {
    const mine = digest(typed[field] ?? "");
    const theirs = digest(text);
    const before = known.has(field) ? known.get(field) : NOTHING;
    if (mine === theirs || before === theirs) return [];
    return [{ field, stored: text, both: known.get(field) !== mine }];
  });
}

function readSeen(seen: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(seen);
    return new Map(typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    return new Map();
  }
}

const NOTHING = digest("");

/** Browsers send line ends as CRLF, and what surrounds a text is not kept. */
function digest(text: string): string {
  const kept = text.replace(/\r\n?/g, "\n").trim();
  return createHash("sha256").update(kept).digest("base64url").slice(0, 12);
}
