import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKEN_PERMISSIONS } from "~/domain/connections/token-permission";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import {
  type ConnectedApp,
  clientOf,
  PAIR,
  serveConnectedApp,
} from "../../support/connections/connected-app";
import { insertReleasedWave } from "../../support/released-wave";

let connected: ConnectedApp;
let client: ReturnType<typeof clientOf>;
const called = new Set<string>();
const pair = { params: { path: { pair: PAIR } } };

beforeAll(async () => {
  connected = await serveConnectedApp();
  client = clientOf(connected.app, await connected.token(TOKEN_PERMISSIONS));
  client.use({
    onResponse: ({ request, schemaPath }) => {
      called.add(`${request.method} ${schemaPath}`);
    },
  });
  connected.change((db) => {
    const people = (respondents: number) => ({ invited: 12, respondents, score: 62 });
    const wave = insertReleasedWave(db, 0, [people(10), people(9)]);
    const at = new Date("2026-03-01T09:00:00Z");
    const plan = { id: "plan", relationshipId: PAIR, waveId: wave.id, createdAt: at, updatedAt: at };
    insertPlan(db, { ...plan, notes: "", reviewOn: null });
    insertAction(db, {
      id: "action",
      planId: "plan",
      interventionId: "lead-definition",
      position: 0,
      firstOwner: "Anna Berg",
      secondOwner: "Jonas Wolf",
      firstOwnerEmail: "anna.berg@brandt.example",
      startsOn: "2026-03-02",
      dueOn: "2026-03-30",
      firstStep: "Book a room",
      signOfSuccess: "One definition",
      status: "started",
      notes: "Said in private",
    });
  });
});
afterAll(() => connected?.app.stop());

