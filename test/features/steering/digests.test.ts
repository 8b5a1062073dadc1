import { afterEach, expect, test } from "vitest";
import { showHome } from "~/features/home/show-home.server";
import { keepTimeIn } from "~/features/local-time.server";
import type { OutgoingMail } from "~/features/mail/connect-mailer.server";
import { queueDigests } from "~/features/steering/queue-digests.server";
import { sendDueDigests } from "~/features/steering/send-digests.server";
import { chooseMail, offeredMail } from "~/features/steering/unwanted-mail.server";
import { openWave } from "~/features/waves/open-wave.server";
import { refreshParticipation } from "~/features/waves/refresh-participation.server";
import type { Database } from "~db/client.server";
import { updateAccount } from "~db/queries/accounts/accounts.server";
import { findRelationship } from "~db/queries/organisation.server";
import { digestMail, relationship, rosterEntry } from "~db/schema";
import { day, HOST, OPENS, steeredCompany } from "../../support/mail/steered-company";
import { answer, personalCodes, sampleContent } from "../../support/surveyed-wave";

afterEach(() => keepTimeIn(null));

async function digestsAt(db: Database, now: Date): Promise<OutgoingMail[]> {
  const sent: OutgoingMail[] = [];
  queueDigests(db, HOST, now);
  const deliver = async (mail: OutgoingMail) => {
    sent.push(mail);
    return { ok: true } as const;
  };
  await sendDueDigests(db, { publicUrl: `https://${HOST}`, deliver, close: () => {} }, now);
  return sent;
}

/** Mondays. */
const WEEKS = [day(16), day(23), day(30)];

test("goes to HR and facilitators once a week, on Monday morning, and to nobody else", async () => {
  const { db } = steeredCompany();
  for (const monday of WEEKS) {
    expect(await digestsAt(db, new Date(+monday - 60_000))).toEqual([]);
    const sent = await digestsAt(db, monday);
    expect(sent.map(({ to, language }) => [to, language]).sort()).toEqual([
      ["facilitator@brandt.example", "en"],
      ["hr@brandt.example", "de"],
    ]);
    expect(await digestsAt(db, new Date(+monday + 60_000))).toEqual([]);
    expect(await digestsAt(db, new Date(+monday + 24 * 3_600_000))).toEqual([]);
  }
});

test("comes on the Monday morning of the organisation, not of the machine", async () => {
  keepTimeIn("Pacific/Kiritimati");
  const { db } = steeredCompany();
  expect(await digestsAt(db, new Date("2026-11-15T17:59:00Z"))).toEqual([]);
  expect(await digestsAt(db, new Date("2026-11-15T18:00:00Z"))).toHaveLength(2);
});

test("has a switch of its own, which counts also for one that waits", async () => {
  const { db, accounts } = steeredCompany();
  const offered = offeredMail(db, { id: accounts.facilitator, role: "facilitator" });
  const others = offered.map(({ message }) => message).filter((message) => message !== "weekly-digest");
  expect(offered.map(({ message }) => message)).toContain("weekly-digest");
  queueDigests(db, HOST, WEEKS[0] ?? expect.unreachable());
  chooseMail(db, accounts.facilitator, others);
  const sent = await digestsAt(db, WEEKS[0] ?? expect.unreachable());
  expect(sent.map(({ to }) => to)).toEqual(["hr@brandt.example"]);
  expect((await digestsAt(db, WEEKS[1] ?? expect.unreachable())).map(({ to }) => to)).toEqual([
    "hr@brandt.example",
  ]);
});

test("says nothing of the demonstration, to nobody who is disabled, and one that waited a week is not sent", async () => {
  const { db, accounts } = steeredCompany();
  updateAccount(db, accounts.facilitator, { disabledAt: day(10) });
  queueDigests(db, HOST, WEEKS[0] ?? expect.unreachable());
  expect(await digestsAt(db, WEEKS[1] ?? expect.unreachable())).toHaveLength(1);
  expect(db.select().from(digestMail).all()).toHaveLength(1);
  db.update(relationship).set({ demonstration: true }).run();
  expect(await digestsAt(db, WEEKS[2] ?? expect.unreachable())).toEqual([]);
});

test("says in each language what the first page says and no more", async () => {
  for (const language of ["en", "de", "fr", "es"] as const) {
    const { db, accounts, keys } = steeredCompany();
    updateAccount(db, accounts.hr, { language });
    await openWave(db, keys, "w1", OPENS);
    const now = day(30);
    const pair = findRelationship(db, "rel1") ?? expect.unreachable();
    const [home] = showHome(db, language, now, { id: accounts.hr, role: "hr" }, [pair]);
    const mail = (await digestsAt(db, now)).find(({ to }) => to === "hr@brandt.example");
    for (const { text } of [...(home?.status ?? []), ...(home?.steps ?? [])])
      expect(mail?.text).toContain(text);
    expect(home?.status).toHaveLength(1);
    for (const { email, name } of db.select().from(rosterEntry).all()) {
      expect(mail?.text).not.toContain(email);
      if (name) expect(mail?.text).not.toContain(name);
    }
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("is the same whoever has answered, with the band that the page shows", async () => {
  const told = await Promise.all(
    [[], [0], [5], [0, 1, 2]].map(async (answered) => {
      const { db, keys } = steeredCompany();
      await openWave(db, keys, "w1", OPENS);
      refreshParticipation(db, day(24), []);
      for (const place of answered)
        answer(
          db,
          keys,
          "w1",
          personalCodes(db, keys, "w1", 0)[place] ?? expect.unreachable(),
          sampleContent(place),
        );
      const sent = await digestsAt(db, day(30));
      return sent.map(({ to, text, html }) => [to, text, html]).sort();
    }),
  );
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  expect(told[3]).toEqual(told[0]);
});
