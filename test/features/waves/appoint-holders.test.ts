import { describe, expect, test } from "vitest";
import { encodeBase64Url } from "~/ballot/encoding";
import { parseManifest } from "~/ballot/manifest";
import { newTallyKeys } from "~/ballot/seal";
import { disableAccount } from "~/features/accounts/change-account.server";
import { listTallySteps } from "~/features/tally/list-steps.server";
import { listKeyFiles, peekKeyFile } from "~/features/wave-key-file.server";
import {
  type Committee,
  couldOpenInside,
  listPossibleHolders,
} from "~/features/waves/appoint-holders.server";
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { findOwnHolder } from "~/features/waves/find-own-holder.server";
import { keepHolderKey } from "~/features/waves/keep-holder-key.server";
import { openWave } from "~/features/waves/open-wave.server";
import { changeWavePlan, planWave } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import { updateWave } from "~db/queries/waves.server";
import { auditEvent } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { addAccount, makeHolderKey, openHeldWave, planHeldWave, waveRow } from "../../support/held-wave";
import { OPENS, temporaryKeys } from "../../support/surveyed-wave";

const PLAN = {
  quarter: "2027-Q1",
  opensAt: new Date("2027-03-01T08:00:00Z"),
  closesAt: new Date("2027-03-12T17:00:00Z"),
  threshold: 5,
  delivery: "slips",
} as const;
const holder = (accountId: string, name = accountId) => ({ accountId, name, outside: true });

