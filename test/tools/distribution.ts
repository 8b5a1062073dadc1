/**
 * npm run distribution: which interventions are suggested, on thousands of random first waves and in nine waves one
 * after the other, through the product's own path from answers to advice. Seeded: the same numbers every time.
 * `npm run distribution -- 400 40` takes fewer of either.
 */
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Recommendation } from "~/domain/recommendation/advice";
import { createRandom } from "~/domain/statistics/random";
import { adviseInSequence, adviseOnFirst, drawCompany } from "../support/advice/waves";

const SEED = 20_260_714;
const FIRST_WAVES = 4000;
const SEQUENCES = 300;
const WAVES = 9;
/** No sheet should be in more first waves than this share. */
const MOST = 0.25;

const [first = FIRST_WAVES, sequences = SEQUENCES] = process.argv.slice(2).map(Number);

const random = createRandom(SEED);
const onFirst = Array.from({ length: first }, (_, place) =>
  adviseOnFirst(drawCompany(random), `first-${place}`, random),
);
const inSequence = Array.from({ length: sequences }, (_, place) =>
  adviseInSequence(drawCompany(random), WAVES, `sequence-${place}`, random),
);

console.log(`${first} first waves; ${sequences} companies over ${WAVES} waves, everything suggested done.`);
console.log(
  `\n${"".padEnd(28)}${["first", ...Array.from({ length: WAVES }, (_, wave) => `wave ${wave + 1}`)].map((head) => head.padStart(8)).join("")}`,
);
for (const { id } of catalogueIn("en")) {
  const columns = [onFirst, ...Array.from({ length: WAVES }, (_, wave) => inSequence.map((it) => it[wave]!))];
  console.log(`${id.padEnd(28)}${columns.map((column) => percent(shareOf(id, column))).join("")}`);
}

const everywhere = catalogueIn("en").filter(({ id }) => shareOf(id, onFirst) > MOST);
const nowhere = catalogueIn("en").filter(({ id }) => shareOf(id, onFirst) === 0);
console.log(`\nin more than ${percent(MOST).trim()} of the first waves: ${named(everywhere)}`);
console.log(`in none, and wanted in how many: ${named(nowhere)}`);
console.log("");
for (const basis of ["release", "nothing-needed", "no-preference", "neutral-start"] as const) {
  const count = onFirst.filter((it) => it.basis === basis).length;
  console.log(`${basis.padEnd(28)}${percent(count / first)}`);
}

function named(sheets: readonly { id: string }[]): string {
  return sheets.map(({ id }) => `${id} (${wantedIn(id)})`).join(", ") || "none";
}

/** First waves in which a sheet passed every condition and the numbers asked for it, but others were chosen. */
function wantedIn(id: string): number {
  return onFirst.filter(({ considered }) =>
    considered.some(({ interventionId, whyNot }) => interventionId === id && whyNot.kind === "outranked"),
  ).length;
}

function shareOf(id: string, given: readonly Recommendation[]): number {
  return (
    given.filter(({ chosen }) => chosen.some(({ interventionId }) => interventionId === id)).length /
    given.length
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}
