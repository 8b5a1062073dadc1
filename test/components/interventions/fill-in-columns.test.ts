import { describe, expect, test } from "vitest";
import { columnWidths } from "~/components/interventions/fill-in-columns";
import { worksheetsIn } from "~/content/interventions/find-worksheet";
import { LANGUAGES } from "~/content/language";

const tables = LANGUAGES.flatMap((language) =>
  worksheetsIn(language).flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [[`${language} ${id}: ${block.caption}`, block] as const] : [],
    ),
  ),
);

/** Of the 66 characters across the paper, as many as bold ones of the widest font fit. */
const WIDE = 54;
const wordLengths = (text: string) => text.split(" ").map((word) => word.length);

describe("columns of the worksheets", () => {
  test.each(tables)("%s share the whole width, none narrower than its longest word", (_, table) => {
    const widths = columnWidths(table);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
    widths.forEach((width, column) => {
      const texts = [table.headers[column] ?? "", ...table.rows.map((row) => row[column] ?? "")];
      const longest = Math.max(...texts.flatMap((text) => text.split(" ")).map((word) => word.length));
      expect((width / 100) * 66).toBeGreaterThanOrEqual(longest + 1);
    });
  });

  test("no table asks for more than a wide font has room for", () => {
    const asked = tables.flatMap(([name, { headers, rows }]) => {
      const longest = headers.map((header, column) =>
        Math.max(...[header, ...rows.map((row) => row[column] ?? "")].flatMap(wordLengths)),
      );
      const room = longest.reduce((sum, word) => sum + word + 2, 0);
      return room > WIDE ? [`${name}: ${room}`] : [];
    });
    expect(asked).toEqual([]);
  });

  test("what is a sentence gets more room than a date", () => {
    const [number = 0, what = 0, owner = 0] = columnWidths({
      kind: "table",
      caption: "Actions",
      headers: ["No.", "What", "Owner", "By"],
      columns: ["number", "sentence", "short", "short"],
      rows: [["1"], ["2"]],
      emptyRows: 0,
    });
    expect(what).toBeGreaterThan(owner * 1.5);
    expect(number).toBeLessThan(owner);
  });

  test("a number under What leaves room for what is to be done", () => {
    const headers = ["What", "Owner Sales", "By"];
    const [what = 0, owner = 0] = columnWidths({
      kind: "table",
      caption: "x",
      headers,
      columns: ["sentence", "short", "short"],
      rows: [["1"]],
      emptyRows: 0,
    });
    expect(what).toBeGreaterThan(owner);
  });
});
