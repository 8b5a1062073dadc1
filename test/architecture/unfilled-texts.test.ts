import path from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { projectWith, unfilledTexts } from "./unfilled-texts";

const HEAD = `import { fill, fillFrom } from "~/content/translated";
  import { FilledText } from "~/components/filled-text";
  import { wavesTexts } from "~/content/waves/texts";
  import { plural } from "~/content/intl";
  const { texts } = wavesTexts("en");
  export const closes = texts.page.closure.announced;
`;

/** A text that still asks for a value, shown or handed on as if it were whole. */
const BROKEN = {
  child: "export const Shown = () => <p>{closes}</p>;",
  property: "export const Shown = () => <p>{texts.page.closure.announced}</p>;",
  choice: 'export const Shown = ({ at }: { at: boolean }) => <p>{at ? closes : "no"}</p>;',
  when: "export const Shown = ({ at }: { at: boolean }) => <p>{at && closes}</p>;",
  attribute: "export const Shown = () => <p title={closes}>a</p>;",
  part: "const Line = (props: { text: string }) => <p>{props.text}</p>; export const Shown = () => <Line text={closes} />;",
  argument: "const say = (text: string) => text; export const shown = say(closes);",
  result: "export function shown(): string { return closes; }",
  arrow: "export const shown = (): string | null => closes;",
  property_of: "export const shown: { text: string } = { text: closes };",
  shorthand: "export const shown: { closes: string } = { closes };",
  list: "export const shown: readonly string[] = [closes];",
  variable: "export const shown: string = closes;",
  template: `export const shown = \`\${closes} on time\`;`,
  added: 'export const shown = closes + "!";',
  looked_up: 'export const shown: string = texts.page.closure["announced"];',
  nested: "export const shown: { text: string | null } = { text: (closes) };",
} as const;

/** What fills it, hands it on with its words, or only asks something about it. */
const RIGHT = {
  filled: 'export const Shown = () => <p>{fill(closes, { closes: "now" })}</p>;',
  from: 'export const shown: string = fillFrom({ closes: "now", other: 1 })(closes);',
  component: "export const Shown = () => <FilledText text={closes} values={{ closes: <b>now</b> }} />;",
  key: 'export const Shown = () => <p key={closes}>{fill(closes, { closes: "now" })}</p>;',
  kept: "export const shown = { closes };",
  plural:
    'export const shown: string = plural("en", { one: "{count} day", other: "{count} days" } as const, 1);',
} as const;

const fileOf = (name: string) => `app/components/made-up-${name}.tsx`;
const made = Object.fromEntries(
  Object.entries({ ...BROKEN, ...RIGHT }).map(([name, written]) => [fileOf(name), HEAD + written]),
);

let program: ts.Program;
let named: readonly string[];
beforeAll(() => {
  program = projectWith(made);
  named = unfilledTexts(program);
}, 600_000);

test("no page, mail or script shows a text in which a value is missing", () => {
  expect(named.filter((place) => !place.includes("/made-up-"))).toEqual([]);
});

test("a text shown without its values is named, however it comes there", () => {
  const missed = Object.keys(BROKEN).filter(
    (name) => !named.some((place) => place.startsWith(`${fileOf(name)}: `)),
  );
  expect(missed).toEqual([]);
});

test("what fills a text, or hands it on with its words, is not", () => {
  const wronged = Object.keys(RIGHT).filter((name) =>
    named.some((place) => place.startsWith(`${fileOf(name)}: `)),
  );
  expect(wronged).toEqual([]);
});

test("the made-up files do compile: it is the types that do not see it", () => {
  const problems = Object.keys(made).flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path.resolve(file)))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
  expect(problems).toEqual([]);
});
