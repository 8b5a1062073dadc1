import { LANGUAGE_TAGS } from "~/content/roster/languages";
import { isMailAddress } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import { spokenName } from "~/domain/person-name";
import { departmentCalled } from "./department-called.server";
import { readWrittenAddress } from "./written-address.server";

export type RosterPerson = {
  /** Empty for somebody who has no address and takes part by slip; such a person has a name. */
  email: string;
  departmentIndex: 0 | 1;
  name: string | null;
  language: string | null;
};

/** The first two leave a row out; the others do not. */
export type PersonProblem =
  | { kind: "address-missing" | "department-missing" }
  | { kind: "address-unusable" | "department-unknown"; value: string }
  | { kind: "name-too-long" | "name-garbled" }
  | { kind: "language-unknown"; value: string };

/** Who a row means at least: an address that can be one, and a name; either may be empty. */
export type NamedPerson = { email: string; name: string };

type CheckedPerson = {
  person: RosterPerson | null;
  named: NamedPerson;
  problems: readonly PersonProblem[];
};

const LONGEST_NAME = 120;
/** What is left of a letter that was read in the wrong encoding, once or in the file itself. */
const GARBLED =
  /\ufffd|[\u0080-\u009f]|[ÃÂÄÅ][\u00a0-\u00bf\u0152-\u0153\u0160-\u0178\u017d-\u017e\u2013-\u203a€™]/;

/** What a row or the page's fields say about one person, tidied; `departments` in the relationship's order. */
export function checkRosterPerson(
  given: { email: string; department: string; name: string; language: string },
  departments: readonly [string, string],
): CheckedPerson {
  const problems: PersonProblem[] = [];
  const written = readWrittenAddress(given.email);
  const { email } = written;
  const name = spokenName(tidy(given.name) || tidy(written.name));
  if (email === "" && name === "") problems.push({ kind: "address-missing" });
  const isUsable = isMailAddress(email);
  const named = { email: isUsable ? email : "", name };
  if (email !== "" && !isUsable) problems.push({ kind: "address-unusable", value: tidy(given.email) });

  const department = tidy(given.department);
  const departmentIndex = departmentCalled(department, departments);
  if (department === "") problems.push({ kind: "department-missing" });
  else if (departmentIndex === null) problems.push({ kind: "department-unknown", value: department });
  const leftOut = problems.length > 0;

  if (name.length > LONGEST_NAME) problems.push({ kind: "name-too-long" });
  if (GARBLED.test(name)) problems.push({ kind: "name-garbled" });
  const language = languageOf(tidy(given.language));
  if (language === undefined) problems.push({ kind: "language-unknown", value: tidy(given.language) });
  if (leftOut || departmentIndex === null) return { person: null, named, problems };
  return {
    person: { email, departmentIndex, name: name.slice(0, LONGEST_NAME) || null, language: language ?? null },
    named,
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
