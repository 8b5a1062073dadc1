import { describe, expect, test } from "vitest";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { queueSteeringMails } from "~/features/steering/queue-steering-mails.server";
import { takeBackWave } from "~/features/steering/take-back-wave.server";
import { chooseMail, offeredMail } from "~/features/steering/unwanted-mail.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findWave, updatePlannedWave, updateWave } from "~db/queries/waves.server";
import { auditEvent, steeringMail } from "~db/schema";
import { CLOSES, day, HOST, mailsAt, OPENS, steeredCompany } from "../../support/mail/steered-company";

const kinds = (db: Database) =>
  db
    .select()
    .from(steeringMail)
    .all()
    .map(({ message, occasion }) => `${message} ${occasion}`.trim());

describe("before a wave opens by itself", () => {
  test("whoever steers waves hears of it two working days before, once, in their language", async () => {
    const { db } = steeredCompany();
    expect(await mailsAt(db, day(19, 7))).toEqual([]);
    const [mail, ...others] = await mailsAt(db, day(19, 8));
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: "hr@brandt.example", language: "de" });
    expect(mail?.subject).toContain("Beginnt am");
    expect(mail?.text).toContain(`https://${HOST}/r/rel1/waves/w1/opening`);
    expect(await mailsAt(db, day(20))).toEqual([]);
  });
});

describe("a wave that could not open", () => {
  test("is told once a working day, and given up after five of them, which frees its quarter", async () => {
    const { db, keys } = steeredCompany();
    db.$client.exec("delete from roster_entry where department_index = 1");
    for (const date of [23, 24, 25, 26, 27, 28, 29]) {
      const now = day(date, 10);
      await runSchedule(db, keys, null, now, `https://${HOST}`);
      await mailsAt(db, now);
      expect(await mailsAt(db, day(date, 11))).toEqual([]);
    }
    // Nobody is written to in the night.
    expect(await mailsAt(db, day(30, 1))).toEqual([]);
    const days = ["23", "24", "25", "26", "27"];
    expect(kinds(db)).toEqual(days.map((date) => `could-not-open 2026-11-${date}`));
    expect(findWave(db, "w1")?.state).toBe("planned");
    await runSchedule(db, keys, null, day(30, 10), `https://${HOST}`);
    expect(findWave(db, "w1")).toMatchObject({ state: "cancelled", manifest: null });
    const trail = db.select().from(auditEvent).all();
    expect(trail.map(({ action }) => action)).toContain("wave lapsed");
    const told = await mailsAt(db, day(30, 11));
    expect(told.map(({ to, subject }) => [to, subject.split(":")[0]])).toEqual([
      ["hr@brandt.example", "Aufgegeben"],
    ]);
  });
});

test("a short wave that is given up after its end is told like any other", async () => {
  const { db, keys } = steeredCompany();
  updatePlannedWave(db, "w1", { closesAt: day(25, 18) });
  db.$client.exec("delete from roster_entry where department_index = 1");
  for (const date of [23, 24, 25, 26, 27, 30])
    await runSchedule(db, keys, null, day(date, 10), `https://${HOST}`);
  expect(findWave(db, "w1")?.state).toBe("cancelled");
  expect((await mailsAt(db, day(30, 11))).map(({ subject }) => subject.split(":")[0])).toEqual([
    "Aufgegeben",
  ]);
  // News that is older helps nobody.
  db.$client.exec("delete from steering_mail");
  expect(await mailsAt(db, new Date(2026, 11, 9))).toEqual([]);
});

test.each(["wave closed", "wave closed (nobody-answered)"])(
  "that a wave has ended is told also where key holders came days after its end: %s",
  async (event) => {
    const { db, keys } = steeredCompany();
    await openWave(db, keys, "w1", OPENS);
    updateWave(db, "w1", {
      state: "closed",
      endedBecause: event === "wave closed" ? null : "nobody-answered",
    });
    const late = new Date(+CLOSES + 6 * 24 * 60 * 60_000);
    const subject = "rel1: 2026-Q4";
    db.insert(auditEvent).values({ at: late, accountId: null, action: event, subject }).run();
    expect(await mailsAt(db, late)).toHaveLength(2);
    db.$client.exec("delete from steering_mail");
    expect(await mailsAt(db, new Date(+late + 4 * 24 * 60 * 60_000))).toEqual([]);
  },
);

test("a server that was down for weeks gives nothing up before somebody was told", async () => {
  const { db, keys } = steeredCompany();
  const late = new Date(2026, 11, 2, 12);
  await runSchedule(db, keys, null, late, `https://${HOST}`);
  await runSchedule(db, keys, null, new Date(+late + 60_000), `https://${HOST}`);
  expect(findWave(db, "w1")?.state).toBe("planned");
  expect(await mailsAt(db, late)).toHaveLength(1);
});

describe("an open wave", () => {
  test("is told to those who read results too, with its band at half-time, whoever has answered", async () => {
    const { db, keys } = steeredCompany();
    await openWave(db, keys, "w1", OPENS);
    const opened = await mailsAt(db, day(23, 9));
    expect(opened.map(({ to }) => to).sort()).toEqual(["facilitator@brandt.example", "hr@brandt.example"]);
    await runSchedule(db, keys, null, day(29), `https://${HOST}`);
    const half = await mailsAt(db, day(29));
    expect(half.map(({ text }) => /fewer than a quarter|weniger als ein Viertel/.test(text))).toEqual([
      true,
      true,
    ]);
    expect(await mailsAt(db, day(30))).toEqual([]);
  });

  test("stops being told to somebody who has switched it off, and to nobody else", async () => {
    const { db, keys, accounts } = steeredCompany();
    await openWave(db, keys, "w1", OPENS);
    chooseMail(db, accounts.hr, ["half-time"]);
    expect((await mailsAt(db, day(23, 9))).map(({ to }) => to)).toEqual(["facilitator@brandt.example"]);
    const offered = offeredMail(db, { id: accounts.hr, role: "hr" });
    expect(offered.filter(({ wanted }) => wanted)).toEqual([{ message: "half-time", wanted: true }]);
    const reader = offeredMail(db, { id: accounts.facilitator, role: "facilitator" });
    expect(reader.map(({ message }) => message)).toEqual([
      "opened",
      "half-time",
      "closed",
      "report-ready",
      "weekly-digest",
    ]);
    expect(offeredMail(db, { id: accounts.trustee, role: "trustee" })).toEqual([]);
  });

  test("that was taken back while no mail could be sent is not said to be open", async () => {
    const { db, keys } = steeredCompany();
    await openWave(db, keys, "w1", OPENS);
    queueSteeringMails(db, HOST, OPENS, []);
    expect(kinds(db)).toEqual(["opened", "opened"]);
    const by = { accountId: "hr", now: new Date(+OPENS + 60_000) };
    expect(await takeBackWave(db, keys, "w1", by)).toMatchObject({ ok: true });
    const told = await mailsAt(db, new Date(+OPENS + 120_000));
    expect(told.map(({ subject }) => subject)).toEqual([]);
  });

  test("that is stopped is told to nobody", async () => {
    const { db, keys } = steeredCompany();
    await openWave(db, keys, "w1", OPENS);
    queueSteeringMails(db, HOST, day(23, 9), ["w1"]);
    expect(kinds(db)).toEqual([]);
  });
});
