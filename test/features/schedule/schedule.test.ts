import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { formatInstant, formatMoment } from "~/content/intl";
import type { Mailer, OutgoingMail } from "~/features/mail/connect-mailer.server";
import { addRosterPerson } from "~/features/roster/change-roster.server";
import { runSchedule, sendWaitingMail } from "~/features/schedule/run-schedule.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { lastParticipation, refreshParticipation } from "~/features/waves/refresh-participation.server";
import { insertBallot } from "~db/queries/ballots.server";
import { addRelationship, type Company, company, DAY, plannedWave, reload } from "../../support/company";

let own: Company;
beforeEach(() => {
  own = company([6, 7]);
});
afterEach(() => own.end());

/** Takes every message and forgets nothing. */
function collector(): Mailer & { mails: OutgoingMail[] } {
  const mails: OutgoingMail[] = [];
  return {
    mails,
    publicUrl: PUBLIC_URL,
    deliver: async (mail) => {
      mails.push(mail);
      return { ok: true };
    },
    close: () => {},
  };
}

const PUBLIC_URL = "https://tandem.brandt.example";
async function run(now: Date, mailer: Mailer | null = null, publicUrl: string | null = PUBLIC_URL) {
  await runSchedule(own.db, own.keys, mailer, now, publicUrl);
  if (mailer) await sendWaitingMail(own.db, own.keys, mailer, now);
}
const later = (date: Date, milliseconds: number) => new Date(+date + milliseconds);

function addBallots(waveId: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const token = Buffer.alloc(32, index + 1);
    insertBallot(own.db, { token, waveId, departmentIndex: 0, sealed: Buffer.alloc(8), mac: null });
  }
}

