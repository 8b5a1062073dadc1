import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";

const folder = path.resolve("test/fixtures/reference");

export function expected(file: string) {
  return JSON.parse(readFileSync(path.join(folder, "expected", `${file}.json`), "utf8"));
}

/** Rows of a CSV with a header; "NA" is missing. Only what the fixtures need: no quoted commas. */
export function table(file: string): { columns: string[]; rows: (number | string | null)[][] } {
  const [header, ...lines] = readFileSync(path.join(folder, file), "utf8").trim().split(/\r?\n/);
  const cells = (line: string) => line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));
  const value = (cell: string) =>
    cell === "NA" || cell === "" ? null : Number.isNaN(Number(cell)) ? cell : Number(cell);
  return { columns: cells(header ?? ""), rows: lines.map((line) => cells(line).map(value)) };
}

/** The named numeric columns, persons by items. */
export function numbers(file: string, columns?: readonly string[]): (number | null)[][] {
  const read = table(file);
  const positions = (columns ?? read.columns).map((name) => {
    const at = read.columns.indexOf(name);
    if (at < 0) throw new Error(`${file} has no column ${name}`);
    return at;
  });
  return read.rows.map((row) =>
    positions.map((at) => {
      const cell = row[at] ?? null;
      if (typeof cell === "string") throw new Error(`${file} is not numeric: ${cell}`);
      return cell;
    }),
  );
}

/** Whether two results agree: numbers to a relative tolerance, everything else exactly, in the shape of `wanted`. */
export function agree(actual: unknown, wanted: unknown, tolerance: number, absolute = 0): boolean {
  if (typeof wanted === "number") {
    if (typeof actual !== "number" || !Number.isFinite(actual)) return false;
    return Math.abs(actual - wanted) <= Math.max(tolerance * Math.abs(wanted), absolute);
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false;
    return wanted.every((part, i) => agree(actual[i], part, tolerance, absolute));
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof actual !== "object" || actual === null) return false;
    const found = Object.fromEntries(Object.entries(actual));
    return Object.entries(wanted).every(([key, part]) => agree(found[key], part, tolerance, absolute));
  }
  return actual === wanted;
}

export function expectAgreement(actual: unknown, wanted: unknown, tolerance: number, absolute = 0): void {
  if (agree(actual, wanted, tolerance, absolute)) return;
  expect(actual).toEqual(wanted);
  expect.fail("the results print alike but do not agree");
}
