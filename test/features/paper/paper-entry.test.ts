import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DepartmentIndex, parseManifest } from "~/ballot/manifest";
import { paperCodes, slipCodes, spareSlips } from "~/features/derive-code.server";
import { beginPaperEntry } from "~/features/paper/begin-paper-entry.server";
import { countSlips } from "~/features/paper/draw-slips.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { countBallots } from "~db/queries/ballots.server";
import { type Company, company, DAY, plannedWave, reload } from "../../support/company";
import { everyRow } from "../../support/database";
import { answer, respondent, sampleContent } from "../../support/surveyed-wave";

const NOW = new Date(2026, 1, 3, 9);
const BY = { accountId: "hr", name: "Ines Brandt", now: NOW };
const BOTH = { second: " Wanda  Rat ", bothHere: true, shuffled: true };

let own: Company;
beforeEach(() => {
  own = company([6, 42]);
});
afterEach(() => own.end());

async function opened(change: Parameters<typeof plannedWave>[1] = {}) {
  const wave = plannedWave(own.db, change);
  expect(await openWave(own.db, own.keys, wave.id, wave.opensAt)).toEqual({ ok: true });
  return reload(own.db, wave);
}

function begin(wave: string, request: unknown = BOTH, now = NOW) {
  return beginPaperEntry(own.db, own.keys, wave, request, { ...BY, now });
}

function codesOf(wave: string): readonly (readonly string[])[] {
  const begun = begin(wave);
  if (!begun.ok) throw new Error(begun.reason);
  return begun.codes;
}

function castWith(wave: string, departmentIndex: DepartmentIndex, code: string, seed = 1): string {
  const parsed = { ok: true as const, departmentIndex, code };
  return answer(own.db, own.keys, wave, parsed, sampleContent(seed), NOW);
}

function claimWith(wave: string, departmentIndex: DepartmentIndex, code: string) {
  const { claimJson } = respondent(own.db, wave, { ok: true, departmentIndex, code });
  return claimBallot(own.db, own.keys, wave, claimJson, NOW);
}

function trail(): unknown[] {
  return own.db.$client.prepare("select action, account_id, subject from audit_event").all();
}

describe("the codes for paper ballots", () => {
  test("are the last of the spare ones that the manifest fixes: three, or a fifth of those invited", async () => {
    const wave = await opened();
    const { departments } = parseManifest(wave.manifest ?? "");
    expect(departments.map(({ spare, paper }) => [spare, paper])).toEqual([
      [3 + 3, 3],
      [5 + 9, 9],
    ]);
    expect(codesOf(wave.id).map((codes) => codes.length)).toEqual([3, 9]);
  });

  test.each(["mail", "slips"] as const)("are on no slip of a wave by %s", async (delivery) => {
    const wave = await opened({ delivery });
    const printed = ([0, 1] as const).flatMap((index) =>
      (["pool", "spare"] as const).flatMap((which) => slipCodes(own.keys, wave, index, which) ?? []),
    );
    const slips = countSlips(wave).reduce((total, kind) => total + kind.slips, 0);
    expect(printed).toHaveLength(slips);
    const onSlips = printed.map(({ typed }) => typed.replaceAll("-", "")).join(" ");
    const codes = codesOf(wave.id).flat();
    expect(codes.filter((code) => onSlips.includes(code))).toEqual([]);
    // The search finds one that is.
    expect(onSlips).toContain(printed[0]?.typed.replaceAll("-", "").slice(1, 21));
  });

  test("claim and cast as all codes do, once each, and are then passed over", async () => {
    const wave = await opened();
    const [sales = []] = codesOf(wave.id);
    castWith(wave.id, 0, sales[0] ?? "");
    expect(codesOf(wave.id)[0]).toEqual(sales.slice(1));
    expect(countBallots(own.db, wave.id)).toBe(1);
    const again = claimWith(wave.id, 0, sales[0] ?? "");
    expect(again).toEqual({ ok: false, reason: "code-refused" });
    expect(claimWith(wave.id, 0, "0".repeat(20))).toEqual(again);
    expect(claimWith(wave.id, 1, sales[1] ?? "")).toEqual(again);
  });

  test("end with the pool: no more ballots can be counted than the manifest has codes", async () => {
    const wave = await opened();
    const first = codesOf(wave.id);
    for (const [index, codes] of first.entries())
      for (const code of codes) castWith(wave.id, index === 0 ? 0 : 1, code);
    expect(codesOf(wave.id)).toEqual([[], []]);
    for (const code of first[0] ?? []) expect(claimWith(wave.id, 0, code).ok).toBe(false);
    expect(countBallots(own.db, wave.id)).toBe(12);
  });

  test("are none in a wave that opened before there were any, and its slips stay as they were", async () => {
    const wave = await opened();
    const secrets = readKeyFile(own.keys, wave.id);
    const manifest = parseManifest(wave.manifest ?? "");
    const department = { name: "Sales", invited: 6, spare: 3 };
    const old = { ...manifest, departments: [department, department] as const };
    expect(spareSlips(department)).toBe(3);
    expect(secrets && paperCodes(secrets, old, 0)).toEqual([]);
  });
});

