import { writeFileSync } from "node:fs";
import type { MeasuredId } from "~/content/method/measured";
import { DETAIL_LEVELS, DETAIL_RESPONDENTS } from "~/content/method/studied";
import { ruleFor } from "~/domain/disclosure/rules";
import { type Bar, detailGroup } from "./bars";
import { GROUPS } from "./family-bars";

const FILE = "app/content/method/measured.ts";

type Take = { group: string; take: "lowest" | "highest" | "first"; name?: string };

/** What of the bars stands on the method page: the worst of a group, or one line of it. */
const ON_THE_PAGE: Readonly<Record<MeasuredId, Take>> = {
  coverage: { group: "Coverage of the 95 % interval of a department", take: "lowest" },
  coverageSilence: { group: GROUPS.silent, take: "lowest" },
  coverageSplit: { group: GROUPS.split, take: "lowest" },
  coverageUnlike: { group: GROUPS.unlike, take: "lowest" },
  falselyDivided: { group: GROUPS.falselyDivided, take: "highest" },
  dividedFew: { group: GROUPS.dividedFew, take: "first" },
  dividedMany: { group: GROUPS.dividedMany, take: "first" },
  right: { group: GROUPS.right, take: "lowest" },
  stageChanges: { group: GROUPS.stageChanges, take: "highest" },
  wordChanges: { group: GROUPS.wordChanges, take: "highest" },
  neutral: { group: GROUPS.neutral, take: "highest" },
  falseChange: { group: GROUPS.mean, take: "first", name: GROUPS.falseChange },
  falseChangeWorst: { group: GROUPS.falseChange, take: "highest" },
  falseTopic: { group: GROUPS.mean, take: "first", name: GROUPS.falseTopic },
  anything: { group: GROUPS.mean, take: "first", name: GROUPS.anything },
  falseLasting: { group: GROUPS.falseLasting, take: "highest" },
  power5: { group: GROUPS.power5, take: "first" },
  power8: { group: GROUPS.power8, take: "first" },
};

/** Writes what was measured where the method page reads it. */
export function writeMeasured(bars: readonly Bar[]): void {
  const rows = Object.entries(ON_THE_PAGE).map(([id, { group, take, name }]) => {
    const of = bars.filter((bar) => bar.group === group && (name === undefined || bar.name === name));
    const sorted = of.toSorted((a, b) => a.value - b.value);
    const found = { lowest: sorted[0], highest: sorted.at(-1), first: of[0] }[take];
    if (!found) throw new Error(`nothing was measured as ${group}`);
    const digits = found.unit === "%" ? 3 : 2;
    const limit = found.limit ? JSON.stringify(found.limit).replace('"', "").replace('":', ": ") : "null";
    const spaced = limit.replace("{", "{ ").replace("}", " }");
    return `  { id: "${id}", value: ${Number(found.value.toFixed(digits))}, limit: ${spaced} },`;
  });
  writeFileSync(
    FILE,
    `/** Written by \`npm run calibrate -- --write\`: what it measured, and the bar. Shares 0-1; of changes a number. */
export const MEASURED = [
${rows.join("\n")}
] as const;

export type MeasuredId = (typeof MEASURED)[number]["id"];
`,
  );
}

export const DETAIL_FILE = "app/content/method/detail.ts";

/** How the method page calls the figures that the calibration counts. */
export const DETAIL_NAMES = {
  score: "department score",
  dimension: "dimension score",
  mirror: "mirror direction",
  favourable: "favourable share",
  itemMean: "item mean",
} as const;

/** Writes how often figures were shown as a value where the method page reads it. */
export function writeDetail(bars: readonly Bar[]): void {
  writeFileSync(DETAIL_FILE, detailSource(bars));
}

/** The file as it is written. */
export function detailSource(bars: readonly Bar[]): string {
  const percent = (group: string, name: string) => {
    const found = bars.find((bar) => bar.group === group && bar.name === `${name}, as a value`);
    if (!found) throw new Error(`nothing was measured as ${group}: ${name}`);
    return Math.round(100 * found.value);
  };
  const rows = DETAIL_RESPONDENTS.map((respondents) => {
    const rule = ruleFor(respondents);
    const without = { favourable: rule?.favourableStep === null, itemMean: rule?.itemMeanStep === null };
    const figures = Object.entries(DETAIL_NAMES).map(([id, name]) => {
      const none = Object.entries(without).some(([key, isNone]) => key === id && isNone);
      const shown = DETAIL_LEVELS.map((level) => percent(detailGroup(respondents, level), name));
      return `    ${id}: ${none ? "null" : `[${shown.join(", ")}]`},`;
    });
    return ["  {", `    respondents: ${respondents},`, ...figures, "  },"].join("\n");
  });
  return `/**
 * Written by \`npm run calibrate -- --write\`: of a hundred figures, how many are shown as a value, at each score of
 * DETAIL_LEVELS in turn; null where the release rules have no such figure.
 */
export const DETAIL_SHOWN = [
${rows.join("\n")}
] as const;
`;
}
