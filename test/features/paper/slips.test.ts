import QRCode from "qrcode";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCode } from "~/ballot/code";
import { fingerprint, parseManifest } from "~/ballot/manifest";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import {
  countParts,
  countSlips,
  type DrawnSlips,
  drawSlips,
  SLIPS_PER_PART,
  type Slip,
} from "~/features/paper/draw-slips.server";
import { openWave } from "~/features/waves/open-wave.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { addRelationship, type Company, company, plannedWave, reload } from "../../support/company";

let own: Company;
beforeEach(() => {
  own = company([6, 7]);
});
afterEach(() => own.end());

const REQUEST = { publicUrl: "https://tandem.example", language: "en" } as const;

async function opened(change: Partial<WaveRow>): Promise<WaveRow> {
  const wave = plannedWave(own.db, change);
  expect(await openWave(own.db, own.keys, wave.id, wave.opensAt)).toEqual({ ok: true });
  return reload(own.db, wave);
}

async function draw(wave: WaveRow, part = 1): Promise<DrawnSlips> {
  const request = { part, ...REQUEST, by: { accountId: "hr", now: wave.opensAt } };
  const drawn = await drawSlips(own.db, own.keys, wave, request);
  if (!drawn.ok) throw new Error(drawn.reason);
  return drawn;
}

/** The dark modules that a path paints. */
function modulesOf({ size, path }: Slip["qr"]): boolean[][] {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, column, row, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let offset = 0; offset < Number(length); offset += 1)
      dark[Number(row)]![Number(column) + offset] = true;
  }
  return dark;
}

describe("slips", () => {
  test("are one for every invited person and the spare ones, each with a code of its own department", async () => {
    const wave = await opened({ delivery: "slips" });
    const { sheets, fingerprint: printed, address } = await draw(wave);
    expect(sheets.map(({ department, which, slips }) => `${department} ${which} ${slips.length}`)).toEqual([
      "Sales pool 6",
      "Sales spare 3",
      "Marketing pool 7",
      "Marketing spare 3",
    ]);
    const typed = sheets.flatMap(({ slips }) => slips.map((slip) => slip.typed));
    expect(new Set(typed).size).toBe(19);
    for (const sheet of sheets) {
      for (const slip of sheet.slips) {
        expect(parseCode(wave.id, slip.typed)).toMatchObject({
          ok: true,
          departmentIndex: sheet.department === "Sales" ? 0 : 1,
        });
      }
    }
    expect(printed).toBe(fingerprint(wave.manifestHash ?? ""));
    expect(address).toBe(`https://tandem.example/s/${wave.id}`);
  });

  test("carry the link of their code as a picture that a telephone reads", async () => {
    const wave = await opened({ delivery: "slips" });
    const { sheets } = await draw(wave);
    for (const slip of sheets.flatMap(({ slips }) => slips)) {
      const parsed = parseCode(wave.id, slip.typed);
      if (!parsed.ok) throw new Error(parsed.reason);
      const fragment = slip.typed.replaceAll("-", "");
      const link = `https://tandem.example/s/${wave.id}#${fragment[0]}.${fragment.slice(1)}`;
      const { modules } = QRCode.create(link, { errorCorrectionLevel: "M" });
      const expected = Array.from({ length: modules.size }, (_, row) =>
        Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
      );
      expect(modulesOf(slip.qr)).toEqual(expected);
    }
  });

  test("name nobody and are the same when printed again", async () => {
    const wave = await opened({ delivery: "slips" });
    const first = await draw(wave);
    expect(JSON.stringify(first)).not.toMatch(/@|Person/);
    expect(await draw(wave)).toEqual(first);
  });

  test("of a wave by mail are the spare ones only: personal codes never reach HR", async () => {
    const wave = await opened({ delivery: "mail" });
    const { sheets } = await draw(wave);
    expect(sheets.map(({ which, slips }) => `${which} ${slips.length}`)).toEqual(["spare 3", "spare 3"]);
    expect(countSlips(wave)).toHaveLength(2);
  });

  test("of a wave by mail hold no code of somebody without an address either, and no mail is queued for them", async () => {
    insertRosterEntries(own.db, [
      {
        id: "ed",
        relationshipId: "sales-marketing",
        email: "",
        departmentIndex: 0,
        name: "Ed",
        language: null,
      },
    ]);
    const wave = await opened({ delivery: "mail" });
    expect(countSlips(wave).map(({ which }) => which)).toEqual(["spare", "spare"]);
    expect(queueDueMail(own.db, wave, "tandem.example", wave.opensAt)).toBe(13);
    expect(parseManifest(wave.manifest ?? "").departments[0].invited).toBe(7);
  });

  test("that were printed leave a trace each time, without a code", async () => {
    const wave = await opened({ delivery: "slips" });
    const { sheets } = await draw(wave);
    await draw(wave);
    const trail = own.db.$client.prepare("select action, account_id, subject from audit_event").all();
    expect(trail).toHaveLength(2);
    expect(trail[0]).toEqual({
      action: "slips printed",
      account_id: "hr",
      subject: "sales-marketing: 2026-Q1",
    });
    expect(JSON.stringify(trail)).not.toContain(sheets[0]?.slips[0]?.typed);
  });

  test("of a large company come in parts that together are all of them, once", async () => {
    addRelationship(own.db, "large", [150, 120]);
    const wave = await opened({ relationshipId: "large", delivery: "slips" });
    expect(countParts(wave)).toBe(2);
    const parts = [await draw(wave, 1), await draw(wave, 2)];
    const typed = parts.flatMap(({ sheets }) =>
      sheets.flatMap(({ slips }) => slips.map((slip) => slip.typed)),
    );
    expect(parts[0]?.sheets.flatMap(({ slips }) => slips)).toHaveLength(SLIPS_PER_PART);
    expect(new Set(typed).size).toBe(typed.length);
    expect(typed).toHaveLength(150 + 15 + 120 + 12);
    expect((await draw(wave, 99)).part).toBe(2);
    expect((await draw(wave, Number.NaN)).part).toBe(1);
  });

  test("are not made for a wave that is not open", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    const request = { part: 1, ...REQUEST, by: { accountId: "hr", now: wave.opensAt } };
    expect(await drawSlips(own.db, own.keys, wave, request)).toEqual({ ok: false, reason: "not-open" });
  });
});