describe("the plan", () => {
  function problems(db: Database, committee: Committee) {
    const planned = planWave(db, "rel1", { ...PLAN, committee }, OPENS);
    return planned.ok ? [] : planned.problems;
  }

  test("names the holders in words, or leaves the keys to the server", () => {
    const db = freshDatabase();
    planHeldWave(db);
    const made = planWave(
      db,
      "rel1",
      { ...PLAN, committee: { needed: 1, holders: [holder("holder0", " Works council ")] } },
      OPENS,
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(waveRow(db, made.id).needed).toBe(1);
    expect(listHolders(db, made.id)).toMatchObject([
      { position: 0, accountId: "holder0", name: "Works council", publicKey: null },
    ]);
    const alone = planWave(
      db,
      "rel1",
      { ...PLAN, quarter: "2027-Q3", opensAt: new Date("2027-08-02"), closesAt: new Date("2027-08-13") },
      OPENS,
    );
    expect(alone.ok && waveRow(db, alone.id).needed).toBe(0);
  });

  test("says at each holder what is missing or twice, and offers no other quorum", () => {
    const db = freshDatabase();
    planHeldWave(db);
    const two = (first: ReturnType<typeof holder>, second: ReturnType<typeof holder>) =>
      problems(db, { needed: 2, holders: [first, second] });
    expect(
      problems(db, { needed: 1, holders: ["holder0", "holder1", "holder2"].map((id) => holder(id)) }),
    ).toEqual([{ field: "quorum", reason: "not-offered" }]);
    expect(problems(db, { needed: 0, holders: [holder("holder0")] })).toEqual([
      { field: "quorum", reason: "not-offered" },
    ]);
    const at = (index: number, reason: string) => [{ field: "holders", index, reason }];
    expect(two(holder("holder0"), holder(""))).toEqual(at(1, "account-missing"));
    expect(two(holder("stranger"), holder("holder0"))).toEqual(at(0, "account-unknown"));
    expect(two(holder("holder0", "A"), holder("holder0", "B"))).toEqual(at(1, "account-twice"));
    expect(two(holder("holder0", " "), holder("holder1"))).toEqual(at(0, "name-missing"));
    expect(two(holder("holder0", "Ada"), holder("holder1", "ada "))).toEqual(at(1, "name-twice"));
    expect(two(holder("holder0", "A".repeat(81)), holder("holder1"))).toEqual(at(0, "name-too-long"));
  });

  test("appoints whoever can sign in and see the pair, of any role", () => {
    const db = freshDatabase();
    planHeldWave(db);
    for (const role of ["hr", "facilitator", "administrator"] as const) addAccount(db, role, role);
    addAccount(db, "gone", "hr");
    disableAccount(db, "gone", { accountId: "administrator", now: OPENS });
    db.$client
      .prepare(
        "insert into account (id, email, name, role, password_hash, every_relationship, demonstration, created_at) values ('elsewhere', 'e', 'e', 'hr', '', 0, 0, 0)",
      )
      .run();
    expect(
      listPossibleHolders(db, "rel1")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["administrator", "facilitator", "holder0", "holder1", "holder2", "hr"]);
  });

  test("keeps a key with the person who made it, and none with anybody else", () => {
    const db = freshDatabase();
    const { id } = planHeldWave(db);
    makeHolderKey(db, id, "holder0");
    const [made] = listHolders(db, id);
    const change = (ids: readonly string[]) =>
      changeWavePlan(
        db,
        waveRow(db, id),
        { ...PLAN, committee: { needed: 2, holders: ids.map((one) => holder(one)) } },
        OPENS,
      );
    change(["holder1", "holder0", "holder2"]);
    expect(listHolders(db, id).map(({ publicKey }) => publicKey)).toEqual([null, made?.publicKey, null]);
    changeWavePlan(db, waveRow(db, id), { ...PLAN, threshold: 6 }, OPENS);
    expect(listHolders(db, id)[1]?.publicKey).toBe(made?.publicKey);
    addAccount(db, "other");
    change(["holder1", "other", "holder2"]);
    expect(listHolders(db, id).every(({ publicKey }) => publicKey === null)).toBe(true);
  });
});

describe("a key", () => {
  test("is kept for whoever is appointed, until the wave opens, and each one is in the trail", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id, accounts } = planHeldWave(db);
    for (const accountId of [...accounts, accounts[0] ?? ""]) makeHolderKey(db, id, accountId);
    const request = { publicKey: encodeBase64Url(newTallyKeys().publicKey) };
    const by = { accountId: accounts[0] ?? "", now: OPENS };
    expect(keepHolderKey(db, waveRow(db, id), request, { ...by, accountId: "hr" })).toEqual({
      ok: false,
      reason: "not-holder",
    });
    expect([findOwnHolder(db, id, "holder2"), findOwnHolder(db, id, "hr")]).toEqual([2, null]);
    await openWave(db, keys, id, OPENS);
    expect(keepHolderKey(db, waveRow(db, id), request, by)).toEqual({ ok: false, reason: "not-waiting" });
    const trail = db.select().from(auditEvent).all();
    expect(trail.map(({ action, accountId }) => [action, accountId])).toEqual(
      ["holder0", "holder1", "holder2", "holder0"].map((accountId) => ["tally key made", accountId]),
    );
    const shown = describeTally(db, keys, waveRow(db, id), "en").committee?.holders[0]?.key?.fingerprint;
    expect(trail.at(-1)?.subject).toContain(shown);
  });

  test("is never used twice: by another holder, in another wave, or after one that has opened", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id } = await openHeldWave(db, keys);
    const manifest = parseManifest(waveRow(db, id).manifest ?? "");
    if (manifest.protocol !== "tandem/v3") throw new Error("no committee");
    const next = planHeldWave(db, undefined, { id: "w2", opensAt: PLAN.opensAt, closesAt: PLAN.closesAt });
    const mine = makeHolderKey(db, next.id, "holder0");
    const used = [
      ...manifest.holders.map(({ key }) => key),
      manifest.serverKey,
      encodeBase64Url(mine.publicKey),
    ];
    for (const publicKey of used) {
      const kept = keepHolderKey(
        db,
        waveRow(db, next.id),
        { publicKey },
        { accountId: "holder1", now: OPENS },
      );
      expect(kept).toEqual({ ok: false, reason: "used-before" });
    }
    for (const accountId of ["holder1", "holder2"]) makeHolderKey(db, next.id, accountId);
    updateWave(db, id, { state: "cancelled", endedBecause: "cancelled" });
    db.$client
      .prepare("update wave_holder set public_key = ? where wave_id = 'w2' and position = 1")
      .run(used[0]);
    expect(checkOpening(db, keys, waveRow(db, next.id), PLAN.opensAt)).toEqual({
      ok: false,
      reason: "tally-key-missing",
      holders: ["Data protection"],
    });
  });

  test("is none if ballots cannot be sealed to it", () => {
    const db = freshDatabase();
    const { id } = planHeldWave(db);
    const lowOrder = encodeBase64Url(new Uint8Array(32));
    for (const request of [
      null,
      "x",
      {},
      { publicKey: "AA" },
      { publicKey: lowOrder },
      { publicKey: encodeBase64Url(new Uint8Array(32).fill(255)) },
    ])
      expect(keepHolderKey(db, waveRow(db, id), request, { accountId: "holder0", now: OPENS })).toEqual({
        ok: false,
        reason: "malformed",
      });
  });
});

