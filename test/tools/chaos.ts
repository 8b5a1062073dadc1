/**
 * npm run chaos -- [kills]: kills the running program at random moments while people answer and while a wave closes, starts
 * it again, and says whether an acknowledged ballot was lost or doubled. Hundreds of kills take some minutes.
 */
import { randomInt } from "node:crypto";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { answerUnderKills, lossesIn, type Outcome, pause } from "../support/kills/answers-under-kills";
import { serveApp } from "../support/served-app";

const KILLS = 200;
const A_ROUND = 40;
const CLOSING_KILLS = 6;
const HOUR = 3_600_000;

const wanted = Number(process.argv[2] ?? KILLS);
const problems: string[] = [];
let kills = 0;
let ballots = 0;
for (let round = 1; kills < wanted; round++) {
  const outcome = await answerUnderKills([160, 160], Math.min(A_ROUND, wanted - kills));
  const closing = await closeUnderKills(outcome);
  const found = [...lossesIn(outcome), ...closing.problems];
  problems.push(...found);
  kills += outcome.kills + closing.kills;
  ballots += outcome.acknowledged.length;
  console.log(
    `round ${round}: ${outcome.kills} kills while answering, ${closing.kills} while closing, ${outcome.acknowledged.length} ballots acknowledged: ${found.join("; ") || "none lost, none doubled, closed with all"}`,
  );
}
console.log(`${kills} kills, ${ballots} ballots acknowledged, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Moves the clock past the end and kills until the wave has closed; then its release must count every ballot. */
async function closeUnderKills({
  survey,
  server,
  people,
}: Outcome): Promise<{ kills: number; problems: string[] }> {
  const { db, wave, directory } = survey;
  const ends = findWave(db, wave)?.closesAt.getTime() ?? 0;
  let running = server;
  let done = 0;
  running.setClockAhead(ends + HOUR - Date.now());
  while (done < CLOSING_KILLS && findWave(db, wave)?.state !== "closed") {
    await pause(randomInt(0, 1500));
    await running.stop("SIGKILL");
    done += 1;
    running = await serveApp({}, directory);
    running.setClockAhead(ends + HOUR - Date.now());
  }
  for (let waited = 0; waited < 600 && findWave(db, wave)?.state !== "closed"; waited++) await pause(200);
  const state = findWave(db, wave)?.state;
  const text = JSON.stringify(findRelease(db, wave) ?? null);
  const counted = [...text.matchAll(/"respondents\\?":(\d+)/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  await running.stop();
  db.$client.close();
  return {
    kills: done,
    problems: [
      ...(state === "closed" ? [] : [`the wave did not close, it is ${state}`]),
      ...(counted >= people ? [] : [`the release counts ${counted} of ${people}`]),
    ],
  };
}
