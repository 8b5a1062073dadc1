import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type WebhookEvent, type WebhookKind, waitAfter } from "~/domain/connections/webhook-event";
import { addWebhook, queueTest, repeatDelivery } from "~/features/connections/manage-webhooks.server";
import { queueDeliveries } from "~/features/connections/queue-deliveries.server";
import { sendDeliveries } from "~/features/connections/send-deliveries.server";
import { showDeliveries } from "~/features/connections/show-deliveries.server";
import { startWebhooks } from "~/features/connections/start-webhooks.server";
import type { Database } from "~db/client.server";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import { listDeliveries, listWebhooks } from "~db/queries/connections/webhooks.server";
import { updateWave } from "~db/queries/waves.server";
import { ADMINISTRATOR, addAdministrator } from "../../support/connections/administrator";
import { type Receiver, startReceiver } from "../../support/connections/receiver";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, insertSampleWave } from "../../support/released-wave";
import { OPENS, openPlannedWave, temporaryKeys } from "../../support/surveyed-wave";

const OPEN = { privateAddresses: true, plainHttp: true };
const PUBLIC_URL = "https://tandem.brandt.example";
const NOW = new Date("2026-11-30T10:00:00Z");
const EVERYTHING: Record<WebhookKind, readonly WebhookEvent[]> = {
  signed: ["wave.opened", "wave.closed", "wave.released", "action.overdue"],
  slack: ["invitation", "reminder-middle", "reminder-last", "results-out"],
  teams: ["results-out"],
};

let db: Database;
let receiver: Receiver;
const ends: (() => unknown)[] = [];
beforeEach(async () => {
  db = freshDatabase();
  insertCompany(db);
  addAdministrator(db);
  receiver = await startReceiver();
  ends.push(receiver.stop);
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  db.$client.close();
});

function add(
  kind: WebhookKind,
  { address = receiver.url, language = "en", relationshipId = null as string | null } = {},
) {
  const context = { keys: temporaryKeys(), publicUrl: PUBLIC_URL, allowed: OPEN };
  const given = { kind, name: kind, address, events: EVERYTHING[kind], relationshipId, language };
  const added = addWebhook(db, given, context, { accountId: ADMINISTRATOR, now: NOW });
  if (!added.ok) throw new Error(added.reason);
  return added;
}

const queue = (now = NOW, keys = temporaryKeys()) =>
  queueDeliveries(db, { keys, publicUrl: PUBLIC_URL, now });
async function send(now = NOW, patience = 5_000) {
  const stop = new AbortController().signal;
  const sender = { network: { allowed: OPEN, patience }, stop, now: () => now };
  await Promise.all(sendDeliveries(db, sender, new Map()));
}
const people = (respondents: number) => ({ invited: 12, respondents, score: 62 });
const release = (quarter: number) => insertReleasedWave(db, quarter, [people(10), people(9)]);
const bodies = () => receiver.received.map(({ body }) => JSON.parse(body));

describe("a program is told once", () => {
  test("that a wave has opened, closed and been released", async () => {
    add("signed");
    const wave = release(0);
    queue();
    queue();
    await send();
    queue();
    await send();
    expect(bodies().map(({ type }) => type)).toEqual(["wave.opened", "wave.closed", "wave.released"]);
    expect(bodies()[2]).toEqual({
      type: "wave.released",
      timestamp: NOW.toISOString(),
      data: {
        pair: { id: wave.relationshipId, name: "Sales and Marketing" },
        wave: {
          id: wave.id,
          quarter: wave.quarter,
          opensAt: wave.opensAt.toISOString(),
          closesAt: wave.closesAt.toISOString(),
        },
        link: `${PUBLIC_URL}/r/${wave.relationshipId}/waves/${wave.id}/report`,
      },
    });
  });

  test("that an action is overdue, and again once its date was moved and has passed", async () => {
    const wave = release(0);
    add("signed");
    plan(wave.id, "2026-11-29");
    queue();
    queue();
    db.$client.prepare("update action set due_on = '2026-12-01'").run();
    queue();
    queue(new Date("2026-12-02T10:00:00Z"));
    await send(new Date("2026-12-02T10:00:00Z"));
    expect(bodies().map(({ data }) => data.action.dueOn)).toEqual(["2026-11-29", "2026-12-01"]);
    expect(bodies()[0].data.action.intervention.id).toBe("lead-definition");
    // Owners, their addresses and notes stay here.
    expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/Anna|Jonas|@|Book a room/);
  });

  test("nothing of what had happened before it was there, and nothing of another pair", async () => {
    release(0);
    add("signed");
    queue();
    await send();
    expect(receiver.received).toEqual([]);
    add("signed", { relationshipId: "sales-marketing" });
    insertSampleWave(db, 1, { state: "open" });
    db.$client
      .prepare(
        "insert into relationship (id, name, first_department, second_department, demonstration, created_at) values ('other', 'O', 'A', 'B', 0, 1)",
      )
      .run();
    insertSampleWave(db, 2, { relationshipId: "other" });
    queue();
    await send();
    expect(
      bodies()
        .map(({ data }) => data.pair.id)
        .sort(),
    ).toEqual(
      // The first is told of both pairs; a wave that has closed has opened as well.
      ["other", "other", "sales-marketing", "sales-marketing"],
    );
  });

  test("nothing of invented pairs, of cancelled waves and of planned ones", async () => {
    add("signed");
    insertSampleWave(db, 0, { state: "cancelled" });
    insertSampleWave(db, 1, { state: "planned", manifestHash: null });
    db.$client
      .prepare(
        "insert into relationship (id, name, first_department, second_department, demonstration, created_at) values ('demo', 'D', 'A', 'B', 1, 1)",
      )
      .run();
    insertSampleWave(db, 2, { relationshipId: "demo" });
    queue();
    await send();
    expect(receiver.received).toEqual([]);
  });
});

