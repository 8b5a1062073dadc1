import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readJoinCode } from "~/features/meeting/start-meeting.server";
import { newWaveId } from "~/features/waves/plan-wave.server";
import { BELOW_MEETING, BELOW_SURVEY, refuseAddress } from "~/http/address.server";
import { isForeignMutation, lacksItsHost } from "~/http/origin.server";
import { safeRedirectPath, safeToSignIn } from "~/http/session.server";
import routes from "~/routes";
import { openDatabase } from "~db/client.server";
import { type ServedApp, serveApp } from "../support/served-app";
import { OWNER, setUp, type Visitor, visitor } from "./requests";

/** Files that a built script fetches, be it at once or later. */
function importedBy(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]*)["'`]/g)].map(([, name = ""]) => name);
}

/** Words, slashes and spellings that no page has, below a survey. */
const ASTRAY = [
  "/s/abc/x",
  "/S/abc/Claims",
  "/s/abc/now",
  "/s/abc//claim",
  "//s/abc",
  "/s//abc",
  "/s%2Fabc",
  "/s/abc%2Fclaim",
];

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
});
afterAll(() => app.stop());

describe("what is not a page", () => {
  test.each([
    "/__manifest?p=/&version=x",
    "/.env",
    "/data/tandem.sqlite",
    "/tandem.sqlite",
    "/metrics",
    "/assets/../server/index.js",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/s/assets/..%2f..%2f..%2fserver/index.js",
    "/s/assets/../../../package.json",
    "/s/assets",
    "/m/assets",
    "/server/index.js",
  ])("%s does not exist", async (path) => {
    const response = await visitor(app).get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/\bat .*\.(js|ts):\d+/);
  });

  test("what Remix would hand out about all pages at once was built without", () => {
    const built = fs.readFileSync("build/server/index.js", "utf8");
    expect(built).toMatch(/"?v3_singleFetch"?: false/);
    expect(built).toMatch(/"?v3_lazyRouteDiscovery"?: false/);
  });

  test("no source map is served", () => {
    const files = ["build/client", "build/ballot"].flatMap((built) =>
      fs.readdirSync(built, { recursive: true }).map(String),
    );
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  });
});

