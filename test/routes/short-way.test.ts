import { afterAll, beforeAll, expect, test } from "vitest";
import routes from "~/routes";
import { type ServedSurvey, serveSurvey } from "../support/served-survey";

/*
 * Respondents are answered in front of Remix. What Remix reads of an address itself is left to it, so that both ways can
 * be compared: "index" changes nothing for pages like these.
 */
let survey: ServedSurvey;
beforeAll(async () => {
  survey = await serveSurvey();
});
afterAll(() => survey.end());

const PAGES = (await routes)
  .map(({ path }) => path ?? "")
  .filter((path) => path === "s/:wave" || path.startsWith("s/:wave/"));

const HEADERS: Readonly<Record<string, string>>[] = [
  {},
  { "Accept-Encoding": "br", "Accept-Language": "de" },
  { Origin: "https://evil.example" },
  { "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin" },
];

async function seen(address: string, method: string, headers: Readonly<Record<string, string>>) {
  const body = method === "POST" ? "{}" : undefined;
  const response = await fetch(survey.url + address, { method, headers, body, redirect: "manual" });
  const told = [...response.headers].filter(([name]) => name !== "date" && name !== "location");
  return { status: response.status, headers: told, text: await response.text() };
}

test("the survey's addresses are known", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["s/:wave", "s/:wave/claim", "s/:wave/ballot"]));
});

test.each(PAGES.flatMap((path) => ["GET", "HEAD", "POST"].map((method) => [method, path] as const)))(
  "%s %s is answered as Remix answers it",
  async (method, path) => {
    for (const wave of [survey.wave, "nosuchwave"]) {
      const address = path.replace(":wave", wave);
      for (const headers of HEADERS) {
        for (const query of ["?", "?lang=fr&"]) {
          const short = await seen(`/${address}${query}`, method, headers);
          const long = await seen(`/${address}${query}index`, method, headers);
          expect({ query, wave, ...short }).toEqual({ query, wave, ...long });
        }
      }
    }
  },
);

test("an address that cannot be decoded is answered as elsewhere", async () => {
  for (const path of ["/s/%E0%A4%A", "/s/%E0%A4%A/claim"]) {
    const short = await seen(path, "GET", {});
    expect(short.status).toBe((await seen(`${path}?index`, "GET", {})).status);
    expect(short.status).toBeLessThan(500);
  }
});
