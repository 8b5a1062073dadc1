import { type Arrivals, answerOnce } from "./order/answer-once";
import { attackCopies, attackFile, attackLog, attackTrigger } from "./order/attack-copies";
import { LINKS, links } from "./order/link";

/**
 * `npm run measure-order`: 12 + 13 people answer through the protocol that browsers speak, in a real file. What each way
 * of copying the files shows is set against what really happened: Kendall's tau of the order of casts and of claims (1 is
 * the exact order, 0 none), and how many people are linked to their own ballot by whoever has the key file as well.
 * 2 of 25 is luck: one of each department.
 */
const ROUNDS = 5;

type Measured = { claims: number; casts: number } & Record<(typeof LINKS)[number], number>;

const WAYS = {
  "one late copy, log emptied": attackFile,
  "one late copy, log hindered since opening": attackLog,
  "a copy after every change": attackCopies,
  "triggers of one's own": attackTrigger,
} as const;

const ARRIVALS: Readonly<Record<Arrivals, string>> = {
  "two weeks": "over two weeks, about 8 minutes for each",
  "an hour": "all within an hour of the invitation",
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

for (const [arrivals, inWords] of Object.entries(ARRIVALS)) {
  if (arrivals !== "two weeks" && arrivals !== "an hour") continue;
  console.log(`\nPeople answer ${inWords}`);
  console.log(
    `${"".padEnd(44)} ${["tau casts", "tau claims", ...LINKS].map((head) => head.padStart(20)).join("")}`,
  );
  for (const [way, attack] of Object.entries(WAYS)) {
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(links(await attack((options) => answerOnce(arrivals, options))));
    }
    const shown = (["casts", "claims", ...LINKS] as const).map((column) =>
      mean(rounds.map((one) => one[column])),
    );
    console.log(`${way.padEnd(44)} ${shown.map((value) => value.toFixed(2).padStart(20)).join("")}`);
  }
}
