import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toLocalInput } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { openDatabase } from "~db/client.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { type ServedApp, serveApp } from "../../support/served-app";
import { type MailServer, startMailServer } from "../../support/smtp";
import { seenOn, setUp, shownMarkup, type Visitor } from "../requests";

const R = "/r/sales-marketing";
let app: ServedApp;
let smtp: MailServer;
let owner: Visitor;

/** A laptop: nobody has set PUBLIC_URL. */
beforeAll(async () => {
  smtp = await startMailServer();
  app = await serveApp({ SMTP_URL: smtp.url, MAIL_FROM: "Tandem <tandem@brandt.example>" });
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  insertRosterEntries(
    db,
    Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      relationshipId: "sales-marketing",
      email: `p${index}@brandt.example`,
      departmentIndex: index % 2,
      name: null,
      language: null,
    })),
  );
  db.$client.close();
});
afterAll(async () => {
  await app?.stop();
  await smtp?.stop();
});

function inDatabase<T>(use: (db: ReturnType<typeof openDatabase>) => T): T {
  const db = openDatabase(app.databaseFile);
  try {
    return use(db);
  } finally {
    db.$client.close();
  }
}

function plan(change: Record<string, string> = {}): Record<string, string> {
  const [first] = inDatabase((db) => proposeWaves(db, "sales-marketing", new Date()));
  if (!first) throw new Error("there are always next dates");
  const { quarter, opensAt, closesAt } = first;
  const dates = { quarter, opensAt: toLocalInput(opensAt), closesAt: toLocalInput(closesAt) };
  return { ...dates, threshold: "5", delivery: "mail", quorum: "0/0", ...change };
}

async function planned(change: Record<string, string> = {}): Promise<string> {
  inDatabase((db) => db.$client.exec("delete from wave"));
  const response = await owner.post(`${R}/waves/new`, plan(change));
  return response.headers.get("Location") ?? "";
}

const text = async (path: string) => shownMarkup(await (await owner.get(path)).text());
const state = () => inDatabase((db) => db.$client.prepare("select state from wave").pluck().get());

describe("where links lead to the machine itself", () => {
  test("a wave by mail cannot be opened, whatever is posted; the page says what to set", async () => {
    const path = await planned();
    expect(await text(path)).toContain("PUBLIC_URL");
    const page = await text(`${path}/opening`);
    expect(page).toContain("PUBLIC_URL");
    expect(page).not.toContain("Open the wave now");
    const seen = await seenOn(owner, `${path}/opening`);
    const answer = await owner.post(`${path}/opening`, { seen, everybodyHere: "yes" });
    expect(shownMarkup(await answer.text())).toContain("PUBLIC_URL");
    expect(state()).toBe("planned");
    expect(smtp.recipients).toEqual([]);
  });

  test("one with slips opens only when somebody says that everybody answers here", async () => {
    const path = await planned({ delivery: "slips" });
    const seen = await seenOn(owner, `${path}/opening`);
    expect(shownMarkup(await (await owner.post(`${path}/opening`, { seen })).text())).toContain(
      "have PUBLIC_URL set first",
    );
    expect(state()).toBe("planned");
    const opened = await owner.post(`${path}/opening`, { seen, everybodyHere: "yes" });
    expect(opened.headers.get("Location")).toBe(path);
    expect(state()).toBe("open");
  });
});

describe("the form", () => {
  test.each([
    [{ opensAt: "2020-01-06T08:00" }, "This opening date has passed. Choose a later one."],
    [{ quarter: "2020-Q1" }, "Choose that quarter, or other dates."],
  ])("answers %o with a sentence", async (change, sentence) => {
    const refused = await owner.post(`${R}/waves/new`, plan(change));
    expect(refused.status).toBe(200);
    expect(shownMarkup(await refused.text()).replaceAll("&quot;", '"')).toContain(sentence);
  });

  test("a stored wave whose date has passed waits, and says so", async () => {
    const path = await planned();
    inDatabase((db) => db.$client.exec("update wave set opens_at = unixepoch() - 86400"));
    expect(await text(path)).toContain("Its opening date has passed, and it did not open");
    expect(await text("/")).toContain("should have opened on");
    expect(state()).toBe("planned");
  });
});
