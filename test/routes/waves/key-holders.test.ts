import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toLocalInput } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { openDatabase } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import { addAccount } from "../../support/held-wave";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, shownMarkup, type Visitor } from "../requests";

const NEW = "/r/sales-marketing/waves/new";
const NAMES = ["the works council", "data protection", "the head of Finance", "the head of HR"];
let app: ServedApp;
let owner: Visitor;

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  inDatabase((db) => {
    addAccount(db, "wanda");
    addAccount(db, "dora");
    addAccount(db, "finn", "facilitator");
    addAccount(db, "henk", "hr");
  });
});
afterAll(() => app?.stop());

function inDatabase<T>(use: (db: ReturnType<typeof openDatabase>) => T): T {
  const db = openDatabase(app.databaseFile);
  try {
    return use(db);
  } finally {
    db.$client.close();
  }
}

function plan(accounts: readonly string[], change: Record<string, string> = {}): Record<string, string> {
  const [first] = inDatabase((db) => proposeWaves(db, "sales-marketing", new Date()));
  if (!first) throw new Error("there are always next dates");
  const { quarter, opensAt, closesAt } = first;
  const dates = { quarter, opensAt: toLocalInput(opensAt), closesAt: toLocalInput(closesAt) };
  const holders = accounts.flatMap((id, place) => [
    [`holder-${place}-account`, id],
    [`holder-${place}-name`, NAMES[place] ?? ""],
  ]);
  return { ...dates, threshold: "5", delivery: "slips", ...Object.fromEntries(holders), ...change };
}

describe("who holds the keys has to be chosen", () => {
  test("two of three is suggested, and the server alone says its price", async () => {
    const page = await (await owner.get(NEW)).text();
    expect(page).toMatch(/<input[^>]*checked=""[^>]*value="3\/2"|value="3\/2"[^>]*checked=""/);
    expect(shownMarkup(page)).toContain("whoever runs the server could open sealed answers early");
    expect(shownMarkup(page)).toContain("Person wanda (Key holder)");
  });

  test.each([
    ["nothing chosen", {}, "Choose how many people hold a key."],
    ["a number that is not offered", { quorum: "3/1" }, "Choose how many people hold a key."],
    ["no account", { quorum: "3/2", "holder-1-account": "" }, "Choose an account."],
    ["an account that does not exist", { quorum: "3/2", "holder-1-account": "nobody" }, "cannot hold a key"],
    ["an account twice", { quorum: "3/2", "holder-1-account": "wanda" }, "holds another of these keys"],
    ["no name", { quorum: "3/2", "holder-2-name": " " }, "Enter who this is, as respondents read it"],
    ["a name twice", { quorum: "3/2", "holder-2-name": "The Works Council" }, "called the same"],
    ["a long name", { quorum: "3/2", "holder-2-name": "x".repeat(81) }, "Use at most 80 characters."],
  ])("%s is refused at its field, and what was typed stays", async (_, change, sentence) => {
    const refused = await owner.post(NEW, plan(["wanda", "dora", "finn"], change));
    expect(refused.status).toBe(200);
    const page = shownMarkup(await refused.text());
    expect(page).toContain(sentence);
    if ("quorum" in change && change.quorum === "3/2") expect(page).toContain('value="data protection"');
    expect(inDatabase((db) => db.$client.prepare("select count(*) from wave").pluck().get())).toBe(0);
  });

  test("the wave's page names all of them, and says when HR and IT alone are enough", async () => {
    const planned = await owner.post(NEW, plan(["wanda", "henk", "finn"], { quorum: "3/2" }));
    const path = planned.headers.get("Location") ?? "";
    const page = shownMarkup(await (await owner.get(path)).text());
    for (const name of NAMES.slice(0, 3)) expect(page).toContain(name);
    expect(page).toContain("Two of three key holders open the answers");
    expect(page).not.toContain("People of HR and IT alone hold enough of these keys.");

    // Finn works in IT, HR says.
    const changed = plan(["wanda", "henk", "finn"], { quorum: "3/2", "holder-2-inside": "yes" });
    expect((await owner.post(`${path}?edit`, { ...changed, intent: "edit" })).status).toBe(302);
    expect(shownMarkup(await (await owner.get(path)).text())).toContain(
      "People of HR and IT alone hold enough of these keys.",
    );
    const id = path.split("/").at(-1) ?? "";
    expect(inDatabase((db) => listHolders(db, id)).map(({ outside }) => outside)).toEqual([
      true,
      false,
      false,
    ]);
    expect(await (await owner.get(`${path}?edit`)).text()).toMatch(
      /id="holder-2-inside"[^>]*checked=""|checked=""[^>]*id="holder-2-inside"/,
    );
  });
});