describe("the client that is generated from the description", () => {
  test("lists pairs", async () => {
    const { data } = await client.GET("/pairs");
    expect(data?.pairs).toMatchObject([
      { id: PAIR, departments: ["Sales", "Marketing"], demonstration: false },
    ]);
  });

  test("counts and lists the roster", async () => {
    const { data } = await client.GET("/pairs/{pair}/roster", pair);
    expect(data).toEqual({
      departments: [
        { name: "Sales", people: 10 },
        { name: "Marketing", people: 10 },
      ],
      threshold: 5,
    });
    const query = { search: "sales.3@", page: "1" };
    const people = await client.GET("/pairs/{pair}/roster/people", {
      params: { ...pair.params, query },
    });
    expect(people.data).toEqual({
      page: 1,
      pages: 1,
      found: 1,
      people: [{ email: "sales.3@brandt.example", department: "Sales", name: "Person 3", language: null }],
    });
  });

  test("tries, adds, replaces and removes people", async () => {
    const body = { people: [{ email: "new@brandt.example", department: "Sales", language: "de" }] };
    const counted = {
      added: 1,
      updated: 0,
      removed: 0,
      unchanged: 0,
      leftOut: [],
      warnings: [],
      lookAt: null,
    };
    const tried = await client.PATCH("/pairs/{pair}/roster", {
      params: { ...pair.params, query: { tryOnly: "true" } },
      body,
    });
    expect(tried.data).toEqual({ state: "tried", ...counted });
    const added = await client.PATCH("/pairs/{pair}/roster", { ...pair, body });
    expect(added.data).toEqual({ state: "applied", ...counted });
    const replaced = await client.PUT("/pairs/{pair}/roster", { ...pair, body });
    expect(replaced.response.status).toBe(202);
    expect(replaced.data).toMatchObject({ state: "waits", removed: 20, unchanged: 1 });
    const page = new URL(replaced.data?.lookAt ?? "").pathname;
    expect((await connected.owner.get(page)).status).toBe(200);
    const removed = await client.POST("/pairs/{pair}/roster/removals", {
      ...pair,
      body: { emails: ["NEW@brandt.example", "nobody@brandt.example"] },
    });
    expect(removed.data).toEqual({ removed: 1, unknown: 1 });
  });

  test("is told which rows cannot be used, in words and with their place", async () => {
    const body = { people: [{ email: "x@brandt.example", department: "Payroll" }] };
    const { error, response } = await client.PATCH("/pairs/{pair}/roster", { ...pair, body });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({
      title: "Some people cannot be used as they are",
      errors: [{ at: "people/0", says: '"Payroll" is neither Sales nor Marketing.' }],
    });
  });

  test("plans a wave and sees how it stands", async () => {
    const wave = {
      quarter: "2099-Q1",
      opensAt: "2099-02-02T08:00:00Z",
      closesAt: "2099-02-13T17:00:00Z",
      threshold: 5,
      delivery: "slips",
      keyHolders: "server-alone",
    } as const;
    const planned = await client.POST("/pairs/{pair}/waves", { ...pair, body: wave });
    expect(planned.response.status).toBe(201);
    expect(planned.data).toMatchObject({
      quarter: "2099-Q1",
      state: "planned",
      opensAt: "2099-02-02T08:00:00.000Z",
      departments: [
        { name: "Sales", invited: 10 },
        { name: "Marketing", invited: 10 },
      ],
      participation: null,
      released: false,
    });
    const path = { pair: PAIR, wave: planned.data?.id ?? "" };
    expect((await client.GET("/pairs/{pair}/waves/{wave}", { params: { path } })).data).toEqual(planned.data);
    const { data } = await client.GET("/pairs/{pair}/waves", pair);
    expect(data?.waves.map(({ state }) => state)).toEqual(["planned", "closed"]);
    const again = await client.POST("/pairs/{pair}/waves", { ...pair, body: wave });
    expect(again.response.status).toBe(422);
    expect(again.error?.errors?.map(({ at }) => at)).toContain("quarter");
    const byMail = await client.POST("/pairs/{pair}/waves", { ...pair, body: { ...wave, delivery: "mail" } });
    expect(byMail.error?.errors?.map(({ at }) => at)).toEqual(["delivery"]);
  });

  test("gets released results to the byte as the page of exports gives them", async () => {
    const path = { pair: PAIR, wave: "wave0" };
    const one = await client.GET("/pairs/{pair}/waves/{wave}/release", { params: { path }, parseAs: "text" });
    const page = await connected.owner.get(`/r/${PAIR}/waves/wave0/export/release.json`);
    expect(one.data).toBe(await page.text());
    const all = await client.GET("/pairs/{pair}/releases", { ...pair, parseAs: "text" });
    const allPage = await connected.owner.get(`/r/${PAIR}/export/release.json`);
    expect(all.data).toBe(await allPage.text());
    expect(String(all.data)).toContain('"figure": "score"');
  });

  test("lists actions, without addresses and notes", async () => {
    const { data } = await client.GET("/pairs/{pair}/actions", pair);
    expect(data?.actions).toMatchObject([
      {
        id: "action",
        wave: "wave0",
        owners: ["Anna Berg", "Jonas Wolf"],
        dueOn: "2026-03-30",
        overdue: true,
      },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/@|private/);
  });

  test("has called every operation that the description names", async () => {
    const document = await (await fetch(`${connected.app.url}/api/v1/openapi.json`)).json();
    const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...called].sort()).toEqual(described.sort());
    const { valid, errors } = await new Validator().validate(document);
    expect({ valid, errors }).toMatchObject({ valid: true });
  });
});

test("a file is taken as the page of imports takes it", async () => {
  const token = await connected.token(["change-roster"]);
  const send = (body: BodyInit) =>
    fetch(`${connected.app.url}/api/v1/pairs/${PAIR}/roster`, {
      method: "PATCH",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/csv" },
      body,
    });
  const file = await send("E-Mail;Abteilung\nfile@brandt.example;sales\n");
  expect(await file.json()).toMatchObject({ state: "applied", added: 1 });
  const wrong = await send("a;b\n1;2\n");
  expect(wrong.status).toBe(422);
  expect((await wrong.json()).title).toBe("The file cannot be read");
});

test("while a wave is open, no more of participation than the quarter of the day, in the same shape", async () => {
  const { data } = await client.GET("/pairs/{pair}/waves", pair);
  const allowed = new Set([
    ...["id", "quarter", "state", "opensAt", "closesAt", "extended", "threshold", "delivery", "departments"],
    ...["manifestHash", "participation", "stopped", "refusal", "released"],
  ]);
  for (const wave of data?.waves ?? []) {
    expect(Object.keys(wave).filter((key) => !allowed.has(key))).toEqual([]);
    for (const department of wave.departments)
      expect(Object.keys(department).sort()).toEqual(["invited", "name"]);
  }
});