describe("the schedule", () => {
  test("opens a wave on its date and not before, sends its mails, closes it on its date", async () => {
    const wave = plannedWave(own.db);
    const mailer = collector();
    await run(later(wave.opensAt, -1000), mailer);
    expect(reload(own.db, wave).state).toBe("planned");
    await run(wave.opensAt, mailer);
    expect(reload(own.db, wave)).toMatchObject({ state: "open", opensAt: wave.opensAt });
    expect(mailer.mails).toHaveLength(13);
    await run(later(wave.closesAt, -1000), mailer);
    expect(reload(own.db, wave).state).toBe("open");
    await run(wave.closesAt, mailer);
    expect(reload(own.db, wave)).toMatchObject({ state: "closed", endedBecause: "nobody-answered" });
    expect(mailer.mails).toHaveLength(26);
  });

  test("does nothing twice, however often it runs and wherever the clock jumps", async () => {
    const wave = plannedWave(own.db);
    const mailer = collector();
    const jumps = [0, 0, 8 * DAY, -2 * DAY, 8 * DAY, 0, 10 * DAY, DAY, 8 * DAY, 10 * DAY];
    for (const jump of jumps) await run(later(wave.opensAt, jump), mailer);
    const perPerson = new Map<string, number>();
    for (const { to } of mailer.mails) perPerson.set(to, (perPerson.get(to) ?? 0) + 1);
    expect(perPerson.size).toBe(13);
    expect(Math.max(...perPerson.values())).toBe(3);
    await run(wave.closesAt, mailer);
    await run(later(wave.closesAt, -DAY), mailer);
    expect(reload(own.db, wave).state).toBe("closed");
    const opened = own.db.$client
      .prepare("select count(*) from audit_event where action = 'wave opened'")
      .pluck()
      .get();
    expect(opened).toBe(1);
  });

  test("opens a wave somewhat late after a restart, and says when it opened", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    const late = later(wave.opensAt, 40 * 60_000);
    await run(late);
    expect(reload(own.db, wave)).toMatchObject({ state: "open", opensAt: late });
    expect(reload(own.db, wave).manifest).toContain(late.toISOString());
  });

  test.each([
    ["a server that was down for days", 3 * DAY, {}],
    ["a server that was down for two hours", 2 * 60 * 60_000, {}],
    ["a date that was past already when it was planned", 60_000, { createdAt: new Date(2026, 1, 2, 8) }],
    ["a row that somebody edited", 9 * DAY, { closesAt: new Date(2026, 2, 20, 18) }],
  ] as const)("opens nothing at a time that nobody chose: %s", async (_, milliseconds, change) => {
    const wave = plannedWave(own.db, change);
    const mailer = collector();
    const now = later(wave.opensAt, milliseconds);
    await run(now, mailer);
    await run(later(now, 30_000), mailer);
    expect(reload(own.db, wave).state).toBe("planned");
    expect(mailer.mails).toEqual([]);
    const around = { db: own.db, keys: own.keys, publicUrl: PUBLIC_URL, mailFrom: null };
    const page = describeOpening(around, own.relationship, wave, now, "en");
    expect(page.missed).toContain(formatInstant("en", wave.opensAt));
    expect(page.now.problems).toEqual([]);
    const [latest] = page.now.facts.when.flatMap((line) => / to (.+), and no further/.exec(line)?.[1] ?? []);
    const by = { accountId: "hr", now };
    expect(await openWaveBy(own.db, own.keys, wave, by, { publicUrl: PUBLIC_URL })).toEqual({ ok: true });
    expect(reload(own.db, wave)).toMatchObject({ state: "open", opensAt: now });
    // What was read before opening is what the manifest then promises.
    const promised = parseManifest(reload(own.db, wave).manifest ?? "");
    if (promised.protocol !== "tandem/v3") throw new Error("it opened in the earlier form");
    expect(latest).toBe(formatMoment("en", new Date(promised.latestAt)));
  });

  test.each([
    null,
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://[::1]:3000",
    "https://tandem.localhost",
  ])("opens nothing whose links lead to the machine itself: %s", async (publicUrl) => {
    for (const delivery of ["mail", "slips"] as const) {
      const wave = plannedWave(own.db, { delivery });
      await run(wave.opensAt, null, publicUrl);
      expect(reload(own.db, wave).state).toBe("planned");
      own.db.$client.exec("delete from wave");
    }
  });

  test("leaves a wave planned that may not open, and opens it once the cause is mended", async () => {
    const small = addRelationship(own.db, "north", [6, 2]);
    const wave = plannedWave(own.db, { relationshipId: small.id, delivery: "slips" });
    await run(wave.opensAt);
    expect(reload(own.db, wave).state).toBe("planned");
    for (const name of ["x", "y", "z"]) {
      const given = { email: `${name}@north.example`, department: "Marketing", name, language: "" };
      addRosterPerson(own.db, small, given, { accountId: "hr", now: wave.opensAt });
    }
    await run(later(wave.opensAt, 30 * 60_000));
    expect(reload(own.db, wave).state).toBe("open");
  });

  test("goes on with the other waves when one is in trouble", async () => {
    addRelationship(own.db, "north", [6, 6]);
    const broken = plannedWave(own.db, { id: "wave-not-usable", delivery: "slips" });
    const good = plannedWave(own.db, { relationshipId: "north", delivery: "slips" });
    await run(good.opensAt);
    expect(reload(own.db, broken).state).toBe("planned");
    expect(reload(own.db, good).state).toBe("open");
  });

  test("shares a closing that somebody has started by hand", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    await run(wave.opensAt);
    const open = reload(own.db, wave);
    const by = { accountId: "hr", now: wave.closesAt };
    const [first, second] = await Promise.all([
      closeWaveBy(own.db, own.keys, open, by),
      closeWaveBy(own.db, own.keys, open, by),
    ]);
    expect(first).toBe(second);
    const closed = own.db.$client
      .prepare("select count(*) from audit_event where action like 'wave closed%'")
      .pluck()
      .get();
    expect(closed).toBe(1);
  });

  test("throws away uploads that nobody accepted", async () => {
    own.db.$client
      .prepare(
        "insert into roster_import (id, relationship_id, account_id, file_name, content, created_at) values ('i', 'sales-marketing', 'hr', 'f', 'c', 1)",
      )
      .run();
    await run(new Date("2026-01-10T00:00:00Z"));
    expect(own.db.$client.prepare("select count(*) from roster_import").pluck().get()).toBe(0);
  });
});

describe("participation of an open wave", () => {
  test("is looked at once a day, so that no single ballot can be seen arriving", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    await run(wave.opensAt);
    expect(lastParticipation(wave.id)?.band).toBe("under-25");
    addBallots(wave.id, 13);
    for (let minutes = 1; minutes < 16 * 60; minutes += 15) {
      refreshParticipation(own.db, later(wave.opensAt, minutes * 60_000));
      expect(lastParticipation(wave.id)).toMatchObject({ band: "under-25", at: wave.opensAt });
    }
    refreshParticipation(own.db, later(wave.opensAt, DAY));
    expect(lastParticipation(wave.id)?.band).toBe("over-75");
  });

  test("is forgotten when the wave ends, and never stored", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    await run(wave.opensAt);
    expect(own.db.$client.serialize().toString("latin1")).not.toContain("under-25");
    await run(wave.closesAt);
    expect(lastParticipation(wave.id)).toBeNull();
  });
});
