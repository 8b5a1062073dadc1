import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

const { email, password } = OWNER;
const WRONG = "not the right password at all";

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp({ TRUST_PROXY: "true" });
  owner = await setUp(app);
});
afterAll(() => app.stop());

const from = (address: string) => ({ headers: { "X-Forwarded-For": address } });

async function outcome(person: Visitor, fields: Record<string, string>, address: string): Promise<string> {
  const answer = await person.post("/sign-in", fields, from(address));
  if (answer.status === 302) return "signed in";
  const text = await answer.text();
  if (text.includes("Too many attempts")) return "held back";
  return text.includes("do not belong together") ? "wrong" : `${answer.status}`;
}

async function guess(address: string, account = email): Promise<string> {
  return outcome(visitor(app), { email: account, password: WRONG }, address);
}

describe("guessing at a password", () => {
  test("is held back for one account from one address, however the address of the account is spelled", async () => {
    const spellings = ["hal@x.example", "HAL@x.example", " hal@X.example "];
    const outcomes: string[] = [];
    for (let count = 0; count < 12; count += 1)
      outcomes.push(await guess("192.0.2.1", spellings[count % 3] ?? ""));
    expect(outcomes.filter((it) => it === "wrong")).toHaveLength(10);
    expect(outcomes.slice(10)).toEqual(["held back", "held back"]);
  });

  test("counts all addresses of one /64 of IPv6 together, and another /64 apart", async () => {
    const outcomes: string[] = [];
    for (let host = 1; host <= 12; host += 1)
      outcomes.push(await guess(`2001:db8:5:6::${host}`, "six@x.example"));
    expect(outcomes.slice(10)).toEqual(["held back", "held back"]);
    expect(await guess("2001:db8:5:7::1", "six@x.example")).toBe("wrong");
  });

  test("is held back for one account from many addresses; its owner goes on where they have signed in before", async () => {
    const outcomes: string[] = [];
    for (let host = 1; host <= 24; host += 1) outcomes.push(await guess(`198.51.100.${host}`));
    expect(outcomes.filter((it) => it === "wrong")).toHaveLength(20);
    expect(outcomes.at(-1)).toBe("held back");
    // The right password does not help a device that nobody knows: it would tell a guesser.
    expect(await outcome(visitor(app), { email, password }, "203.0.113.1")).toBe("held back");
    await owner.post("/sign-out");
    expect(await outcome(owner, { email, password }, "203.0.113.1")).toBe("signed in");
  });

  test("on a device of its owner has a budget of its own, which is used up too", async () => {
    await owner.post("/sign-out");
    const outcomes: string[] = [];
    for (let count = 0; count < 11; count += 1)
      outcomes.push(await outcome(owner, { email, password: WRONG }, "203.0.113.2"));
    expect(outcomes.filter((it) => it === "wrong")).toHaveLength(10);
    expect(outcomes.at(-1)).toBe("held back");
  });

  test("with the device of one account opens no budget for another", async () => {
    const device = visitor(app);
    const pair = owner
      .cookie()
      .split("; ")
      .find((cookie) => cookie.startsWith("tandem-device="));
    device.presentCookie(pair ?? "");
    const outcomes: string[] = [];
    for (let count = 0; count < 11; count += 1)
      outcomes.push(await outcome(device, { email: "ida@x.example", password: WRONG }, "192.0.2.9"));
    expect(outcomes.at(-1)).toBe("held back");
  });

  test("answers the same for accounts that there are and that there are not", async () => {
    const page = async (account: string) => {
      const answer = await visitor(app).post(
        "/sign-in",
        { email: account, password: WRONG },
        from("192.0.2.77"),
      );
      return (await answer.text()).replaceAll(account, "").replace(/nonce="[^"]*"/g, "");
    };
    app.setClockAhead(0);
    expect(await page("nobody@x.example")).toBe(await page("none@x.example"));
  });

  test("with a password of a megabyte is refused before anything is hashed", async () => {
    const answer = await visitor(app).post("/sign-in", { email, password: "x".repeat(1_000_000) });
    expect(answer.status).toBe(413);
  });

  test("leaves lines in the audit trail, few however many there were, and no address that has no account", () => {
    const db = openDatabase(app.databaseFile);
    const lines = db.$client
      .prepare("select action, subject from audit_event where action like 'sign-in%'")
      .all()
      .map((row) => JSON.stringify(row))
      .join("\n");
    db.$client.close();
    expect(lines).toContain("sign-in refused");
    expect(lines).toContain("sign-ins held back");
    expect(lines).toContain(email);
    expect(lines).toContain("10 times in a quarter of an hour");
    expect(lines).not.toMatch(/@x\.example|192\.|198\.|2001:/);
    expect(lines.split("\n").length).toBeLessThan(30);
  });
});

describe("signing in rightly", () => {
  test("is never held back, however often", async () => {
    const own = await serveApp({ TRUST_PROXY: "true" });
    try {
      await setUp(own);
      for (let count = 0; count < 25; count += 1) {
        const answer = await visitor(own).post("/sign-in", { email, password }, from("192.0.2.50"));
        expect(answer.status).toBe(302);
      }
    } finally {
      await own.stop();
    }
  });
});

describe("a flood of sign-ins", () => {
  test("is asked to come again, and everybody else is served", async () => {
    const flood = Array.from({ length: 200 }, (_, index) =>
      visitor(app).post(
        "/sign-in",
        { email: `x${index}@x.example`, password: WRONG },
        from(`10.0.${index >> 8}.${index & 255}`),
      ),
    );
    const page = await visitor(app).get("/healthz");
    expect(page.status).toBe(200);
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const refused = (await Promise.all(flood)).find(({ status }) => status === 503);
    expect(refused?.headers.get("Retry-After")).toBe("5");
    expect(await refused?.text()).toContain("try again in a few seconds");
  });
});

describe("without a proxy that may be believed", () => {
  test("strangers behind one on this machine do not lock everybody out", async () => {
    const behind = await serveApp();
    try {
      await setUp(behind);
      const statuses: string[] = [];
      for (let count = 0; count < 70; count += 1) {
        const answer = await visitor(behind).post(
          "/sign-in",
          { email: `y${count}@x.example`, password: WRONG },
          from(`192.0.2.${count}`),
        );
        statuses.push((await answer.text()).includes("Too many attempts") ? "held back" : "wrong");
      }
      expect(statuses).not.toContain("held back");
      expect((await visitor(behind).post("/sign-in", { email, password }, from("192.0.2.99"))).status).toBe(
        302,
      );
    } finally {
      await behind.stop();
    }
  });
});
