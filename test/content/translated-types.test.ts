import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const HEAD = `import { translated, translationOf } from "~/content/translated";
const en = { page: { title: "Waves", closes: "Closes on {date}", people: { one: "{count} person", other: "{count} people" } }, steps: ["Open {what}", "Wait"] } as const;
const whole = translationOf<typeof en>()({ page: { title: "Wellen", closes: "Endet am {date}", people: { one: "{count} Person", other: "{count} Personen" } }, steps: ["{what} öffnen", "Warten"] });
`;

/** What the compiler says of a translation of `en`, or of a list of its languages. */
function problemsOf(written: string): readonly string[] {
  const file = path.resolve("app/content/made-up.ts");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...more) =>
    name === file ? ts.createSourceFile(name, HEAD + written, version) : read(name, version, ...more);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  const program = ts.createProgram({
    rootNames: [file],
    options: { ...options, incremental: false, tsBuildInfoFile: undefined },
    host,
  });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const PAGE =
  'page: { title: "Wellen", closes: "Endet am {date}", people: { one: "{count} Person", other: "{count} Personen" } }';
const STEPS = 'steps: ["{what} öffnen", "Warten"]';

test.each([
  ["whole", `translationOf<typeof en>()({ ${PAGE}, ${STEPS} });`, true],
  [
    "without a text",
    `translationOf<typeof en>()({ ${PAGE.replace('title: "Wellen", ', "")}, ${STEPS} });`,
    false,
  ],
  [
    "without a plural",
    `translationOf<typeof en>()({ ${PAGE.replace('one: "{count} Person", ', "")}, ${STEPS} });`,
    false,
  ],
  [
    "without a placeholder",
    `translationOf<typeof en>()({ ${PAGE.replace("{date}", "morgen")}, ${STEPS} });`,
    false,
  ],
  [
    "with another placeholder",
    `translationOf<typeof en>()({ ${PAGE.replace("{date}", "{day}")}, ${STEPS} });`,
    false,
  ],
  ["with a shorter list", `translationOf<typeof en>()({ ${PAGE}, steps: ["{what} öffnen"] });`, false],
  [
    "with a placeholder in another place of a list",
    `translationOf<typeof en>()({ ${PAGE}, steps: ["Öffnen", "{what} abwarten"] });`,
    false,
  ],
  ["of every language", "translated({ en, de: whole, fr: whole, es: whole });", true],
  ["with an empty language", "translated({ en, de: {}, fr: whole, es: whole });", false],
  ["without a language", "translated({ en, fr: whole, es: whole });", false],
])("a translation %s compiles: %#", { timeout: 120_000 }, (_, written, compiles) => {
  const problems = problemsOf(written);
  expect(problems.length === 0, problems.join("\n")).toBe(compiles);
});
