import fs from "node:fs";
import { expect, test } from "vitest";
import { type PageAreas, pageWalker } from "./page-areas";
import { listFiles } from "./source-files";

const pageAreas = pageWalker((file) =>
  fs.existsSync(file) && fs.statSync(file).isFile() ? fs.readFileSync(file, "utf8") : undefined,
);

/** The root route hands its areas to every page. */
const ofRoot = pageAreas("app/root.tsx").page.handed;
const NONE: ReadonlySet<string> = new Set();
const routes = listFiles("app/routes").filter((file) => /\.tsx$/.test(file));

/**
 * What the server words of a paper is named beside what its components say: the choice of the language has to tell
 * of every area that is not there in it yet.
 */
const WORDED_BY_SERVER = new Map([["app/routes/plan/print.tsx", ["meeting"]]]);

/** Every area that is missing where it is asked for, or handed out where nobody asks. */
function differences(
  route: string,
  { page, people, apart }: PageAreas,
  everywhere: ReadonlySet<string> = ofRoot,
): string[] {
  const places = [
    { name: "page", place: page, given: everywhere, worded: [] },
    { name: "handed out", place: people, given: NONE, worded: WORDED_BY_SERVER.get(route) ?? [] },
    ...apart.map((place) => ({ name: "apart", place, given: NONE, worded: [] })),
  ];
  return places.flatMap(({ name, place: { needed, handed }, given, worded }) => [
    ...[...needed]
      .filter((area) => !handed.has(area) && !given.has(area))
      .map((area) => `${route} (${name}) misses ${area}`),
    ...[...handed]
      .filter((area) => (!needed.has(area) && !worded.includes(area)) || given.has(area))
      .map((area) => `${route} (${name}) hands out ${area} for nobody`),
  ]);
}

test("a page is handed the texts that its components ask for, and no others", () => {
  const found = routes.flatMap((route) => differences(route, pageAreas(route)));
  expect(found).toEqual([]);
});

test("what the root hands to every page is asked for somewhere", () => {
  const all = [...routes, "app/root.tsx"].map((route) => pageAreas(route));
  const needed = new Set(all.flatMap(({ page }) => [...page.needed]));
  expect([...ofRoot].filter((area) => !needed.has(area))).toEqual([]);
});

test("a component deep below a page, a title, a paper and what is rendered apart are seen each with their own", () => {
  const files: Readonly<Record<string, string>> = {
    "app/routes/waves/wave.tsx": `import { Open, Other } from "~/components/waves/open";
      import { HandedOut } from "~/components/language-choice";
      import { Slip } from "~/components/paper/slip";
      import { Texts } from "~/components/texts";
      export async function loader({ request }) {
        render(<Texts {...findPageTexts("en", ["tally"])}><Slip /></Texts>);
        return { people: peoplesTexts(request, "report"), ...pageTexts(request, "waves", "plan") };
      }
      export const meta = ({ data }) => [{ title: data?.texts.mail.title }];
      export default function Wave() {
        return <Frame><Open /><HandedOut people={people}><Slip /></HandedOut></Frame>;
      }
      function Frame({ children }) { return <main title={useTexts("frame").title}>{children}</main>; }`,
    "app/components/waves/open.tsx": `import { Chart } from "./chart";
      export function Open() { return <Chart draw={KINDS} />; }
      const KINDS = { waves: Drawn };
      function Drawn() { return useTexts("waves").drawn; }
      export function Other() { return useTexts("plan").other; }`,
    "app/components/waves/chart.tsx": `export const Chart = () => useTexts("trends").chart;`,
    "app/components/paper/slip.tsx": `export function Slip() { return useTexts("paper").slip; }`,
  };
  const route = "app/routes/waves/wave.tsx";
  const found = differences(route, pageWalker((file) => files[file])(route), new Set(["frame"]));
  expect(found.sort()).toEqual([
    `${route} (apart) hands out tally for nobody`,
    `${route} (apart) misses paper`,
    `${route} (handed out) hands out report for nobody`,
    `${route} (handed out) misses paper`,
    `${route} (page) hands out plan for nobody`,
    `${route} (page) misses mail`,
    `${route} (page) misses trends`,
  ]);
});
