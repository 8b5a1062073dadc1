import { createRandom } from "~/domain/statistics/random";
import { foundCompany, passQuarter } from "~/domain/simulator";
import { instrumentV1 } from "~/content/instrument/v1";
import { headlinesOf } from "~/domain/report/headline";
import { stageStatement } from "~/content/report/stage-sentences";
import { stageOfScore } from "~/domain/report/stages";
import { STAGES } from "~/domain/report/report";
import { levelsAround, surveyed, truth } from "./tools/calibration/population";
const [reps, ...cells] = process.argv.slice(2);
const R = Number(reps);
const label = (s: any) => s.kind === "named" || s.kind === "unchanged" || s.kind === "held" ? s.stage : s.kind === "at-least" || s.kind === "at-most" ? `${s.kind} ${s.stage}` : "lower" in s ? (s.lower === s.upper ? s.lower : `${s.lower}-${s.upper}`) : s.kind;
for (const cell of cells) {
  const [a, b, A, B] = cell.split(",").map(Number);
  for (const cut of [40, 65, 80]) {
    let labels = 0, words = 0, stageCh = 0, flat = 0, right = 0, n = 0; const seen: Record<string, number> = {};
    const random = createRandom(77 + cut + a!);
    for (let r = 0; r < R; r++) {
      let company = foundCompany(instrumentV1, [A!, B!], random);
      const lv = levelsAround(cut);
      const rel = []; const truths = [];
      for (let q = 0; q < 12; q++) {
        rel.push(surveyed(company, [lv, lv], [a!, b!], random));
        truths.push((truth(company, 0, lv).overall + truth(company, 1, lv).overall) / 2);
        company = passQuarter(company, random);
      }
      const h = headlinesOf(rel);
      const l = h.map(label); const w = h.map((x) => stageStatement("en", x, ["S", "M"]));
      for (let q = 1; q < 12; q++) { labels += +(l[q] !== l[q - 1]); words += +(w[q] !== w[q - 1]); }
      const st = h.flatMap((x: any) => ("stage" in x && (x.kind === "named" || x.kind === "unchanged" || x.kind === "held") ? [x.stage] : "lower" in x && x.lower === x.upper ? [x.lower] : []));
      for (let q = 1; q < st.length; q++) stageCh += +(st[q] !== st[q - 1]);
      h.forEach((x, q) => { n++; seen[l[q]!] = (seen[l[q]!] ?? 0) + 1; if (x.kind === "named") { flat++; right += +(x.stage === stageOfScore(truths[q]!)); } });
    }
    console.log(cell, cut, "stage", (stageCh / R).toFixed(2), "labels", (labels / R).toFixed(2), "sentences", (words / R).toFixed(2), "named", (flat / n).toFixed(2), "right", (right / flat).toFixed(3), JSON.stringify(seen));
  }
}
