import { describe, expect, test } from "vitest";
import { startSession } from "~/features/accounts/sign-in.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { exportAllData, exportFormat } from "~/features/privacy/export-all-data.server";
import { exportPersonData } from "~/features/privacy/export-person-data.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import {
  answer,
  DURING,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

const by = { accountId: "a1", now: DURING };

async function installation() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [6, 7] });
  const codes = personalCodes(db, keys, id, 0);
  const casting = codes.slice(0, 3);
  casting.forEach((code, seed) => {
    answer(db, keys, id, code, sampleContent(seed, `thought ${seed}`));
  });
  const wave = findWave(db, id);
  if (wave) queueDueMail(db, wave, "tandem.example", DURING);
  insertAccount(db, {
    id: "a1",
    email: "person2@rel1.example",
    name: "Ada Lund",
    role: "administrator",
    passwordHash: "$argon2id$v=19$hash",
    createdAt: DURING,
  });
  const secret = startSession(db, "a1", DURING);
  return { db, keys, id, codes, secret };
}

describe("the full export", () => {
  test("keeps its documented format and holds every table of the live schema", async () => {
    const { db } = await installation();
    const data = exportFormat.parse(JSON.parse(JSON.stringify(exportAllData(db, "en", by))));
    const live = db.$client.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
    expect(Object.keys(data.tables).sort()).toEqual(live.map(String).sort());
    expect(data.tables.roster_entry?.rows).toHaveLength(13);
    expect(data.tables.mail_queue?.rows).toHaveLength(13);
    expect(data.tables.wave?.rows?.[0]).toMatchObject({
      state: "open",
      opens_at: "2026-11-23T06:00:00.000Z",
    });
    expect(data.tables.audit_event?.rows?.at(-1)).toMatchObject({
      action: "all data exported",
      account_id: "a1",
    });
    for (const table of Object.values(data.tables)) {
      expect(table.what).not.toBe("");
      for (const row of table.rows ?? []) expect(Object.keys(row)).toEqual(Object.keys(table.fields));
    }
  });

  test("holds no key, no secret, no hash of one and nothing about ballots, not even how many", async () => {
    const { db, keys, id, codes, secret } = await installation();
    const text = JSON.stringify(exportAllData(db, "en", by));
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no keys");
    const { issuerSecret, serverSecret, codeSecret, pepper } = secrets;
    for (const bytes of [issuerSecret, serverSecret, codeSecret, pepper]) {
      if (!bytes) continue;
      expect(text).not.toContain(Buffer.from(bytes).toString("hex"));
      expect(text).not.toContain(Buffer.from(bytes).toString("base64url"));
    }
    for (const { code } of codes) expect(text).not.toContain(code);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(String(db.$client.prepare("select id from session").pluck().get()));
    expect(text).not.toContain("argon2id$v");
    for (const name of ["claim", "ballot"]) {
      const { rows, fields, leftOut } = exportAllData(db, "en", by).tables[name] ?? {};
      expect({ rows, fields }).toEqual({ rows: null, fields: {} });
      expect(Object.keys(leftOut ?? {})).toHaveLength(name === "ballot" ? 5 : 4);
    }
  });

  test("does not change when somebody answers", async () => {
    const { db, keys, id, codes } = await installation();
    const tables = () => {
      const { audit_event: _, sqlite_sequence: __, ...others } = exportAllData(db, "en", by).tables;
      return others;
    };
    const before = tables();
    const next = codes[4];
    if (next) answer(db, keys, id, next, sampleContent(4));
    expect(tables()).toEqual(before);
  });

  test("leaves out a column that nobody has described", async () => {
    const { db } = await installation();
    db.$client.exec("alter table roster_entry add column birthday text default '1990-01-01'");
    const { roster_entry } = exportAllData(db, "en", by).tables;
    expect(roster_entry?.leftOut).toEqual({ birthday: "not described" });
    expect(JSON.stringify(roster_entry?.rows)).not.toContain("1990");
  });
});

test("a person's own data names roster, invitation, mails and account, and says what it cannot hold", async () => {
  const { db } = await installation();
  const data = exportPersonData(db, "Person2@rel1.example", "en", by);
  expect(data).toMatchObject({
    rosters: [{ department: "Sales", name: "Person 2" }],
    openWaves: [{ quarter: "2026-Q4", mails: [{ message: "invitation", state: "queued" }] }],
    account: { role: "administrator", name: "Ada Lund" },
  });
  expect(data.about.join(" ")).toContain("whether this person answered");
  const text = JSON.stringify(data);
  expect(text).not.toContain("argon2id");
  expect(text).not.toContain("person3@");
  const trail = JSON.stringify(db.$client.prepare("select * from audit_event").all());
  expect(trail).toContain("a person's data exported");
  expect(trail.toLowerCase()).not.toContain("person2@");
});
