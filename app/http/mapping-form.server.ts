import { COLUMN_KINDS, type ColumnPlaces } from "~/features/roster/recognise-columns.server";
import type { DepartmentChoice } from "~/features/roster/roster-reading.server";

const LAST_COLUMN = 1000;
const SPELLING = "spelling-";
const CHOICE = "choice-";

/** What the page about columns and departments sends: a place for each column, and a pair of fields for each spelling. */
export function readGivenMapping(form: FormData) {
  const place = (kind: string) => {
    const number = Number(form.get(kind) || -1);
    return Number.isInteger(number) && number >= 0 && number <= LAST_COLUMN ? number : -1;
  };
  const [email = -1, department = -1, name = -1, firstName = -1, lastName = -1, language = -1] =
    COLUMN_KINDS.map(place);
  const columns: ColumnPlaces = { email, department, name, firstName, lastName, language };
  const fields = [...form.keys()].filter((key) => key.startsWith(SPELLING));
  const departments: Record<string, DepartmentChoice> = Object.fromEntries(
    fields.map((field) => [
      String(form.get(field)),
      choiceOf(form.get(CHOICE + field.slice(SPELLING.length))),
    ]),
  );
  return { encoding: String(form.get("encoding") ?? ""), columns, departments };
}

function choiceOf(value: FormDataEntryValue | null): DepartmentChoice {
  if (value === "0") return 0;
  return value === "1" ? 1 : "elsewhere";
}
