import { foldName } from "./name-filter";

/** Something in a comment that may show who wrote it or who is meant; `end` is the place after it. */
export type Finding = {
  kind: "name" | "email" | "phone" | "date" | "role";
  start: number;
  end: number;
};

export type CommentRules = {
  /** Of the wave's name filter. */
  isName: (entry: string) => boolean;
  /** Names of months, long and short. */
  months: readonly string[];
  /** Words separated by "|": possessives and roles for "my manager", and what stands before an extension. */
  owners: string;
  roles: string;
  extensions: string;
};

/**
 * Finds e-mail addresses, dates, telephone numbers, phrases such as "my manager", and names of people invited: in any
 * spelling where the name is no everyday word, else only where it has a capital inside a sentence. Warns too often
 * rather than too rarely; nicknames and descriptions of a person it cannot find.
 * @example findIdentifying("Ask a.b@x.example", { isName: () => false, months: [], owners: "", roles: "", extensions: "" }) // => [{"kind":"email","start":4,"end":17}]
 */
export function findIdentifying(text: string, rules: CommentRules): Finding[] {
  const found: Finding[] = [];
  const add = (kind: Finding["kind"], start: number, match: string) => {
    const end = start + match.length;
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ kind, start, end });
  };
  const search = (kind: Finding["kind"], pattern: string, holds = (_: string) => true) => {
    for (const { index, 1: before = "", 2: match = "" } of text.matchAll(whole(pattern)))
      if (holds(match)) add(kind, index + before.length, match);
  };
  const months = anyOf(rules.months.map((month) => month.replace(/\.$/, "")));
  search("email", "[\\p{L}\\p{N}._%+-]+\\s?(?:@|[([]at[)\\]])\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  search(
    "date",
    "\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d\\d)?|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)",
  );
  search("date", `\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?\\s(?:of\\s|de\\s)?${months}`);
  search("date", `${months}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?`);
  search("phone", `${anyOf(rules.extensions.split("|"))}\\.?\\s?\\d{2,5}`);
  search("phone", "[+(]?\\d[\\d ()/.–-]{4,}\\d", isPhone);
  search("role", `${anyOf(rules.owners.split("|"))}\\s(?:[\\p{L}-]+\\s)?${anyOf(rules.roles.split("|"))}`);
  search("name", "\\p{L}\\.\\s?\\p{L}\\.", (match) => areInitials(match, rules.isName));
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu))
    if (isNamed(word, isInsideSentence(text.slice(0, index)), rules.isName)) add("name", index, word);
  return joined(text, found);
}

/**
 * Names of the months as people write them in a language, and in English.
 * @example monthNames("de").slice(2, 4) // => ["März","April"]
 */
export function monthNames(language: string): string[] {
  const styles = ["long", "short"] as const;
  return [language, "en-GB", "en-US"].flatMap((locale) =>
    styles.flatMap((month) => {
      const { format } = new Intl.DateTimeFormat(locale, { month });
      return Array.from({ length: 12 }, (_, index) => format(new Date(2026, index, 15)));
    }),
  );
}

function areInitials(match: string, isName: CommentRules["isName"]): boolean {
  const letters = match.match(/\p{Lu}/gu) ?? [];
  return letters.length === 2 && isName(`.${letters.map(foldName).join("")}`);
}

function isNamed(word: string, inside: boolean, isName: CommentRules["isName"]): boolean {
  const folded = foldName(word);
  if (folded.length < 2) return false;
  // Possessives: "Anna's", "Annas".
  const forms = folded.endsWith("s") ? [folded, folded.slice(0, -1)] : [folded];
  const capital = inside && word.charAt(0) !== word.charAt(0).toLowerCase();
  return forms.some((form) => isName(form) || (capital && isName(`!${form}`)));
}

/** A point after a single capital is an initial's: a name follows, not a sentence. */
function isInsideSentence(before: string): boolean {
  return /[\p{L}\p{N},)'’"”»]\s+$|(?:^|[^\p{L}])\p{Lu}\.\s?$|\p{L}[-/]$/u.test(before);
}

/** First and last name, with the initials around them, are one finding. */
function joined(text: string, found: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const finding of [...found].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const between = text.slice(last?.end ?? 0, finding.start);
    if (finding.kind !== "name") result.push(finding);
    else if (last?.kind === "name" && /^[\s-]*$/.test(between)) last.end = finding.end;
    else {
      const before = /(?:^|[^\p{L}])(\p{Lu}\.\s?)$/u.exec(between)?.[1] ?? "";
      const after = /^\s\p{Lu}\.(?!\p{L})/u.exec(text.slice(finding.end))?.[0] ?? "";
      result.push({ ...finding, start: finding.start - before.length, end: finding.end + after.length });
    }
  }
  return result;
}

function isPhone(match: string): boolean {
  const digits = match.replace(/\D/g, "").length;
  if (/^\(?[+0]/.test(match)) return digits >= 6;
  const amountOrRange = /^\d{1,3}(?:[ .]\d{3})+$|^\d{4}\s?[–/-]\s?\d{4}$/.test(match);
  return digits >= 7 && /\D/.test(match) && !amountOrRange;
}

function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return words.some((word) => word !== "") ? `(?:${escaped.join("|")})` : "(?!)";
}

/** The pattern as whole words: what stands before is the first group, the match the second. */
function whole(pattern: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "giu");
}
