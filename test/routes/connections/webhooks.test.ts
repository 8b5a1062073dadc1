import { Webhook } from "standardwebhooks";
import { afterEach, expect, test } from "vitest";
import { type ConnectedApp, PAIR, serveConnectedApp } from "../../support/connections/connected-app";
import { startReceiver } from "../../support/connections/receiver";
import { insertReleasedWave } from "../../support/released-wave";
import { shownMarkup } from "../requests";

const ALLOWED = { WEBHOOK_PRIVATE_ADDRESSES: "true", WEBHOOK_PLAIN_HTTP: "true" };
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function serve(environment: Record<string, string>): Promise<ConnectedApp> {
  const connected = await serveConnectedApp(environment);
  ends.push(() => connected.app.stop());
  return connected;
}
async function receive(...answer: Parameters<typeof startReceiver>) {
  const receiver = await startReceiver(...answer);
  ends.push(receiver.stop);
  return receiver;
}

async function add({ owner }: ConnectedApp, address: string, kind = "signed", event = "wave.released") {
  const body = new URLSearchParams({ kind, name: "Data lake", address, event, language: "en", pair: "" });
  const response = await owner.send("POST", "/connections/webhook", { body });
  const page = await response.text();
  const path =
    /href="(\/connections\/webhooks\/[\w-]+)"/.exec(page)?.[1] ?? response.headers.get("Location") ?? "";
  const [secret] = /whsec_[A-Za-z0-9+/=]+/.exec(shownMarkup(page)) ?? [];
  return { page: shownMarkup(page), path, secret };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let found = look(); ; found = look()) {
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("an administrator adds a webhook, tries it, sees what came of it, sends again and removes it", async () => {
  const connected = await serve(ALLOWED);
  const receiver = await receive();
  const { path, secret } = await add(connected, receiver.url);
  const { owner, change } = connected;
  await owner.post(path, { intent: "test" });
  const first = await until(() => receiver.received[0]);
  const headers = Object.fromEntries(Object.entries(first.headers).map(([name, it]) => [name, String(it)]));
  expect(new Webhook(secret ?? "").verify(first.body, headers)).toMatchObject({ type: "test" });
  const page = async () => shownMarkup(await (await owner.get(path)).text());
  let shown = await page();
  while (!shown.includes("Arrived")) shown = await page();
  expect(shown).toContain("HTTP 200");
  expect(shown).not.toContain(secret);
  const delivery = /name="delivery" value="(\d+)"/.exec(shown)?.[1] ?? "";
  await owner.post(path, { intent: "again", delivery });
  const again = await until(() => receiver.received[1]);
  expect(again.headers["webhook-id"]).toBe(first.headers["webhook-id"]);

  const people = { invited: 12, respondents: 10, score: 62 };
  change((db) => insertReleasedWave(db, 0, [people, people]));
  await owner.post(path, { intent: "test" });
  const released = await until(() => receiver.received.find(({ body }) => body.includes("wave.released")));
  expect(JSON.parse(released.body).data).toMatchObject({ pair: { id: PAIR }, wave: { id: "wave0" } });

  expect((await owner.post(path, { intent: "remove" })).status).toBe(200);
  expect((await owner.post(path, { intent: "remove", confirmed: "yes" })).status).toBe(302);
  expect((await owner.get(path)).status).toBe(404);
});

test("as installed, neither plain http nor this machine nor a private network is taken, and nothing typed is lost", async () => {
  const connected = await serve({});
  for (const [address, said] of [
    ["http://hooks.brandt.example/x", "Only https addresses are taken"],
    ["https://127.0.0.1/x", "private network"],
    ["https://10.0.0.1/x", "private network"],
    ["https://169.254.169.254/x", "give away keys"],
    ["nothing", "Enter a web address"],
  ] as const) {
    const { page } = await add(connected, address);
    expect(page).toContain(said);
    expect(page).toContain('value="Data lake"');
    expect(page).toMatch(/value="wave.released"[^>]*checked|checked[^>]*value="wave.released"/);
  }
  const none = await add(connected, "https://hooks.brandt.example/x", "slack");
  expect(none.page).toContain("Choose at least one thing that it is told of.");
});

test("a receiver that hangs keeps neither pages nor the end of the program waiting", async () => {
  const connected = await serve(ALLOWED);
  const hanging = await receive(() => {});
  const { path } = await add(connected, hanging.url);
  await connected.owner.post(path, { intent: "test" });
  await until(() => hanging.received[0]);
  expect((await connected.owner.get("/connections")).status).toBe(200);
  await connected.app.stop();
  expect(connected.app.output()).not.toMatch(/killed by timeout|failed/);
});
