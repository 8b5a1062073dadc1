import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { receiptOf } from "~/ballot/cast";
import { listBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { type ServedApp, serveApp } from "../../support/served-app";
import { serveSurvey } from "../../support/served-survey";
import { type Code, personalCodes, respondent, sampleContent } from "../../support/surveyed-wave";

const KILLS = 4;
const AT_ONCE = 6;

test("the process killed at random moments under load loses no acknowledged ballot and doubles none", {
  timeout: 300_000,
}, async () => {
  const survey = await serveSurvey([40, 40]);
  const { db, wave, keys } = survey;
  const codes = ([0, 1] as const).flatMap((index) => personalCodes(db, keys, wave, index));
  const acknowledged: string[] = [];
  let server: ServedApp = survey;
  let kills = 0;

  /** What the survey's script does: the same request again until something answers. */
  async function insist(path: string, body: unknown): Promise<unknown> {
    for (;;) {
      try {
        const response = await fetch(`${server.url}/s/${wave}${path}`, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { Origin: server.url, "Content-Type": "application/json" },
        });
        const answered: unknown = await response.json();
        expect(answered).toMatchObject({ ok: true });
        return answered;
      } catch (error) {
        // Connections that the kill cut; a refusal is no such thing.
        if (!(error instanceof TypeError)) throw error;

        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async function answer(code: Code, seed: number): Promise<void> {
    const person = respondent(db, wave, code);
    const cast = person.seal(await insist("/claim", person.claimJson), sampleContent(seed));
    const { receipt }: { receipt: string } = Object(await insist("/ballot", cast));
    acknowledged.push(receipt);
  }

  async function answerAll(): Promise<void> {
    const waiting = codes.map((code, seed) => ({ code, seed }));
    const phone = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await answer(next.code, next.seed);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, phone));
  }

  async function killNowAndThen(): Promise<void> {
    while (kills < KILLS && acknowledged.length < codes.length - AT_ONCE) {
      const enough = acknowledged.length + randomInt(4, 12);
      while (acknowledged.length < enough && acknowledged.length < codes.length - AT_ONCE) {
        await new Promise((resolve) => setTimeout(resolve, randomInt(1, 12)));
      }
      await server.stop("SIGKILL");
      kills += 1;
      server = await serveApp({}, survey.directory);
    }
  }

  await Promise.all([answerAll(), killNowAndThen()]);
  const manifestHash = findWave(db, wave)?.manifestHash ?? "";
  const stored = listBallots(db, wave, Buffer.alloc(0), 1000).map(({ sealed }) =>
    receiptOf(manifestHash, sealed),
  );
  expect(kills).toBe(KILLS);
  expect(stored.sort()).toEqual(acknowledged.sort());
  expect(new Set(stored).size).toBe(codes.length);
  expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  await server.stop();
  db.$client.close();
});
