import { writeFileSync } from "node:fs";
import type { MeasuredId } from "~/content/method/measured";
import type { Bar } from "./bars";
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
