import fs from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "~/features/roster/read-workbook.server";

/** One file in a package, whose header says of itself that it is small. */
function packageOf(content: Buffer, saysItHas: number): Buffer {
  const name = Buffer.from("xl/workbook.xml");
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(saysItHas, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed]);
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const MEBIBYTE = 1024 * 1024;

describe("a workbook", () => {
  test("that unpacks to more than is allowed is refused, whatever it says of itself", async () => {
    const bomb = packageOf(Buffer.alloc(8 * MEBIBYTE), 10);
    expect(bomb.length).toBeLessThan(20_000);
    expect(await readWorkbook(bomb, MEBIBYTE)).toEqual({ ok: false, reason: "workbook-too-large" });
  });

  test("that is damaged or no workbook at all is refused in its own words", async () => {
    for (const bytes of [
      packageOf(Buffer.from("<not/>"), 6),
      Buffer.from("PK\u0003\u0004rest"),
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]),
    ])
      expect(await readWorkbook(bytes)).toEqual({ ok: false, reason: "workbook" });
  });

  test("keeps its rows where they stand, dates as days, marks and tabs inside their cell", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const rows = [["a", "b"], [], ['say "hi"', new Date(Date.UTC(2020, 1, 3))], ["one\ttwo\nthree", 4]];
    const bytes = await writeXlsx({ sheets: [{ name: "People", rows }] });
    expect(await readWorkbook(bytes)).toEqual({
      ok: true,
      sheets: [{ name: "People", text: 'a\tb\n\n"say ""hi"""\t2020-02-03\none two three\t4' }],
    });
  });

  test("with one cell far to the right makes no other row longer", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const far = Array.from({ length: 3000 }, (_, at) => (at === 2999 ? "x" : null));
    const rows = [far, ...Array.from({ length: 500 }, () => ["a@x.example", "Sales", null])];
    const read = await readWorkbook(await writeXlsx({ sheets: [{ name: "People", rows }] }));
    const text = read.ok ? (read.sheets[0]?.text ?? "") : "";
    expect(text.split("\n").slice(1)).toEqual(Array.from({ length: 500 }, () => "a@x.example\tSales"));
    expect(text.split("\n")[0]).toHaveLength(3000);
  });

  test("whose text is longer than is allowed is refused, however small it is packed", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const rows = Array.from({ length: 2000 }, () => ["x".repeat(1000)]);
    const bytes = await writeXlsx({ sheets: [{ name: "People", rows }] });
    expect(bytes.length).toBeLessThan(MEBIBYTE / 4);
    const read = (most: number) => readWorkbook(bytes, 150 * MEBIBYTE, most);
    expect(await read(MEBIBYTE)).toEqual({ ok: false, reason: "workbook-too-large" });
    expect(await read(2 * MEBIBYTE)).toMatchObject({ ok: true });
  });

  test("made by another program is read", async () => {
    expect(
      await readWorkbook(fs.readFileSync("test/fixtures/rosters/systems/25-opendocument.ods")),
    ).toMatchObject({
      ok: true,
    });
  });
});
