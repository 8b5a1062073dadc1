import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "~/routes";
import { OWNER, setUp, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
});
afterAll(() => app.stop());

const paths = routes.map(({ path = "" }) =>
  `/${path}`
    .replace(":relationship", "sales-marketing")
    .replace(/:\w+/g, "abcdefgh23")
    .replace("*", "nothing"),
);

describe("a form that another site sends", () => {
  const foreign = (): Record<string, string>[] => {
    const { host } = new URL(app.url);
    return [
      { Origin: "https://evil.example" },
      { Origin: `https://${host}` },
      { Origin: `http://${host}.evil.example` },
      { Origin: `http://evil.example/${host}` },
      { Origin: "null" },
      { Origin: "null", "Sec-Fetch-Site": "cross-site" },
      { Origin: "file://" },
    ];
  };

  test("is refused at every address, whoever is signed in", async () => {
    const found: string[] = [];
    for (const path of paths) {
      for (const headers of foreign()) {
        const body = new URLSearchParams({ intent: "create" });
        const { status } = await owner.send("POST", path, { body, headers });
        if (status !== 403) found.push(`${path} ${JSON.stringify(headers)}: ${status}`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  test("is refused without an origin, but where the browser says that it is ours", async () => {
    const body = new URLSearchParams({ email: OWNER.email, password: "wrong" });
    const post = (headers: Record<string, string>) =>
      fetch(`${app.url}/sign-in`, { method: "POST", body, headers });
    expect((await post({})).status).toBe(403);
    expect((await post({ "Sec-Fetch-Site": "same-site" })).status).toBe(403);
    expect((await post({ "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
  });

  test("is ours behind a proxy that speaks https and says so", async () => {
    const { host } = new URL(app.url);
    const headers = { Origin: `https://${host}`, "X-Forwarded-Proto": "https" };
    const answer = await visitor(app).post(
      "/sign-in",
      { email: OWNER.email, password: "wrong" },
      { headers },
    );
    expect(answer.status).toBe(200);
  });
});

describe("a body that is no form", () => {
  test.each([
    ["text/plain", "x"],
    ["application/json", "{}"],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=a", "--b\r\nnothing"],
    ["application/octet-stream", "\u0000"],
  ])("of the type %s is refused with a sentence, and nothing is logged", async (type, body) => {
    for (const path of ["/sign-in", "/forgotten-password", "/account", "/accounts"]) {
      const person = path.startsWith("/account") ? owner : visitor(app);
      const answer = await person.send("POST", path, { body, headers: { "Content-Type": type } });
      expect(answer.status, path).toBe(400);
      expect(await answer.text()).toContain("incomplete");
    }
    expect(app.output()).not.toContain("a page failed");
  });
});