describe("beginning", () => {
  test("records who was there, and nothing else anywhere", async () => {
    const wave = await opened();
    const before = everyRow(own.db);
    const [sales = []] = codesOf(wave.id);
    expect(trail()).toEqual([
      {
        action: "paper ballots: entry begun",
        account_id: "hr",
        subject: "sales-marketing: 2026-Q1, together with Wanda Rat",
      },
    ]);
    expect(JSON.stringify(trail())).not.toContain(sales[0]);
    own.db.$client.exec("delete from audit_event; delete from sqlite_sequence where name = 'audit_event'");
    expect(everyRow(own.db)).toBe(before);
  });

  test("says the same however many have been typed in before", async () => {
    const wave = await opened();
    const [sales = []] = codesOf(wave.id);
    castWith(wave.id, 0, sales[0] ?? "");
    codesOf(wave.id);
    const [first, second] = trail();
    expect(second).toEqual(first);
  });

  test.each([
    ["second-missing", { ...BOTH, second: "  " }],
    ["second-missing", { ...BOTH, second: ["Wanda"] }],
    ["same-person", { ...BOTH, second: "ines  brandt" }],
    ["not-confirmed", { ...BOTH, bothHere: "yes" }],
    ["not-confirmed", { second: "Wanda Rat", bothHere: true }],
    ["second-missing", null],
  ])("is refused as %s", async (reason, request) => {
    const wave = await opened();
    expect(begin(wave.id, request)).toEqual({ ok: false, reason });
    expect(trail()).toEqual([]);
  });

  test("gives out nothing when the wave is not open, or its key is gone", async () => {
    const planned = plannedWave(own.db);
    expect(begin(planned.id)).toMatchObject({ ok: false, reason: "not-open-yet" });
    const opening = await openWave(own.db, own.keys, planned.id, planned.opensAt);
    expect(opening).toEqual({ ok: true });
    expect(begin(planned.id, BOTH, planned.closesAt)).toMatchObject({ ok: false, reason: "closed" });
    fs.rmSync(path.join(own.keys.path, `${planned.id}.json`));
    expect(begin(planned.id)).toEqual({ ok: false, reason: "key-missing" });
    expect(begin("nowhere")).toEqual({ ok: false, reason: "unknown-wave" });
    expect(trail()).toEqual([]);
  });
});

test("paper ballots are counted with the others when the wave closes", async () => {
  const wave = await opened();
  const receipts = codesOf(wave.id).flatMap((codes, index) =>
    codes.map((code, seed) => castWith(wave.id, index === 0 ? 0 : 1, code, seed)),
  );
  const later = new Date(wave.closesAt.getTime() + DAY);
  expect(await closeWave(own.db, own.keys, wave.id, later)).toMatchObject({ ok: true });
  const released = own.db.$client.prepare("select receipts from release").pluck().get();
  expect(JSON.parse(String(released))).toEqual(receipts.sort());
});
