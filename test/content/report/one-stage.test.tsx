import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PAGE_COLOURS } from "~/components/export/picture-colours";
import { ScorePicture } from "~/components/export/picture-score";
import { isMethodOne, METHOD_VERSION } from "~/domain/method";
import { possibleStages } from "~/domain/recommendation/stages";
import { placeSaid } from "~/domain/report/headline";
import { type Estimate, STAGES, type Stage, type StageReading } from "~/domain/report/report";
import { stageOfScore } from "~/domain/report/stages";
import { buildTrend } from "~/domain/trends/trend";
import { stageWords } from "~/features/trends/describe-waves.server";
import { withTexts } from "../../components/with-texts";
import { anyWave, makeWave } from "../../support/wave-shapes";
import { type Told, tell } from "./said-and-true";

/** Waves of every shape, and ordinary ones about the cut where the two methods differ. */
const SKETCHES: Parameters<typeof makeWave>[0][] = [
  ...fc.sample(anyWave, { seed: 20_060_708, numRuns: 80 }),
  ...Array.from({ length: 24 }, (_, seed) => ({
    people: [25, 25] as const,
    shapes: ["ordinary", "ordinary"] as const,
    levels: [3 + seed / 24, 3 + seed / 24] as const,
    seed,
  })),
];

const told = (methodVersion: string): readonly Told[] =>
  SKETCHES.map((sketch) => tell(makeWave(sketch, methodVersion)));

/** The stages that a score with its interval can have on the scale that a picture draws. */
function overlapped(estimate: Estimate, cuts: Told["report"]["cuts"]): readonly Stage[] {
  if (estimate.kind === "withheld") return [];
  return STAGES.slice(
    STAGES.indexOf(stageOfScore(estimate.low, cuts)),
    STAGES.indexOf(stageOfScore(estimate.high, cuts)) + 1,
  );
}

/** The stages of a reading that lie nowhere near the bar that is drawn for it. */
function besidePicture(reading: StageReading, estimate: Estimate, cuts: Told["report"]["cuts"]): string[] {
  const place = placeSaid(reading);
  if (!place) return [];
  const drawn = overlapped(estimate, cuts);
  const claimed = STAGES.slice(STAGES.indexOf(place.lower), STAGES.indexOf(place.upper) + 1);
  return claimed.some((stage) => drawn.includes(stage)) ? [] : [`${JSON.stringify(reading)} ${drawn.join()}`];
}

/** Where the places that show one result contradict each other. */
function contradictions({ wave, report, said }: Told): string[] {
  const { cuts } = report;
  const wrong: string[] = [];
  const [point] = buildTrend([{ waveId: "w", quarter: "2026-Q4", release: wave.release }]).points;
  if (JSON.stringify(point?.stage) !== JSON.stringify(report.stage)) wrong.push("trend and headline");
  if (JSON.stringify(point?.cuts) !== JSON.stringify(cuts)) wrong.push("trend and picture");
  if (stageWords("en", report.stage) !== said.score.stage)
    wrong.push("table of the trends and of the report");
  const all = [
    { stage: report.stage, estimate: report.overall },
    ...report.departments,
    ...report.dimensions.map(({ stage, overall }) => ({ stage, estimate: overall })),
  ];
  wrong.push(...all.flatMap(({ stage, estimate }) => besidePicture(stage, estimate, cuts)));
  const place = placeSaid(report.stage);
  const advised = possibleStages(report)?.open ?? null;
  if ((place === null) !== (advised === null)) wrong.push("advice and headline");
  if (place && advised && !advised.includes(place.lower)) wrong.push("advice beside the headline");
  const drawn = drawnTicks(said);
  if (drawn !== [20, ...cuts, 100].join()) wrong.push(`ticks ${drawn}`);
  return wrong;
}

function drawnTicks({ cuts }: Told["said"]): string {
  const svg = renderToStaticMarkup(
    withTexts([], <ScorePicture cuts={cuts} rows={[]} width={720} colours={PAGE_COLOURS} />),
  );
  return [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, tick]) => tick).join();
}

describe("headline, pictures, departments, topics, trends and advice", () => {
  test("say one stage of every release", () => {
    expect(told(METHOD_VERSION).flatMap(contradictions)).toEqual([]);
  });

  test("broken: by method 1 the headline stands beside the bar that is drawn, and the trends have to explain it", () => {
    expect(isMethodOne("1.1")).toBe(true);
    const found = told("1.1").flatMap(contradictions);
    expect(found).toContain("table of the trends and of the report");
    expect(found.some((it) => it.includes("guarded"))).toBe(true);
  });
});