describe("a signature", () => {
  test("belongs to the message, its id, its time and the secret", async () => {
    const { id, secret } = add("signed");
    queueTest(db, id, { accountId: ADMINISTRATOR, now: new Date() });
    await send(new Date());
    const [{ body = "", headers = {} } = {}] = receiver.received;
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const check = new Webhook(secret ?? "");
    expect(check.verify(body, given)).toMatchObject({ type: "test" });
    expect(() => check.verify(`${body} `, given)).toThrow();
    expect(() => check.verify(body, { ...given, "webhook-id": "msg_other" })).toThrow();
    const earlier = String(Number(given["webhook-timestamp"]) - 60);
    expect(() => check.verify(body, { ...given, "webhook-timestamp": earlier })).toThrow();
    expect(() => new Webhook("whsec_AAAA").verify(body, given)).toThrow();
  });
});

describe("a message that does not arrive", () => {
  test("is tried again after a growing while, under the same id, and then given up", async () => {
    const refusing = await startReceiver((response) => response.writeHead(503).end());
    ends.push(refusing.stop);
    const { id } = add("signed", { address: refusing.url });
    queueTest(db, id, { accountId: ADMINISTRATOR, now: NOW });
    let now = NOW;
    const waits: number[] = [];
    for (let state = "queued"; state === "queued"; ) {
      await send(now);
      const [row] = listDeliveries(db, id, 1);
      state = row?.state ?? "gone";
      waits.push(+(row?.notBefore ?? 0) - +now);
      now = row?.notBefore ?? now;
    }
    expect(waits.slice(0, -1)).toEqual([1, 5, 30, 120, 360, 720, 1440, 1440].map((it) => it * 60_000));
    expect(refusing.received).toHaveLength(9);
    expect(new Set(refusing.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(showDeliveries(db, id, "en")?.deliveries[0]).toMatchObject({
      state: "Given up; 9 attempts",
      answer: "HTTP 503: The receiver answered that it did not take the message.",
      mayRepeat: true,
    });
    expect(waitAfter(9)).toBeNull();
  });

  test("can be sent again, and so can one that has arrived", async () => {
    const { id } = add("signed");
    queueTest(db, id, { accountId: ADMINISTRATOR, now: NOW });
    await send();
    const [sent] = listDeliveries(db, id, 1);
    expect(sent).toMatchObject({ state: "sent", attempts: 1, status: 200 });
    expect(repeatDelivery(db, id, sent?.id ?? 0, { accountId: ADMINISTRATOR, now: NOW })).toBe(true);
    await send();
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
    expect(repeatDelivery(db, "another", sent?.id ?? 0, { accountId: ADMINISTRATOR, now: NOW })).toBe(false);
  });

  test("keeps only its own receiver waiting: others get theirs while it hangs", async () => {
    const hanging = await startReceiver(() => {});
    ends.push(hanging.stop);
    const slow = add("signed", { address: hanging.url });
    const quick = add("signed");
    for (const { id } of [slow, slow, quick]) queueTest(db, id, { accountId: ADMINISTRATOR, now: NOW });
    const stop = new AbortController();
    const network = { allowed: OPEN, patience: 3_600_000 };
    const busy = new Map<string, Promise<void>>();
    const sender = { network, stop: stop.signal, now: () => NOW };
    sendDeliveries(db, sender, busy);
    await busy.get(quick.id);
    expect(receiver.received).toHaveLength(1);
    // Looked at again meanwhile, the hanging one is not asked a second time.
    sendDeliveries(db, sender, busy);
    queueTest(db, quick.id, { accountId: ADMINISTRATOR, now: NOW });
    sendDeliveries(db, sender, busy);
    await busy.get(quick.id);
    expect(receiver.received).toHaveLength(2);
    while (hanging.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(hanging.received).toHaveLength(1);
    stop.abort();
    await Promise.all(busy.values());
    // Broken off, not lost: nobody knows whether it arrived.
    expect(listDeliveries(db, slow.id, 9).map(({ state, attempts }) => [state, attempts])).toEqual([
      ["queued", 0],
      ["queued", 0],
    ]);
  });

  test("does not keep the program from stopping", async () => {
    const hanging = await startReceiver(() => {});
    ends.push(hanging.stop);
    const { id } = add("signed", { address: hanging.url });
    queueTest(db, id, { accountId: ADMINISTRATOR, now: new Date() });
    const stop = startWebhooks({ db, keys: temporaryKeys(), publicUrl: PUBLIC_URL, allowed: OPEN });
    while (hanging.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    expect(listDeliveries(db, id, 1)[0]).toMatchObject({ state: "queued", attempts: 0 });
  });
});

describe("a channel", () => {
  test("reads the same for everybody in its language: no link, no number, nobody's name", async () => {
    add("slack", { language: "de" });
    release(0);
    queue();
    await send();
    expect(bodies().map(({ text }) => text)).toEqual([
      "Die Ergebnisse der Umfrage von Sales und Marketing liegen vor. Beide Abteilungen besprechen sie gemeinsam, und Sie erfahren, was daraufhin geschieht und was nicht.",
    ]);
    expect(receiver.received[0]?.headers["webhook-signature"]).toBeUndefined();
  });

  test("hears nothing of a wave whose stored rules were changed after it had opened", async () => {
    add("slack");
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    updateWave(db, wave, { threshold: 1 });
    queue(OPENS, keys);
    await send(OPENS);
    expect(receiver.received).toEqual([]);
  });

  test("is not called, linked or formatted by the name of a department", async () => {
    db.$client
      .prepare("update relationship set first_department = ?, second_department = ?")
      .run("<!channel> & <https://evil.example|Sales>", "*bold* [x](https://evil.example)");
    add("slack");
    add("teams");
    release(0);
    queue();
    await send();
    const slack = bodies().find(({ text }) => text);
    const teams = bodies().find(({ attachments }) => attachments);
    expect(slack.text).toContain("&lt;!channel&gt; &amp; &lt;https://evil.example|Sales&gt;");
    expect(slack.blocks[0].text).toMatchObject({ type: "plain_text", emoji: false });
    expect(teams.attachments[0].content.body[0]).toMatchObject({
      type: "RichTextBlock",
      inlines: [{ type: "TextRun", text: expect.stringContaining("*bold* [x](https://evil.example)") }],
    });
  });

  test("is reminded when everybody is, the latest only, and never of a survey that has closed", async () => {
    add("slack");
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    const queued = () => listDeliveries(db, listWebhooks(db)[0]?.id ?? "", 9).map(({ event }) => event);
    queue(OPENS, keys);
    expect(queued()).toEqual(["invitation"]);
    await send(OPENS);
    // An outage over both reminders: one of them goes out.
    queue(new Date("2026-12-03T12:00:00Z"), keys);
    expect(queued()).toEqual(["reminder-last", "invitation"]);
    updateWave(db, wave, { state: "closed" });
    await send(new Date("2026-12-05T12:00:00Z"));
    expect(receiver.received).toHaveLength(1);
    expect(showDeliveries(db, listWebhooks(db)[0]?.id ?? "", "en")?.deliveries[0]).toMatchObject({
      answer: "The survey had closed before this message could be sent.",
    });
  });
});

test("an address is shown in part, and neither it nor the secret stands in the trail", () => {
  const address = `${receiver.url}/services/T000/B000/verysecretpath`;
  const { id } = add("slack", { address });
  expect(JSON.stringify(showDeliveries(db, id, "en"))).not.toContain("verysecret");
  const { secret } = add("signed");
  const trail = JSON.stringify(db.$client.prepare("select * from audit_event").all());
  expect(trail).not.toContain("verysecret");
  expect(trail).not.toContain(secret);
});

function plan(waveId: string, dueOn: string): void {
  const at = new Date("2026-03-01T09:00:00Z");
  insertPlan(db, {
    id: "plan",
    relationshipId: "sales-marketing",
    waveId,
    notes: "",
    reviewOn: null,
    createdAt: at,
    updatedAt: at,
  });
  insertAction(db, {
    id: "action",
    planId: "plan",
    interventionId: "lead-definition",
    position: 0,
    firstOwner: "Anna Berg",
    secondOwner: "Jonas Wolf",
    firstOwnerEmail: "anna@brandt.example",
    startsOn: "2026-11-01",
    dueOn,
    firstStep: "Book a room",
    signOfSuccess: "One definition",
    status: "started",
  });
}
