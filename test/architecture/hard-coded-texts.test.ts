import { describe, expect, test } from "vitest";
import { hardCodedTexts } from "./hard-coded-texts";
import { readSourceFiles } from "./source-files";

/** Rooms in which no text for people stands: what they say comes from `app/content`. */
const WALKED =
  /^app\/(components|routes|features|http|domain|browser|commands)\/|^app\/(root\.tsx|env\.server\.ts)$/;

const textsIn = (source: string) => hardCodedTexts("planted.tsx", source).map(({ text }) => text);

test("no text for people stands outside app/content", () => {
  const files = readSourceFiles("app").filter(({ path }) => WALKED.test(path));
  const found = files.flatMap((file) => hardCodedTexts(file.path, file.text));
  expect(found.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
});

describe("a text is found", () => {
  test.each([
    ["between tags", "<p>Hello there</p>", "Hello there"],
    ["as a single small word", "<b>of</b>", "of"],
    ["as a case of a condition", '<p>{open ? "open" : until ?? "closed"}</p>', "open"],
    ["beside a value", "<p>{count} people</p>", "people"],
    ["in a label", '<Field label="name" />', "name"],
    ["in a template in a label", "<Field aria-label={`name of @{pair}`} />", "name of {}"],
    ["in what a feature hands back", 'return { ok: false, problem: "Too late" };', "Too late"],
    ["in one word", 'const label = "Save";', "Save"],
    ["in a hyphenated word", 'const header = "E-mail";', "E-mail"],
    ["in small letters", 'const STATES = { closing: "being counted" };', "being counted"],
    ["in a template", "const text = `@{count} people`;", "{} people"],
    ["added to a value", 'const text = "Wave " + quarter;', "Wave"],
    ["added after a value", 'const text = count + " people";', "people"],
    ["in a refusal", 'throw new Response("This is over.", { status: 404 });', "This is over."],
    ["in the rule of a form", 'z.string().min(1, "Enter a name.")', "Enter a name."],
    [
      "in the title of a document",
      'export const meta = () => [{ title: "Roster - Tandem" }];',
      "Roster - Tandem",
    ],
    ["in what a script shows", 'element.textContent = "Sent";', "Sent"],
    ["in an attribute of our own", '<WaveEndForm button="close the wave" />', "close the wave"],
    ["in an argument", 'record.refuse("This name is taken already.")', "This name is taken already."],
    ["in what a command prints", "print(`Wrote @{file}`)", "Wrote {}"],
  ])("%s", (_, source, text) => {
    expect(textsIn(source.replaceAll("@{", "$" + "{"))).toContain(text);
  });
});

test("what is for machines is none", () => {
  const sources = [
    '<div className="page page-narrow">{text}</div>',
    '<a href="/method" rel="noreferrer">{text}</a>',
    'const reason = "in-the-past";',
    'throw new Error("the wave is gone")',
    'log().warn("a wave could not close")',
    'db.prepare("select id from wave where state = ?")',
    'element("[data-send-problem]")',
    'response.headers.set("Content-Type", "text/html; charset=utf-8")',
    'form.get("name")',
    'recordAuditEvent(db, { at, accountId, action: "roster imported", subject })',
  ];
  expect(sources.flatMap(textsIn)).toEqual([]);
});
