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

test("only those fill a text unchecked whose words were compared with the values before", () => {
  const callers = readSourceFiles("app").filter(({ text }) => /\bfillUnchecked\(/.test(text));
  expect(callers.map(({ path }) => path).sort()).toEqual([
    // Their own types have compared them.
    "app/content/intl.ts",
    // What an instrument says is compared where its words stand.
    "app/content/texts.ts",
    "app/content/translated.ts",
    // Stored results name their sentence.
    "app/features/anonymity/describe-check.server.ts",
  ]);
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
    ["that begins like a statement", 'const hint = "select a wave first";', "select a wave first"],
    [
      "that begins like a statement, with a capital",
      'const hint = "Delete a note here";',
      "Delete a note here",
    ],
    ["that asks where", 'const title = "Where the two differ";', "Where the two differ"],
    ["that updates nothing", 'const label = "Update the roster now";', "Update the roster now"],
    ["that begins like a header", 'const label = "Set-up of the company";', "Set-up of the company"],
    [
      "that begins like the name of a policy",
      'const label = "Last-minute reminder";',
      "Last-minute reminder",
    ],
    ["that is a key as well", 'const label = "Delete";', "Delete"],
    ["that is a key and a page", 'const links = ["Home", "Waves"];', "Home"],
    ["that is a key and a room", 'const label = "Space";', "Space"],
    ["that is a header as well", 'const columns = ["Date", "Range"];', "Date"],
    ["small, put into the page by a script", 'box.textContent = "sent";', "sent"],
    ["small, made by a script", 'list.append(make("p", "sent"));', "sent"],
    ["small, said by a script", 'say(line, open ? "Sent off" : null);', "Sent off"],
    ["small, as a label", 'return { label: "closed", value };', "closed"],
    ["in what is recorded", 'record(db, "This is kept for good.");', "This is kept for good."],
    ["in what is called wrong", 'return wrong("Enter a name first.");', "Enter a name first."],
    ["in what is executed", 'run.exec("Nothing was found here.");', "Nothing was found here."],
    ["in an element", 'element("Press this button");', "Press this button"],
    ["in an error of our own", 'throw new RefusedError("The wave is over.");', "The wave is over."],
    ["in an action that is shown", 'return { action: "close the wave now" };', "close the wave now"],
    ["in an action beside who acts", 'go({ ...by, action: "Close the wave now" });', "Close the wave now"],
    ["in a kind that is shown", 'const kind = "A wave of its own";', "A wave of its own"],
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
    'change(db, { ...by, action: "account disabled" })',
    'const CLOSED_EVENT = "wave closed early";',
    'db.exec("delete from wave where state = 1")',
    "db.exec(`\n  CREATE TABLE wave (id text)`)",
    'if (key === "Enter" || ["Escape", "Delete"].includes(key)) return;',
    'switch (key) { case "Home": return first; }',
    'request.headers.get("Cookie")',
    'element("#comment-left > b")',
  ];
  expect(sources.flatMap(textsIn)).toEqual([]);
});
