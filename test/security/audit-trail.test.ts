import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { insertAuditEvent } from "~db/queries/audit-events.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  await visitor(app).post("/sign-in", { email: OWNER.email, password: "wrong" });
  await visitor(app).post("/sign-in", { email: "secret-typed-here", password: "wrong" });
  await visitor(app).post("/sign-in", { email: OWNER.email, password: OWNER.password });
  const db = openDatabase(app.databaseFile);
  const row = { at: new Date(), accountId: null };
  insertAuditEvent(db, { ...row, action: "wave closed", subject: '=HYPERLINK("http://evil.example")' });
  insertAuditEvent(db, { ...row, action: "exported", subject: "<script>alert(1)</script> ÄRGER" });
  for (let day = 1; day <= 120; day += 1)
    insertAuditEvent(db, {
      ...row,
      at: new Date(2020, 0, day, 12),
      action: "roster imported",
      subject: `day ${day}`,
    });
  db.$client.close();
});
afterAll(() => app.stop());

async function linesOf(query: string): Promise<string[]> {
  const page = shownMarkup(await (await owner.get(`/audit-trail${query}`)).text());
  const body = /<tbody>([\s\S]*)<\/tbody>/.exec(page)?.[1] ?? "";
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => row.replace(/<[^>]*>/g, " "));
}

describe("the audit trail", () => {
  test("shows sign-ins and refused ones, and nothing that was typed in vain", async () => {
    const signing = await linesOf("?kind=signing");
    expect(signing.join()).toContain("signed in");
    expect(signing.join()).toContain(OWNER.name);
    const refused = (await linesOf("?kind=refused")).join();
    expect(refused).toContain("sign-in refused");
    expect(refused).toContain(OWNER.email);
    expect(refused).toContain("unknown address");
    expect(refused).toContain("Somebody not signed in");
    expect((await linesOf("")).join()).not.toContain("secret-typed-here");
  });

  test("shows that somebody did not know the password of whoever is signed in", async () => {
    const fields = { intent: "own-password", nextPassword: "seven slow ferries north" };
    for (let time = 0; time < 11; time += 1)
      await owner.post("/account", { ...fields, currentPassword: "wrong" });
    const refused = (await linesOf("?kind=refused")).filter((line) => line.includes(OWNER.email));
    expect(refused.filter((line) => line.includes("own password refused"))).toHaveLength(4);
    const somebody = refused.filter((line) => line.includes("Somebody not signed in"));
    expect(somebody.join()).not.toContain("own password");
  });

  test("is filtered by who, by days, by words in any script, and leafed through", async () => {
    expect((await linesOf("?who=clock")).every((line) => line.includes("Tandem, by the clock"))).toBe(true);
    expect((await linesOf("?who=somebody")).every((line) => line.includes("Somebody"))).toBe(true);
    const days = await linesOf("?from=2020-01-05&to=2020-01-07");
    expect(days.map((line) => /day \d+/.exec(line)?.[0])).toEqual(["day 7", "day 6", "day 5"]);
    expect(await linesOf("?text=%C3%A4rger")).toHaveLength(1);
    const first = await linesOf("?kind=people");
    expect(first).toHaveLength(100);
    const page = await (await owner.get("/audit-trail?kind=people")).text();
    const older =
      /href="\/audit-trail(\?kind=people&amp;before=\d+)"/.exec(page)?.[1]?.replace("&amp;", "&") ?? "";
    expect(await linesOf(older)).toHaveLength(20);
  });

  test("says which day it could not read, and shows everything", async () => {
    for (const day of ["2026-02-30", "yesterday", "2026-1-1", "' or 1=1"]) {
      const page = shownMarkup(
        await (await owner.get(`/audit-trail?from=${encodeURIComponent(day)}`)).text(),
      );
      expect(page).toContain("Write a day like");
      expect(page).toContain("<tbody>");
    }
  });

  test("runs nothing that stands in it", async () => {
    expect(shownMarkup(await (await owner.get("/audit-trail?kind=results")).text())).toContain(
      "&lt;script&gt;alert(1)",
    );
    const who = encodeURIComponent("' or ''='");
    expect(await linesOf(`?who=${who}`)).toEqual([]);
  });

  test("comes as a CSV file without a formula, which is recorded", async () => {
    const answer = await owner.get("/audit-trail/export?kind=waves");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="tandem-audit-trail.csv"');
    const text = await answer.text();
    expect(text).toContain("when");
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|[,"])=HYPERLINK/m);
    expect((await linesOf("?text=audit%20trail%20exported")).length).toBe(1);
  });

  test("is not for strangers", async () => {
    expect((await visitor(app).get("/audit-trail/export")).status).toBe(302);
  });
});
