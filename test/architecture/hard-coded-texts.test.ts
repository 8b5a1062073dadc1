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
    "app/content/interventions/department-sides.ts",
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
    ["in a question of a form", '<Confirm question="Really close this wave?" />', "Really close this wave?"],
    ["on a button", '<input type="submit" value="Close the wave now" />', "Close the wave now"],
    ["as a unit", '<Axis unit="points" />', "points"],
    ["beside an axis", '<Chart yLabel="share" />', "share"],
    ["in a message", '<Box message="saved" />', "saved"],
    ["in a problem", '<Box problem={open ? "open" : "over"} />', "over"],
    ["in children", '<Box children="closed" />', "closed"],
    ["said to those who listen", '<meter aria-valuetext="high" />', "high"],
    ["in the head of a page", '<meta name="description" content="A survey for two" />', "A survey for two"],
    ["in a list in an attribute", '<Table columns={["share", "Wave"]} />', "share"],
    ["in an object in an attribute", '<Chart axis={{ name: "share" }} />', "share"],
    ["in markup", '<p dangerouslySetInnerHTML={{ __html: "<b>closed</b>" }} />', "<b>closed</b>"],
    ["in markup in code", 'const html = "<b>Wave closed</b>";', "<b>Wave closed</b>"],
    ["in a text among keys", '<Tag state="Being counted" data-kind="A wave" />', "A wave"],
    ["that another is picked from", 'const said = { open: "It is open" }[state];', "It is open"],
    ["in a list that one is picked from", 'const said = ["Never asked", "Asked"][count];', "Never asked"],
    ["thrown as a sentence", 'throw new Error("The backup exists already.");', "The backup exists already."],
    ["thrown about a value", "throw new Error(`@{file} is no database`);", "{} is no database"],
    ["said where words are missing", 'fail(error instanceof Error ? error.message : "unknown")', "unknown"],
    [
      "in what is called an event",
      'const CLOSED_EVENT = "The wave is closed now.";',
      "The wave is closed now.",
    ],
    ["in what is called a class", 'const className = "The wave is closed";', "The wave is closed"],
    [
      "thrown as wrong",
      'throw wrong("The wave is closed; open it first.");',
      "The wave is closed; open it first.",
    ],
    ["beside a number", 'new Response(null, { statusText: "Wave closed" })', "Wave closed"],
    ["in the audit trail as a sentence", 'recordAuditEvent(db, "Ask HR first.")', "Ask HR first."],
    ["in brackets after a value", "const a = `@{name} (closed)`;", "{} (closed)"],
    ["after a comma", "const a = `@{name}, closed`;", "{}, closed"],
    ["after a dash", "const a = `@{name} – closed`;", "{} – closed"],
    ["before a colon", "const a = `wave: @{name}`;", "wave: {}"],
    ["after a percent sign", "const a = `@{n}% agree`;", "{}% agree"],
    ["in brackets, added", 'const a = name + " (closed)";', "(closed)"],
    ["that joins", 'const a = [a, b].join(" and ");', "and"],
    ["in how a command is used", 'fail("usage: restore FILE")', "usage: restore FILE"],
    ["that a command writes", 'process.stderr.write("no such file\\n")', "no such file"],
    ["small, printed by a command", 'print("done")', "done"],
    ["at the head of a table", 'const csv = "Wave,Department,Share\\n";', "Wave,Department,Share"],
    ["at the head of a table, small", 'const csv = "wave,share\\n";', "wave,share"],
    ["at the head of a column", 'const head = ["Share (%)"];', "Share (%)"],
    ["as a case that a script shows", 'p.textContent = ok ? "sent" : "failed";', "failed"],
    ["where a name is missing", 'const who = name ?? "unknown";', "unknown"],
    ["appended by a script", 'list.append("sent")', "sent"],
    ["made a node by a script", 'document.createTextNode("sent")', "sent"],
    ["that a script sets", 'button.setAttribute("aria-label", "close")', "close"],
    ["that a field refuses with", 'field.setCustomValidity("required")', "required"],
    ["in the problem of a form", 'return { problem: "is taken already" };', "is taken already"],
    ["in the error of a rule", 'z.string({ error: () => "too long, please" })', "too long, please"],
    ["that selects from the list", 'const a = "select a wave from the list";', "select a wave from the list"],
    ["that says where", 'const a = "where people like their work";', "where people like their work"],
    ["that deletes", 'const a = "delete from here where possible";', "delete from here where possible"],
    ["that creates", 'const a = "create table of contents";', "create table of contents"],
    ["that is no header", 'const a = ["Set-Up", "Last-Minute"];', "Last-Minute"],
    ["that is no type of content", 'const a = "and/or; choose one";', "and/or; choose one"],
    ["that is no path of a drawing", "const a = `M@{n} of them`;", "M{} of them"],
    ["that is no selector", 'const a = "select a form";', "select a form"],
    ["after an arrow", 'const a = "→ Next";', "→ Next"],
    ["after a bracket", 'const a = "‹ Back";', "‹ Back"],
    ["in brackets", 'const a = "(optional)";', "(optional)"],
    ["with a number", 'const a = ["Wave 3", "Top 3"];', "Top 3"],
    ["with a stroke", 'const a = "Yes/No";', "Yes/No"],
    ["in capitals", 'const a = "WARNING";', "WARNING"],
    ["with a placeholder", 'const a = "{count} people answered";', "{count} people answered"],
    ["small, on a button", '<input type="submit" value="send" />', "send"],
    ["small, in a rule", 'z.string().min(1, "required")', "required"],
    ["small, in what a rule adds", 'issue.addIssue({ code: "custom", message: "required" })', "required"],
    ["small, as an option", 'list.append(new Option("closed"))', "closed"],
    ["small, as a response", 'throw new Response("gone", { status: 410 })', "gone"],
    ["as the name of a column", 'const row = { "Share of people": share };', "Share of people"],
    ["in the audit trail, inside", 'recordAuditEvent(db, { subject: "Ask HR first" })', "Ask HR first"],
    ["that selects one", 'const a = "select one";', "select one"],
    ["that is joined with a line", 'const a = "Save_as";', "Save_as"],
    ["with a letter that is not English", 'const a = "fällig";', "fällig"],
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
    'element("fieldset, [data-field]:not([hidden])")',
    'const texts = words["two words"]',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<Specimen of="TextField, TextArea">{text}</Specimen>',
    '<Command keys="ArrowLeft PageUp" state="closed" back="/waves" title={text("closed")} />',
    'const className = open ? "tag tag-open" : "tag";',
    'const file = `@{name ?? "chart"}.png`;',
    "const name = `actions.@{index}.owner`;",
    "const address = `@{path}?saved=plan`;",
    'throw wrong("figure.kind")',
    'const headers = { "Content-Type": type };',
    "recordAuditEvent(db, { at, subject: `@{email} as @{role}` })",
    'context.addIssue({ code: "custom", message: "numbers-do-not-fit-kind" })',
    'z.enum(["closed", "open"])',
    "throw new Error(`a wave of @{kind} without its pair`)",
    'const html = `<p style="@{style}">@{text}</p>`;',
    'db.prepare("select count(*) as n, max(at) from wave as w where w.state = ? order by at")',
  ];
  expect(sources.flatMap((source) => textsIn(source.replaceAll("@{", "$" + "{")))).toEqual([]);
});

test("a command has no errors for developers", () => {
  const source = 'throw new Error("the wave is gone");';
  expect(hardCodedTexts("app/commands/planted.ts", source)).toHaveLength(1);
  expect(hardCodedTexts("app/features/planted.ts", source)).toEqual([]);
});
