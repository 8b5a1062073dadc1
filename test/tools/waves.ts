/**
 * npx tsx test/tools/waves.ts [rounds]: what readers rule out, who suppose that everybody else answered as before, with a
 * gate that does not look back, with ones that look back less, and with the real one; of 90 pairs of statement and answer.
 * Then what is left of it where others answer anew, as the simulator's people do. Seeded.
 */
import { makeRelease } from "~/domain/disclosure/release";
import { createRandom } from "~/domain/statistics/random";
import { attackWaves } from "../privacy/attacks/attack-waves";
import { chainOf, FORGETFUL, type Happening, type Mood } from "../privacy/attacks/wave-cases";
import { loadSolver } from "../privacy/auditor/whole-numbers";
import { guessAboutWhoLeft } from "./audit/answering-anew";

type Row = { people: number; mood: Mood; happening: Happening; away?: readonly (readonly string[])[] };

const ROWS: readonly Row[] = [
  { people: 8, mood: "realistic", happening: "one left" },
  { people: 8, mood: "realistic", happening: "replaced" },
  { people: 8, mood: "never", happening: "replaced" },
  { people: 8, mood: "always", happening: "replaced" },
  { people: 8, mood: "realistic", happening: "chain" },
  { people: 8, mood: "never", happening: "chain" },
  { people: 8, mood: "always", happening: "chain" },
  { people: 10, mood: "realistic", happening: "one left" },
  { people: 10, mood: "realistic", happening: "replaced" },
  { people: 10, mood: "never", happening: "replaced" },
  { people: 10, mood: "always", happening: "replaced" },
  { people: 20, mood: "realistic", happening: "one left" },
  { people: 20, mood: "realistic", happening: "replaced", away: [[], []] },
  { people: 20, mood: "realistic", happening: "one left", away: [[], ["old 5"]] },
  { people: 20, mood: "never", happening: "replaced" },
  { people: 20, mood: "always", happening: "replaced" },
];

const rounds = Number(process.argv[2] ?? 3);
const solve = await loadSolver();
const gates = { ...FORGETFUL, "looks back": (gate: typeof makeRelease) => gate };
console.log(`people | answers | between the waves | gate | runs with something ruled out | ruled out, of 90`);
for (const row of ROWS)
  for (const [name, broken] of Object.entries(gates)) {
    const found = Array.from({ length: rounds }, (_, round) => {
      const chain = chainOf(row, createRandom(1001 + round), row.away);
      const came = chain.people.map((person) => person.name).filter((who) => who.startsWith("new"));
      return attackWaves(solve, broken(makeRelease), chain, came.slice(0, 2)).length;
    });
    const mean = found.reduce((sum, count) => sum + count, 0) / rounds;
    const happened = row.away?.flat().length ? `${row.happening}, one away` : row.happening;
    const hit = `${found.filter((count) => count > 0).length}/${rounds}`;
    console.log(`${row.people} | ${row.mood} | ${happened} | ${name} | ${hit} | ${mean.toFixed(1)}`);
  }
console.log("people | others | gate | correlation of the guess with the true sum | guesses possible");
for (const people of [8, 10, 14, 20])
  for (const others of ["as before", "anew"] as const)
    for (const [name, gate] of [
      ["does not look back", FORGETFUL["does not look back"]!(makeRelease)],
      ["looks back", makeRelease],
    ] as const) {
      const { correlation, possible } = guessAboutWhoLeft(gate, people, others, 40 * rounds);
      console.log(`${people} | ${others} | ${name} | ${correlation} | ${possible}`);
    }
