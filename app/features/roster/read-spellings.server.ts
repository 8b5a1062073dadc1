import { normalForm } from "~/domain/normal-form";
import { departmentCalled, departmentMeant } from "./department-called.server";
import type { DepartmentChoice, RememberedReading, RosterReading } from "./roster-reading.server";

/** One spelling in the department column, and whom it means; null where nobody has said so. */
export type DepartmentSpelling = {
  value: string;
  /** Its normal form, by which it is remembered. */
  form: string;
  rows: number;
  choice: DepartmentChoice | null;
  /** Whom it may mean. */
  suggestion: DepartmentChoice;
};

type Said = { reading: RosterReading | null; remembered: RememberedReading | null };

/** Whom the values of a department column mean: what somebody said of this file, the departments' own names, what was said of earlier ones. */
export function readSpellings(names: readonly [string, string], { reading, remembered }: Said) {
  const found = new Map<string, DepartmentSpelling>();
  const byText = new Map<string, DepartmentSpelling>();
  const said: Readonly<Record<string, DepartmentChoice>> =
    reading?.departments ?? remembered?.departments ?? {};

  function judge(value: string, form: string): DepartmentSpelling {
    const own = departmentCalled(value, names);
    const choice = reading && Object.hasOwn(said, form) ? (said[form] ?? own) : (own ?? said[form] ?? null);
    return {
      value,
      form,
      rows: 0,
      choice,
      suggestion: choice ?? departmentMeant(value, names) ?? "elsewhere",
    };
  }

  return {
    /** Counts a row; the empty value means nobody. */
    of(value: string): DepartmentChoice | null {
      const form = value === "" ? "" : normalForm(value);
      if (form === "") return null;
      const known = byText.get(value) ?? found.get(form) ?? judge(value, form);
      byText.set(value, known);
      found.set(form, known);
      known.rows += 1;
      return known.choice;
    },
    /** The most frequent first. */
    list: (): DepartmentSpelling[] => [...found.values()].sort((a, b) => b.rows - a.rows),
  };
}