describe("opening", () => {
  test("waits for every key and says whose, on pages and first pages", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id } = planHeldWave(db);
    makeHolderKey(db, id, "holder1");
    const missing = {
      ok: false,
      reason: "tally-key-missing",
      holders: ["Works council", "Head of Finance"],
    } as const;
    expect(await openWave(db, keys, id, OPENS)).toEqual(missing);
    expect(checkOpening(db, keys, waveRow(db, id), OPENS)).toEqual(missing);
    expect(explainRefusal(db, waveRow(db, id), missing, "en").problem).toContain(
      "Works council and Head of Finance",
    );
    expect(listKeyFiles(keys)).toEqual([]);
    const steps = (accountId: string, role: "hr" | "trustee") =>
      listTallySteps(db, [waveRow(db, id)], () => "", { id: accountId, role }, "en", OPENS).map(
        ({ text }) => text,
      );
    expect(steps("holder0", "trustee")).toEqual([expect.stringMatching(/^Make your key/)]);
    expect([steps("holder1", "trustee"), steps("stranger", "trustee")]).toEqual([[], []]);
    expect(steps("hr", "hr")).toEqual([expect.stringContaining("Works council and Head of Finance")]);
  });

  test("refuses while somebody appointed cannot sign in any more", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id, accounts } = planHeldWave(db);
    for (const accountId of accounts) makeHolderKey(db, id, accountId);
    disableAccount(db, "holder1", { accountId: "admin", now: OPENS });
    expect(await openWave(db, keys, id, OPENS)).toEqual({
      ok: false,
      reason: "holder-missing",
      holders: ["Data protection"],
    });
  });

  test("freezes names, keys and quorum, keeps no holder's secret and its own key in the key file only", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id, holders } = await openHeldWave(db, keys);
    const manifest = parseManifest(waveRow(db, id).manifest ?? "");
    const secrets = peekKeyFile(keys, id);
    expect(manifest).toMatchObject({
      protocol: "tandem/v3",
      needed: 2,
      holders: holders.map(({ name, publicKey }) => ({ name, key: encodeBase64Url(publicKey) })),
      serverKey: encodeBase64Url(secrets?.serverPublic ?? new Uint8Array()),
    });
    expect([secrets?.openedBy, secrets?.tallySecret]).toEqual(["holders", undefined]);
    const honest = manifest.promise.en?.honest ?? "";
    for (const { name } of holders) expect(honest).toContain(name);
  });

  test("promises what the server mode keeps where HR and IT alone are a quorum, whatever HR said of them", async () => {
    const quorums = [
      { roles: ["hr", "administrator", "trustee"], serverMode: true },
      { roles: ["hr", "trustee", "facilitator"], serverMode: false },
    ] as const;
    for (const { roles, serverMode } of quorums) {
      const db = freshDatabase();
      const keys = temporaryKeys();
      const { id, accounts } = planHeldWave(db, undefined, {}, roles);
      for (const accountId of accounts) makeHolderKey(db, id, accountId);
      expect(describeTally(db, keys, waveRow(db, id), "en").committee).toMatchObject({
        serverMode,
        everyQuorumOutside: !serverMode,
      });
      await openWave(db, keys, id, OPENS);
      const honest = parseManifest(waveRow(db, id).manifest ?? "").promise.en?.honest ?? "";
      expect(/HR/.test(honest)).toBe(serverMode);
    }
  });

  test("decides by the roles of that day", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id, accounts } = planHeldWave(db);
    for (const accountId of accounts) makeHolderKey(db, id, accountId);
    db.$client.exec("update account set role = 'administrator' where id in ('holder0', 'holder1')");
    await openWave(db, keys, id, OPENS);
    db.$client.exec("update account set role = 'trustee'");
    expect(describeTally(db, keys, waveRow(db, id), "en").committee?.serverMode).toBe(true);
  });
});

test("a quorum is outside only if everybody inside is too few", () => {
  expect(couldOpenInside(0, [])).toBe(true);
  expect(couldOpenInside(2, [true, false, false])).toBe(true);
  expect(couldOpenInside(2, [true, true, false])).toBe(false);
  expect(couldOpenInside(1, [true, false])).toBe(true);
  expect(couldOpenInside(3, [true, true, false, false])).toBe(false);
});
