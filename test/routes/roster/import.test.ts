import fs from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, shownMarkup, type Visitor } from "../requests";

const ROSTER = "/r/sales-marketing/roster";
let app: ServedApp;
let hr: Visitor;

beforeAll(async () => {
  app = await serveApp();
  hr = await setUp(app);
});
afterAll(() => app?.stop());

/** Where the upload leads. */
async function send(name: string, content: Uint8Array): Promise<string> {
  const body = new FormData();
  body.append("file", new File([new Uint8Array(content)], name));
  const answer = await hr.send("POST", `${ROSTER}/import`, { body });
  return answer.headers.get("Location") ?? shownMarkup(await answer.text());
}

async function page(path: string): Promise<string> {
  const answer = await hr.get(path);
  return answer.status === 302
    ? `to ${answer.headers.get("Location")}`
    : shownMarkup(await answer.text()).replaceAll("<!-- -->", "");
}

const where = async (path: string, fields: Record<string, string>) =>
  (await hr.post(path, fields)).headers.get("Location") ?? "";

test("a file of an HR system goes from its columns over names to the people who have left, and back again", async () => {
  const systems = "test/fixtures/rosters/systems";
  const preview = await send("workday.csv", fs.readFileSync(`${systems}/04-workday.csv`));
  expect(await page(preview)).toBe(`to ${preview}/columns`);
  const mapping = await page(`${preview}/columns`);
  expect(mapping).toContain("Vertrieb (Ruth Meier) (20 rows)");
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(mapping)?.[1] ?? "";
  const columns = { email: "1", department: "2", name: "0", firstName: "-1", lastName: "-1", language: "-1" };
  const wrong = await hr.post(`${preview}/columns`, { ...columns, name: "1" });
  expect(shownMarkup(await wrong.text())).toContain("This column is chosen twice.");
  const said = {
    "spelling-0": field("spelling-0"),
    "choice-0": "0",
    "spelling-1": field("spelling-1"),
    "choice-1": "1",
  };
  expect(await where(`${preview}/columns`, { ...columns, ...said })).toBe(preview);
  const shown = await page(preview);
  expect(shown).toContain("jorg.muller.1@ferry.example");
  expect(shown).toContain("2 lines above the column names were passed over.");
  expect(await where(preview, { intent: "accept" })).toBe(`${ROSTER}?imported=32,0,0,0`);

  const next = await send("next.xlsx", fs.readFileSync(`${systems}/19-excel.xlsx`));
  expect(await page(`${next}/columns`)).toContain("Vertrieb (20 rows)");
  const short = await send(
    "short.csv",
    Buffer.from("email,department,name\njorg.muller.1@ferry.example,Sales,Jörg M.\n"),
  );
  expect(await page(short)).toContain("Name: Jörg Müller → Jörg M.");
  expect(await page(`${short}?list=absent`)).toContain("Back to the whole preview");
  expect(await where(short, { intent: "accept" })).toBe(`${short}/leaving`);
  expect(await page(`${short}/leaving`)).toContain("31 people are not in the file");
  const unsure = await hr.post(`${short}/leaving`, { intent: "remove", number: "30" });
  expect(shownMarkup(await unsure.text())).toContain("Type the number 31");
  expect(await where(`${short}/leaving`, { intent: "remove", number: "31" })).toBe(`${ROSTER}?removed=31`);
  const after = await page(`${ROSTER}?removed=31`);
  expect(after).toContain("31 people were removed.");
  const undo = /name="undo" value="([^"]+)"/.exec(after)?.[1] ?? "";
  const undone = await hr.post(ROSTER, { intent: "undo", undo });
  expect(shownMarkup(await undone.text())).toContain("31 put back");
});

test("one person is changed on a page of their own", async () => {
  const entry = /href="([^"]*\/roster\/people\/[^"]+)"/.exec(await page(`${ROSTER}?q=muller.1@`))?.[1] ?? "";
  expect(await page(entry)).toContain('value="jorg.muller.1@ferry.example"');
  const given = { email: "no", department: "Sales", name: "Jörg", language: "" };
  expect(shownMarkup(await (await hr.post(entry, given)).text())).toContain("is not an e-mail address");
  expect(await where(entry, { ...given, email: "" })).toBe(`${ROSTER}?changed=yes`);
  expect(await page(ROSTER)).toContain("1 person has no e-mail address and takes part by slip");
  expect((await hr.get(`${ROSTER}/people/unknown`)).status).toBe(404);
});

test("a spreadsheet that cannot be opened is refused with what to do", async () => {
  expect(await send("broken.xlsx", Buffer.from("PK\u0003\u0004rest"))).toContain(
    "This spreadsheet cannot be opened: it is damaged, or it has a password.",
  );
});
