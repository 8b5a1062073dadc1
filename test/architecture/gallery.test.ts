import { expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "./source-files";

/** Where the specimens of the page of components are put together. */
const SPECIMENS = ["app/components/gallery/", "app/routes/gallery/"];

/** Components that no specimen shows, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "app/components/nonce.tsx": "a value of the frame around every page, nothing to be seen",
  "app/components/method/page.tsx": "a whole page; its tables are shown",
  "app/components/installation/findings.tsx": "a list of sentences about the machine it runs on",
  "app/components/installation/rows.tsx": "a list of facts about the machine it runs on",
  "app/components/accounts/own-mail.tsx": "a list of switches, as on other forms",
  "app/components/plan/owner-answer.tsx": "a whole page, whose parts are shown",
  "app/components/report/serious-comments.tsx": "a whole page of headings and lists",
  "app/components/survey/preview.tsx": "the survey's own page once more, without its script",
  "app/components/waves/opening-keys.tsx": "a table of names and sentences",
  "app/components/company/archive-pair.tsx": "a sentence and a button, as on other forms",
  "app/components/tally/offline-page.tsx": "a whole page, whose parts are shown",
  "app/components/tally/lost-holders.tsx": "a list of boxes, as on other forms",
  "app/components/waves/opening-sample.tsx": "mail, slip and promise, which are shown",
  "app/components/waves/opening-test.tsx": "a form of one choice",
  "app/components/meeting/projector.tsx":
    "takes over the keys of the whole window; its clock, screens and controls are shown",
};

const isComponent = ({ path }: SourceFile) => /^app\/components\/.+\.tsx$/.test(path);

/** Component files that cannot be reached from any specimen. */
function withoutSpecimen(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const reached = new Set<string>();
  const reach = (file: SourceFile): void => {
    if (reached.has(file.path)) return;
    reached.add(file.path);
    for (const { from, typeOnly } of file.imports) {
      const next = typeOnly ? undefined : byPath.get(from.replace(/\.tsx?$/, ""));
      if (next?.path.startsWith("app/components/")) reach(next);
    }
  };
  for (const file of files) if (SPECIMENS.some((below) => file.path.startsWith(below))) reach(file);
  return files.filter((file) => isComponent(file) && !reached.has(file.path)).map(({ path }) => path);
}

const files = readSourceFiles("app/components", "app/routes/gallery");

test("the page of components has a specimen of every component", () => {
  expect(withoutSpecimen(files).filter((path) => NOT_SHOWN[path] === undefined)).toEqual([]);
});

test("what is excepted exists and really has none", () => {
  expect(withoutSpecimen(files)).toEqual(expect.arrayContaining(Object.keys(NOT_SHOWN)));
});

test("a component that only another page uses is named", () => {
  const left = files.filter(({ path }) => path !== "app/components/gallery/paper.tsx");
  expect(withoutSpecimen(left)).toContain("app/components/paper/slip-sheet.tsx");
});
