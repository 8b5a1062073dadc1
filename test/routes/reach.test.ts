import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitReach } from "~/features/accounts/limit-reach.server";
import { startSession } from "~/features/accounts/sign-in.server";
import { addRelationship } from "~/features/company/manage-relationships.server";
import routes from "~/routes";
import { openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { type ServedApp, serveApp } from "../support/served-app";
import { setUp, visitor } from "./requests";

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
  await setUp(app);
});
afterAll(() => app.stop());

/** Somebody of HR who may see Austria alone, and not Norway. */
function limited() {
  const db = openDatabase(app.databaseFile);
  const id = randomUUID();
  const by = { accountId: id, now: new Date() };
  const email = `${id}@brandt.example`;
  insertAccount(db, { id, email, name: "Anna", role: "hr", passwordHash: "-", createdAt: by.now });
  addRelationship(db, { name: "Austria", firstDepartment: "Sales", secondDepartment: "Marketing" }, by);
  addRelationship(db, { name: "Norway", firstDepartment: "Fjords", secondDepartment: "Ferries" }, by);
  limitReach(db, id, ["austria"], by);
  const secret = startSession(db, id, by.now);
  db.$client.close();
  const person = visitor(app);
  person.presentCookie(
    `tandem=${encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString("base64"))}`,
  );
  return person;
}

test("no page of another pair answers, whichever way its address is written", async () => {
  const anna = limited();
  expect((await anna.get("/r/austria/waves")).status).toBe(200);
  const found: string[] = [];
  for (const { path = "", file } of routes) {
    if (!path.startsWith("r/:relationship/")) continue;
    const id = file.replace(/\.tsx?$/, "");
    const address = `/${path.replace(":relationship", "sales-marketing").replace(/:\w+/g, "abcdefgh23")}`;
    for (const target of [address, `${address}?_data=${encodeURIComponent(id)}`]) {
      for (const method of ["GET", "POST"]) {
        const { status } = await anna.send(method, target);
        if (![403, 404, 405].includes(status)) found.push(`${method} ${target}: ${status}`);
      }
    }
  }
  for (const spelling of [
    "/r/%73ales-marketing/waves",
    "/r//sales-marketing/waves",
    "/R/sales-marketing/waves",
  ]) {
    const { status } = await anna.get(spelling);
    if (status === 200) found.push(`${spelling}: ${status}`);
  }
  expect(found).toEqual([]);
});

test("the document for the data protection officer names no pair that its reader may not see", async () => {
  const anna = limited();
  for (const address of ["/data-protection", "/data-protection/print"]) {
    const page = await (await anna.get(address)).text();
    expect(page, address).not.toMatch(/Norway|Fjords|Ferries/);
  }
  expect(await (await anna.get("/data-protection/print")).text()).toContain("Austria");
});
