import { LANGUAGE_TAGS } from "~/content/roster/languages";
import { isMailAddress, tidyMailAddress } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";

export type RosterPerson = {
  email: string;
  departmentIndex: 0 | 1;
  name: string | null;
  language: string | null;
};

/** The first two leave a row out; the last two do not. */
export type PersonProblem =
  | { kind: "address-missing" | "department-missing" }
  | { kind: "address-unusable" | "department-unknown"; value: string }
  | { kind: "name-too-long" }
  | { kind: "language-unknown"; value: string };

type CheckedPerson = { person: RosterPerson | null; problems: readonly PersonProblem[] };

const LONGEST_NAME = 120;

/** What a row or the page's fields say about one person, tidied; `departments` in the relationship's order. */
export function checkRosterPerson(
  given: { email: string; department: string; name: string; language: string },
  departments: readonly [string, string],
): CheckedPerson {
  const problems: PersonProblem[] = [];
  const email = tidyMailAddress(given.email);
  if (email === "") problems.push({ kind: "address-missing" });
  else if (!isMailAddress(email)) problems.push({ kind: "address-unusable", value: tidy(given.email) });

  const department = tidy(given.department);
  const found = departments.findIndex((name) => normalForm(name) === normalForm(department));
  if (department === "") problems.push({ kind: "department-missing" });
  else if (found < 0) problems.push({ kind: "department-unknown", value: department });
  const leftOut = problems.length > 0;

  const name = tidy(given.name);
  if (name.length > LONGEST_NAME) problems.push({ kind: "name-too-long" });
  const language = languageOf(tidy(given.language));
  if (language === undefined) problems.push({ kind: "language-unknown", value: tidy(given.language) });
  if (leftOut) return { person: null, problems };
  const departmentIndex = found === 0 ? 0 : 1;
  return {
    person: { email, departmentIndex, name: name.slice(0, LONGEST_NAME) || null, language: language ?? null },
    problems,
  };
}

/**
 * One line without control characters and without marks that nobody sees. The joiners and variation selectors stay:
 * Persian, the scripts of India and emoji are spelled with them.
 */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\p{Control}\s]+/gu, " ")
    .trim();
}

/** A language tag; null for none given, undefined for what is none. */
function languageOf(text: string): string | null | undefined {
  if (text === "") return null;
  const named = LANGUAGE_TAGS.get(normalForm(text));
  if (named) return named;
  if (!/^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i.test(text)) return undefined;
  return Intl.getCanonicalLocales(text.replaceAll("_", "-"))[0];
}
