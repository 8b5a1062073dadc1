import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

const { email, password } = OWNER;
const HOURS_13 = 13 * 3_600_000;
const NOTE = { happenedOn: "2026-11-01", text: "Line one\r\nTwo <b>lines</b> & “quotes”" };
const NOTES = "/r/sales-marketing/trends/notes";

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
});
afterAll(() => app.stop());

const DECODED: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
  "&amp;": "&",
};
const decode = (text: string) =>
  text.replace(/&(quot|lt|gt|#x27|amp);/g, (entity) => DECODED[entity] ?? entity);

function keptIn(page: string): string {
  return decode(/name="kept" value="([^"]*)"/.exec(page)?.[1] ?? "");
}

/** The form that goes on, as a browser would send it. */
function goOnIn(page: string): { action: string; fields: Record<string, string> } {
  const action = /<form method="post" action="([^"]*)"/.exec(page)?.[1] ?? "";
  const fields = [...page.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)].map(
    ([, name = "", value = ""]) => [name, decode(value)],
  );
  return { action: decode(action), fields: Object.fromEntries(fields) };
}

async function interrupted(fields: Record<string, string> = NOTE, path = NOTES): Promise<string> {
  app.setClockAhead(0);
  await owner.post("/sign-in", { email, password });
  app.setClockAhead(HOURS_13);
  const answer = await owner.post(path, fields);
  expect(answer.status).toBe(401);
  return answer.text();
}

function notes(): string[] {
  const db = openDatabase(app.databaseFile);
  const texts = db.$client.prepare("select text from timeline_note").pluck().all().map(String);
  db.$client.close();
  return texts;
}

describe("what was typed when the session had ended", () => {
  test("is kept, said so, and saved after signing in", async () => {
    const page = await interrupted();
    expect(page).toContain("Sign in again to go on");
    expect(shownMarkup(page)).toContain(`value="${email}"`);
    expect(notes()).toEqual([]);
    const answer = await owner.post("/sign-in?again", { email, password, kept: keptIn(page) });
    const { action, fields } = goOnIn(await answer.text());
    expect(action).toBe(NOTES);
    expect(fields.happenedOn).toBe(NOTE.happenedOn);
    expect(fields.text?.replaceAll("\n", "\r\n").replaceAll("\r\r", "\r")).toBe(NOTE.text);
    expect((await owner.post(action, fields)).status).toBe(302);
    expect(notes()).toHaveLength(1);
  });

  test("is still there after a wrong password", async () => {
    const page = await interrupted();
    const again = await owner.post("/sign-in?again", { email, password: "wrong", kept: keptIn(page) });
    const html = await again.text();
    expect(html).toContain("do not belong together");
    expect(keptIn(html)).toBe(keptIn(page));
  });

  test("is not saved in somebody else's name", async () => {
    app.setClockAhead(0);
    await owner.post("/sign-in", { email, password });
    await owner.post("/accounts", {
      name: "Hal",
      email: "hal@x.example",
      role: "hr",
      password: "nine brown wooden boats",
    });
    const hal = visitor(app);
    await hal.post("/sign-in", { email: "hal@x.example", password: "nine brown wooden boats" });
    await hal.post("/first-password", { nextPassword: "seven slow ferries north" });
    const page = await interrupted();
    const other = { email: "hal@x.example", password: "seven slow ferries north", kept: keptIn(page) };
    const answer = await owner.post("/sign-in?again", other);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("typed in another account");
    expect((await owner.get("/account")).status).toBe(302);
  });

  test("holds no password", async () => {
    const page = await interrupted(
      { intent: "own-password", currentPassword: "secret one two", nextPassword: "secret three four" },
      "/account",
    );
    expect(page).not.toMatch(/secret (one|three)/);
  });

  test("leads to no other site", async () => {
    app.setClockAhead(0);
    for (const action of [
      "https://evil.example/",
      "//evil.example/",
      "/\\evil.example",
      "javascript:alert(1)",
    ]) {
      const kept = JSON.stringify({ action, fields: [["a", "b"]], account: null });
      const answer = await visitor(app).post("/sign-in?again", { email, password, kept });
      expect(goOnIn(await answer.text()).action).toBe("/");
    }
  });

  test("that is nonsense is left aside", async () => {
    for (const kept of ["{", "[]", '{"action":1}', '{"action":"/","fields":[["a"]],"account":null}']) {
      expect((await visitor(app).post("/sign-in?again", { email, password, kept })).status).toBe(302);
    }
  });

  test("is told to scripts in the same way", async () => {
    await interrupted();
    const answer = await owner.post(`${NOTES}?_data=routes%2Ftrends%2Fnotes`, NOTE);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("X-Remix-Catch")).toBe("yes");
    expect(JSON.stringify(await answer.json())).toContain(NOTE.happenedOn);
  });
});

test("a large upload of somebody who is not signed in is not taken apart", async () => {
  const form = new FormData();
  for (let part = 0; part < 1_000; part += 1) form.append("x", "y");
  form.append("file", new Blob(["email,department\n"]), "roster.csv");
  const answer = await visitor(app).send("POST", "/r/sales-marketing/roster/import", { body: form });
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toContain("choose it again afterwards");
  expect(keptIn(page)).toContain('"fields":[]');
});
