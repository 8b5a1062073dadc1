import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { newDirectory } from "../../support/cast";
import { type ServedApp, serveApp } from "../../support/served-app";
import { OWNER, setUp, type Visitor, visitor } from "../requests";

const PAGES = { account: "/account", roster: "/r/sales-marketing/roster", signIn: "/sign-in" };
/** What the frame of a page is handed: its language, and the one that was asked for where it has no pages yet. */
const given = z.object({ language: z.string(), fallback: z.object({ language: z.string() }).nullable() });

const directory = newDirectory("language");
let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp({}, directory);
  owner = await setUp(app);
});
afterAll(() => app.stop());

async function languageOf(person: Visitor, page: keyof typeof PAGES, browser = "*"): Promise<string> {
  const answer = await person.get(`${PAGES[page]}?_data=root`, { headers: { "Accept-Language": browser } });
  const { language, fallback } = given.parse(await answer.json());
  return fallback?.language ?? language;
}

async function choose(language: string, browser = "*"): Promise<Response> {
  return owner.post(
    "/account",
    { intent: "language", language },
    { headers: { "Accept-Language": browser } },
  );
}

async function organisationSpeaks(language: string): Promise<void> {
  const answer = await owner.post("/organisation-settings", { name: "Brandt Optics", language });
  expect(answer.status).toBe(302);
}

describe("the reader's language", () => {
  test("is English where nobody has said anything, then the organisation's", async () => {
    expect(await languageOf(owner, "account")).toBe("en");
    await organisationSpeaks("fr");
    expect(await languageOf(owner, "account")).toBe("fr");
    expect(await languageOf(visitor(app), "signIn")).toBe("fr");
  });

  test("is the browser's where it names one that there is", async () => {
    await organisationSpeaks("fr");
    expect(await languageOf(owner, "roster", "it, de-AT;q=0.8, es;q=0.5")).toBe("de");
    expect(await languageOf(owner, "roster", "it")).toBe("fr");
    expect(await languageOf(visitor(app), "signIn", "de")).toBe("de");
  });

  test("is what the account has chosen, whatever the browser asks for, until it is left to the browser again", async () => {
    expect((await choose("es", "de")).headers.get("Location")).toBe("/account?language-saved");
    for (const page of ["account", "roster"] as const) expect(await languageOf(owner, page, "de")).toBe("es");
    expect(await languageOf(visitor(app), "signIn", "de")).toBe("de");
    await choose("");
    expect(await languageOf(owner, "roster", "de")).toBe("de");
  });

  test("that an account has chosen is there after a restart and in another browser", async () => {
    await choose("de");
    await app.stop();
    app = await serveApp({}, directory);
    owner = visitor(app);
    await owner.post("/sign-in", OWNER);
    expect(await languageOf(owner, "account", "fr")).toBe("de");
    expect(await (await owner.get("/account")).text()).toMatch(/<option[^>]*value="de"[^>]*selected/);
  });

  test("is refused where there is no such one, and stays as it was", async () => {
    await choose("es");
    for (const unknown of ["it", "de-AT", "en-XA", "constructor"]) {
      expect(await (await choose(unknown)).text()).toContain("Elija un idioma de la lista.");
    }
    expect(await languageOf(owner, "account")).toBe("es");
  });

  test("is that of problems and refusals too", async () => {
    await choose("");
    const stretched = { headers: { "Accept-Language": "en-XA" } };
    const refused = await visitor(app).post("/sign-in", { email: "", password: "" }, stretched);
    expect(await refused.text()).toMatch(/Éñţéŕ ýöûŕ é-ɱåîļ åððŕéšš\./);
  });
});

describe("the page's own mark of its language", () => {
  const markOf = async (browser: string) => {
    const page = await (await owner.get("/account", { headers: { "Accept-Language": browser } })).text();
    return /<html lang="([^"]+)"/.exec(page)?.[1];
  };

  test("is the reader's, without a note that the page comes in another", async () => {
    await choose("");
    for (const language of ["en", "de", "fr", "es", "en-XA"]) {
      expect(await markOf(language)).toBe(language);
      const page = await (await owner.get("/account", { headers: { "Accept-Language": language } })).text();
      expect(page).not.toContain("fallback-note");
    }
  });
});