describe("what respondents and phones in a meeting fetch", () => {
  const built = (place: string) =>
    fs.readdirSync(place).flatMap((file) => (/\.(js|css)$/.test(file) ? [`${place}/${file}`] : []));
  const files = ["build/client/s/assets", "build/ballot/s/assets", "build/ballot/m/assets"].flatMap(built);

  test.each(files)(
    "%s is kept for good, compressed when it was built, by its own page only",
    async (file) => {
      const path = file.replace(/^build\/\w+/, "");
      for (const [encoding, end] of [
        ["br", ".br"],
        ["gzip", ".gz"],
      ] as const) {
        const answer = await visitor(app).get(path, { headers: { "Accept-Encoding": encoding } });
        expect(answer.status).toBe(200);
        expect(answer.headers.get("Content-Encoding")).toBe(encoding);
        expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
        expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
        expect(answer.headers.get("Content-Length") ?? String(fs.statSync(file + end).size)).toBe(
          String(fs.statSync(file + end).size),
        );
      }
      expect((await visitor(app).get(path.replace(/^\/[sm]/, ""))).status).toBe(404);
    },
  );

  test("is all that their scripts import", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const imported = scripts.flatMap((file) =>
      importedBy(fs.readFileSync(file, "utf8")).map((name) => path.posix.join(path.dirname(file), name)),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((file) => !/^build\/\w+\/[sm]\/assets\//.test(file))).toEqual([]);
    expect(importedBy('import{a as t}from"../../assets/shared-x.js";')).toEqual(["../../assets/shared-x.js"]);
  });

  test("is all that their pages name", async () => {
    const pages = [`/s/${newWaveId()}`, `/s/${newWaveId()}/receipts`, "/m", "/m/bcdfghjk"];
    for (const path of pages) {
      const html = await (await visitor(app).get(path)).text();
      const named = [...html.matchAll(/(?:src|href|action)="(\/[^"]*)"/g)].map(([, address = ""]) => address);
      expect(named.length, path).toBeGreaterThan(0);
      expect(named.filter((address) => !/^\/[sm](\/|$)/.test(address))).toEqual([]);
    }
  });

  test("has a place that no wave and no meeting can be called", () => {
    for (let drawn = 0; drawn < 100; drawn += 1) expect(newWaveId()).toMatch(/^[0-9a-z]{10}$/);
    expect(readJoinCode("assets")).toBeNull();
  });

  test("is known below /s/ and /m/ as the routes are", () => {
    const below = (place: string, parameter: string) =>
      routes
        .flatMap(({ path = "" }) => (path.startsWith(`${place}/`) ? [path.split("/")] : []))
        .flatMap(([, named, ...rest]) => {
          expect(named).toBe(parameter);
          return rest.length > 0 ? [rest.join("/")] : [];
        });
    expect(below("s", ":wave")).toEqual(BELOW_SURVEY);
    expect(below("m", ":code")).toEqual(BELOW_MEETING);
    for (const known of BELOW_SURVEY) {
      for (const spelt of [known, known.toUpperCase(), `${known}/`])
        expect(refuseAddress(`http://x/s/abc/${spelt}`, "en"), spelt).toBeNull();
    }
    expect(refuseAddress("http://x/M/abc/NOW/", "en")).toBeNull();
  });

  test("never leads to a page of the application, which would fetch from elsewhere", async () => {
    for (const path of [
      "/s",
      "/S",
      "/s/",
      "/s/abc.d",
      "/S/abc/def/ghi",
      "/%73/abc.d",
      "/s/assets/gone.js",
      ...ASTRAY,
    ]) {
      const answer = await visitor(app).get(path);
      expect([answer.status, answer.headers.get("Content-Type")?.toLowerCase()], path).toEqual([
        404,
        "text/plain; charset=utf-8",
      ]);
      expect(await answer.text()).not.toContain("abc");
    }
    for (const path of [
      "/m/bcdfghjk/a",
      "/M/bcdfghjk/now/b",
      "/m/bcdf%2Fghjk%2Fx",
      "/m/bcdfghjk/x",
      "/m//bcdfghjk",
      "//m/bcdfghjk",
      "/m%2Fbcdfghjk",
      "/m/bcdfghjk%2Fnow",
    ]) {
      const answer = await visitor(app).get(path);
      expect([answer.status, answer.headers.get("Location")], path).toEqual([303, "/m"]);
    }
  });

  test("tells no other page a code", async () => {
    const policy = async (path: string) => (await visitor(app).get(path)).headers.get("Referrer-Policy");
    expect(await policy(`/s/${newWaveId()}`)).toBe("no-referrer");
    expect(await policy("/m/bcdfghjk")).toBe("strict-origin");
    expect(await policy("/m")).toBe("strict-origin");
  });
});

describe("a survey's link that a gateway, a mail program or a hand has changed", () => {
  const WAVE = "h3k9m2p7qd";
  const CODE = "1.0abcdefghjkmnpqrstvwxyz2";
  const WITH_CODE = `/s/${WAVE}#${CODE}`;
  const leadsTo = (path: string) => {
    const answer = refuseAddress(`http://tandem.example${path}`, "en");
    return answer === null ? null : (answer.headers.get("Location") ?? answer.status);
  };

  test.each([
    ..."%23 %2523 %252523 =23 %3D23 %EF%BC%83 /%23 /%2523 //%23 %26num; %E2%80%8B%23 /".split(" "),
    ..."%3Futm_source=x%23 %3Fa=b%26c=d%2523 &x=1%23 ?utm_source=x%23 ?a=%2523".split(" "),
    "",
  ])("with %j before its code leads to the survey with it", (before) => {
    expect(leadsTo(`/s/${WAVE}${before}${CODE}`)).toBe(WITH_CODE);
  });

  test.each([
    ..."&data=05%7C01 &amp;data=05%7C01%7C &data=05?x=1 %26data%3D05 %3Fx %3Fx=1%23y %253Fx ?x ;reserved=0".split(
      " ",
    ),
    ..."* _ - | ** *_ %7C =0A =0D=0A =3D %0A %0D%0A %20 %20Anna , ). %3E %22 %E2%80%9D %E2%80%A6 %EF%BC%89 %C2%A0".split(
      " ",
    ),
    ..."%E2%80 % %ZZ / // . ...".split(" "),
  ])("with %j behind its code leads to the survey with it", (behind) => {
    expect(leadsTo(`/s/${WAVE}%23${CODE}${behind}`)).toBe(WITH_CODE);
  });

  test.each([
    ..."* _ - | =0A %0A %20 . , ). %E2%80%9D &data=05%7C01 &amp;data=05 %3Futm_source=x %23 /%23 %23. %".split(
      " ",
    ),
  ])("with %j in the place of its code leads to the survey, which asks for it", (behind) => {
    expect(leadsTo(`/s/${WAVE}${behind}`)).toBe(`/s/${WAVE}`);
  });

  test("is read whatever stands before it, and its wave as codes are", () => {
    for (const path of ["//s/", "/S/", "/s//", "/%73/", "/s%2F"])
      expect(leadsTo(`${path}${WAVE}%23${CODE}`), path).toBe(WITH_CODE);
    expect(leadsTo(`//s/${WAVE}`)).toBe(`/s/${WAVE}`);
    expect(leadsTo(`/s/H3K9M2P7QD%23${CODE}`)).toBe(WITH_CODE);
    expect(leadsTo("/s/ho1lm2p7qd")).toBe("/s/h011m2p7qd");
  });

  test("keeps a code in groups, half of one, and a ticket", () => {
    expect(leadsTo(`/s/${WAVE}%231000-0000-0000*`)).toBe(`/s/${WAVE}#1000-0000-0000`);
    expect(leadsTo(`/s/${WAVE}%231.0abc=`)).toBe(`/s/${WAVE}#1.0abc`);
    expect(leadsTo(`/s/${WAVE}%23t.Ab-_&data=05`)).toBe(`/s/${WAVE}#t.Ab-_`);
    expect(leadsTo(`/s/${WAVE}%231.0abcdefghjk=%0D%0Amnpqrstvwxyz2`)).toBe(WITH_CODE);
  });

  test("leads to the other pages of the survey when it meant them", () => {
    expect(leadsTo(`/s/${WAVE}/receipts).`)).toBe(`/s/${WAVE}/receipts`);
    expect(leadsTo(`/s/${WAVE}/Chain%23rules`)).toBe(`/s/${WAVE}/chain`);
  });

  test("is left alone as it should be, and is no survey's with other words in it", () => {
    // What follows the name directly makes it another wave's, which that wave's page says does not exist.
    for (const path of ["", "/", "x", "/claim", "/receipts", "?language=de", "/claim?x=1"])
      expect(leadsTo(`/s/${WAVE}${path}`), path).toBeNull();
    for (const path of ["/x", "/claims", "//claim", "/claim/x", "%2Fnow"])
      expect(leadsTo(`/s/${WAVE}${path}`), path).toBe(404);
  });

  test("never leads to another host", () => {
    for (const path of ["//s/", "/s/"])
      for (const rest of [
        "%23//elsewhere.example",
        "%23%5C%5Celsewhere",
        "%0D%0ALocation:x",
        "@elsewhere.example",
      ])
        expect(leadsTo(path + WAVE + rest), rest).toMatch(/^\/s\/h3k9m2p7qd(#[\w.-]+)?$/);
  });
});

describe("behind a proxy that does not pass the name", () => {
  const behind = async (environment: Record<string, string>, origin: string) => {
    const own = await serveApp(environment);
    const answer = await visitor(own).post("/sign-in", OWNER, { headers: { Origin: origin } });
    const said = await answer.text();
    await own.stop();
    return { status: answer.status, said, log: own.output() };
  };

  test("a form without script is answered with the setting that is missing", async () => {
    const own = await behind({ PUBLIC_URL: "https://tandem.example" }, "https://tandem.example");
    expect(own.status).toBe(400);
    expect(own.said).toMatch(/Nothing was changed.*proxy_set_header Host \$http_host/);
    expect(own.log).not.toContain("a page failed");
  });

  test("and where no public address is set, or another one, with that as well", async () => {
    const unset = await behind({}, "https://tandem.example");
    expect([unset.status, unset.said]).toEqual([
      403,
      expect.stringMatching(/proxy_set_header Host.*PUBLIC_URL/),
    ]);
    const other = await behind({ PUBLIC_URL: "https://tandem.example" }, "https://other.example");
    expect([other.status, other.said]).toEqual([
      403,
      expect.stringMatching(/Open Tandem at https:\/\/tandem.example and.*set PUBLIC_URL/),
    ]);
  });

  test("what scripts, respondents and phones send does not depend on it", () => {
    const sent = (path: string, type: string) =>
      lacksItsHost(
        new Request(`http://127.0.0.1:3000${path}`, {
          method: "POST",
          headers: { Origin: "https://tandem.example", "Content-Type": type, Host: "127.0.0.1:3000" },
        }),
      );
    const form = "application/x-www-form-urlencoded;charset=UTF-8";
    expect(sent("/sign-in", form)).toBe(true);
    expect(sent("/sign-in?_data=routes%2Faccounts%2Fsign-in", form)).toBe(false);
    expect(sent("/m/bcdfghjk", form)).toBe(false);
    expect(sent("/s/abcdefgh23/claim", "application/json")).toBe(false);
  });
});

describe("a state change", () => {
  const foreign = { Origin: "https://elsewhere.example" };

  test.each(["/sign-out", "/sign-in", "/demonstration", "/s/abcdefgh23/claim", "/r/sales-marketing/roster"])(
    "from another site is refused at %s",
    async (path) => {
      for (const headers of [foreign, { Origin: "null" }, { Origin: `${app.url}.elsewhere.example` }]) {
        const response = await owner.post(path, {}, { headers });
        expect(response.status).toBe(403);
      }
    },
  );

  test("without an Origin is refused unless the browser says that it is ours", () => {
    const post = (headers: Record<string, string>) =>
      new Request("http://tandem.example/x", { method: "POST", headers });
    expect(isForeignMutation(post({}), null)).toBe(true);
    expect(isForeignMutation(post({ "Sec-Fetch-Site": "same-site" }), null)).toBe(true);
    expect(isForeignMutation(post({ "Sec-Fetch-Site": "same-origin" }), null)).toBe(false);
    expect(isForeignMutation(new Request("http://tandem.example/x"), null)).toBe(false);
  });

  test("leaves the session alone when it was refused", async () => {
    expect((await owner.get("/")).status).toBe(200);
  });
});

describe("a body", () => {
  test("larger than the limit is refused before it is read whole", async () => {
    const response = await visitor(app).send("POST", "/sign-out", { body: "x".repeat(70_000) });
    expect(response.status).toBe(413);
  });

  test("with a password of half the limit costs no hash", async () => {
    const response = await visitor(app).post("/sign-in", {
      email: OWNER.email,
      password: "x".repeat(30_000),
    });
    expect(await response.text()).toContain("do not belong together");
  });
});

describe("a page", () => {
  test("carries a strict policy and is never cached", async () => {
    const { headers } = await owner.get("/");
    expect(headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*script-src 'self' 'nonce-/);
    expect(headers.get("Content-Security-Policy")).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
  });

  test("that fails shows a sentence and no stack", async () => {
    const response = await owner.get("/r/sales-marketing/waves/nowhere");
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain("This page does not exist");
    expect(text).not.toMatch(/\bat .*\.(js|ts):\d+/);
  });
});

describe("signing in", () => {
  // Each sign-in from an address of its own: none is slowed down.
  let calm: ServedApp;
  beforeAll(async () => {
    calm = await serveApp({ TRUST_PROXY: "true" });
    await setUp(calm);
  });
  afterAll(() => calm.stop());

  test("gives a cookie that scripts and other sites cannot use", async () => {
    const response = await visitor(app).post("/sign-in", OWNER);
    expect(response.status).toBe(302);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
  });

  test("starts a new session and keeps only its hash", async () => {
    const person = visitor(app);
    await person.post("/sign-in", OWNER);
    const first = person.cookie();
    await person.post("/sign-in", OWNER);
    expect(person.cookie()).not.toBe(first);
    const db = openDatabase(app.databaseFile);
    const ids = db.$client.prepare("select id from session").pluck().all();
    db.$client.close();
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{64}$/);
      expect(decodeURIComponent(first)).not.toContain(id);
    }
  });

  test("with an invented session does not work", async () => {
    const person = visitor(app);
    person.presentCookie("tandem=ImludmVudGVkIg==");
    expect((await person.get("/")).headers.get("Location")).toBe("/sign-in");
  });

  test("ends on the server when one signs out", async () => {
    const person = visitor(app);
    await person.post("/sign-in", OWNER);
    const stolen = person.cookie();
    await person.post("/sign-out");
    const thief = visitor(app);
    thief.presentCookie(stolen);
    expect((await thief.get("/")).headers.get("Location")).toBe("/sign-in");
  });

  test("says the same for an unknown address as for a wrong password", async () => {
    const answers = await Promise.all(
      [OWNER.email, "nobody@brandt.example"].map(async (email) => {
        const response = await visitor(app).post("/sign-in", { email, password: "not the right words" });
        return (await response.text()).replaceAll(email, "").replace(/nonce(=|-)"?[\w+/=]+/g, "");
      }),
    );
    expect(answers[0]).toBe(answers[1]);
  });

  test("is slowed down, but not for the owner somewhere else", async () => {
    const own = await serveApp({ TRUST_PROXY: "true" });
    await setUp(own);
    const from = (address: string, password: string) =>
      visitor(own).post(
        "/sign-in",
        { email: OWNER.email, password },
        { headers: { "X-Forwarded-For": address } },
      );
    for (let attempt = 0; attempt < 10; attempt += 1) await from("203.0.113.7", "wrong again and again");
    expect(await (await from("203.0.113.7", OWNER.password)).text()).toContain("Too many attempts");
    expect((await from("198.51.100.2", OWNER.password)).status).toBe(302);
    await own.stop();
  });

  let people = 0;
  const from = () => {
    people += 1;
    return { headers: { "X-Forwarded-For": `203.0.113.${people}` } };
  };
  const away = [
    ...["//elsewhere.example", "///elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere.example"],
    ...[
      "https://elsewhere.example",
      "https:elsewhere.example",
      "javascript:alert(1)",
      "java\tscript:alert(1)",
    ],
    ...[
      "/\t/elsewhere.example",
      "/\n/elsewhere.example",
      "\t//elsewhere.example",
      "/\u0000/elsewhere.example",
    ],
    ...[
      "/.//elsewhere.example",
      "/x/..//elsewhere.example",
      "/%2e//elsewhere.example",
      "/\u007f/x",
      "/ok\n",
      "",
    ],
    ...[" /x", "elsewhere.example", "?next=//x", "/x\\..\\..//elsewhere.example", "/\u2028/x", "/\u0085/x"],
  ];

  test.each(away)("does not lead away to %j", async (target) => {
    expect(safeRedirectPath(target)).toBe("/");
    for (const data of ["", "&_data=routes%2Faccounts%2Fsign-in"]) {
      const path = `/sign-in?next=${encodeURIComponent(target)}${data}`;
      const answer = await visitor(calm).post(path, OWNER, from());
      expect(answer.headers.get(data ? "X-Remix-Redirect" : "Location"), path).toBe("/");
    }
  });

  test.each(["/r/sales-marketing/waves?x=//y#z", "/r/sales-marketing/roster?q=a%20b", "/"])(
    "leads back to %s",
    async (target) => {
      const answer = await visitor(calm).post(`/sign-in?next=${encodeURIComponent(target)}`, OWNER, from());
      expect(answer.headers.get("Location")).toBe(target);
    },
  );

  test("needs https anywhere but on the machine itself", async () => {
    const seen = (url: string) => safeToSignIn(new Request(url));
    expect(seen("http://localhost:3000/sign-in")).toBeNull();
    expect(seen("http://127.0.0.1/sign-in")).toBeNull();
    expect(seen("http://tandem.intranet/sign-in")).toMatch(/plain http/);
    expect(seen("http://localhost.elsewhere.example/sign-in")).toMatch(/plain http/);
  });
});

test("setting up twice is refused", async () => {
  const response = await visitor(app).post("/set-up", { ...OWNER, email: "second@brandt.example" });
  expect(response.headers.get("Location")).toBe("/");
});
