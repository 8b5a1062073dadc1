import { SHOWN_IDS, type ShownRow } from "./measure";

export const DETAIL_FILE = "app/content/method/detail.ts";

/** The file that the method page reads. */
export function detailSource(rows: readonly ShownRow[]): string {
  const written = rows.map(({ size, wave, ...figures }) => {
    const lines = SHOWN_IDS.map((id) => {
      const byLevel = figures[id];
      return `    ${id}: ${byLevel.every((value) => value === null) ? "null" : `[${byLevel.map((value) => value ?? 0).join(", ")}]`},`;
    });
    return ["  {", `    size: [${size.join(", ")}],`, `    wave: ${wave},`, ...lines, "  },"].join("\n");
  });
  return `/**
 * Written by \`npx tsx test/tools/shown.ts\`: of a hundred figures, how many are shown as a value, of sets how many at all,
 * at each of SHOWN_LEVELS in turn; \`width\` is how many points a department's score leaves open, in the middle. null where
 * there is no such figure.
 */
export const DETAIL_SHOWN = [
${written.join("\n")}
] as const;
`;
}
