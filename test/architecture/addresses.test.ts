import { matchRoutes } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import * as addresses from "../../app/addresses";
import routes from "../../app/routes";
import { parseSource, readSourceFiles } from "./source-files";
import { spelledAddresses } from "./spelled-addresses";

/** Answered by a page that nobody is sent to by its address. */
const UNCALLED = ["routes/home/home.tsx", "routes/not-found.tsx"];
/** Answered in front of all pages, to programs. */
const OF_PROGRAMS = ["API_PATH", "API_DOCUMENT_PATH"];
const table = routes.map(({ file, index, path }) =>
  index ? { id: file, index: true as const } : { id: file, path },
);

/** Each address as it reads for ids "1" and "2", below wave "2" of relationship "1". */
function examples(): { name: string; address: string }[] {
  const wave = addresses.wavePath("1", "2");
  const sample = (name: string, value: unknown): string => {
    if (typeof value === "string") return value;
    if (typeof value !== "function") throw new Error(`${name} is no address`);
    const ofWave = /\(wave[,)]/.test(value.toString());
    return String(ofWave ? value(wave, "3") : value("1", "2"));
  };
  const ofPages = Object.entries(addresses).filter(([name]) => !OF_PROGRAMS.includes(name));
  return ofPages.map(([name, value]) => ({ name, address: sample(name, value) }));
}

const routeOf = (address: string): string | undefined => matchRoutes(table, address)?.at(-1)?.route.id;

describe("addresses", () => {
  test("each lead to a page of their own, and each page is led to", () => {
    const reached = examples().map(({ address }) => routeOf(address));
    expect(reached).not.toContain("routes/not-found.tsx");
    expect(new Set(reached).size).toBe(reached.length);
    const files = routes.map(({ file }) => file).filter((file) => !UNCALLED.includes(file));
    expect(files.filter((file) => !reached.includes(file))).toEqual([]);
  });

  test("are named like the page that answers", () => {
    const named = Object.fromEntries(examples().map(({ name, address }) => [name, routeOf(address)]));
    expect(named).toMatchObject({
      wavePath: "routes/waves/wave.tsx",
      surveyPath: "routes/survey/survey.tsx",
      reportPath: "routes/report/report.tsx",
      planPath: "routes/plan/plan.tsx",
      meetingPath: "routes/meeting/meeting.tsx",
      rosterPath: "routes/roster/roster.tsx",
      tallyKeyPath: "routes/tally/key.tsx",
      phonePath: "routes/meeting/phone.tsx",
    });
  });

  test("are spelled in one place", () => {
    expect(readSourceFiles("app", "db").flatMap(spelledAddresses)).toEqual([]);
  });

  test("spelled elsewhere are caught", () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is looked at is code.
    const broken = [
      "/r/${id}/waves/${wave}",
      "/s/${wave}/chain",
      "${mailer.publicUrl}/s/${wave.id}",
      "${path}/plan",
      "${wavePath(a, b)}/plan/print",
      "/sign-in?next=${next}",
      "/interventions?done=added",
    ];
    for (const text of broken) expect(spelledIn(text), text).toHaveLength(1);
    expect(spelledIn("${planPath(path)}?saved=plan")).toEqual([]);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is looked at is code.
    expect(spelledAddresses(parseSource("app/routes/odd.tsx", '<Link to="/method" />'))).toHaveLength(1);
  });
});

function spelledIn(template: string): string[] {
  return spelledAddresses(parseSource("app/routes/odd.tsx", `const to = \`${template}\`;`));
}
