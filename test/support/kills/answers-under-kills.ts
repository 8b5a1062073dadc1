import { randomInt } from "node:crypto";
import { receiptOf } from "~/ballot/cast";
import { listBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { type ServedApp, serveApp } from "../served-app";
import { type ServedSurvey, serveSurvey } from "../served-survey";
import { type Code, personalCodes, respondent, sampleContent } from "../surveyed-wave";

const AT_ONCE = 6;

export type Outcome = {
  kills: number;
  people: number;
  /** Receipts of the ballots that the server said it had, as often as it said so to a new ballot. */
  acknowledged: string[];
  /** Receipts of the ballots that are in the database. */
  stored: string[];
  /** What SQLite says of the file. */
  integrity: unknown;
  survey: ServedSurvey;
  /** The process that runs now. */
  server: ServedApp;
};

/**
 * Lets everybody of a wave answer over HTTP while the process is killed at random moments and started again. Browsers insist, as
 * the survey's script does.
 */
export async function answerUnderKills(people: readonly [number, number], most: number): Promise<Outcome> {
  const survey = await serveSurvey(people);
  const { db, wave, keys } = survey;
  const codes = ([0, 1] as const).flatMap((index) => personalCodes(db, keys, wave, index));
  const acknowledged: string[] = [];
  let server: ServedApp = survey;
  let kills = 0;

  async function insist(path: string, body: unknown): Promise<unknown> {
    for (;;) {
      const answered = await post(`${server.url}/s/${wave}${path}`, server.url, body);
      if (answered !== CUT) return answered;
      await pause(50);
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
    const last = codes.length - AT_ONCE;
    while (kills < most && acknowledged.length < last) {
      const enough = acknowledged.length + randomInt(2, Math.max(3, Math.floor(codes.length / most)));
      while (acknowledged.length < enough && acknowledged.length < last) await pause(randomInt(1, 12));
      await server.stop("SIGKILL");
      kills += 1;
      server = await serveApp({}, survey.directory);
    }
  }

  await Promise.all([answerAll(), killNowAndThen()]);
  const manifestHash = findWave(db, wave)?.manifestHash ?? "";
  const stored = listBallots(db, wave, Buffer.alloc(0), codes.length + 1).map(({ sealed }) =>
    receiptOf(manifestHash, sealed),
  );
  const integrity = db.$client.pragma("integrity_check", { simple: true });
  return { kills, people: codes.length, acknowledged, stored, integrity, survey, server };
}

const CUT = Symbol("the kill cut the connection");

async function post(address: string, origin: string, body: unknown): Promise<unknown> {
  let answered: unknown;
  try {
    const response = await fetch(address, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { Origin: origin, "Content-Type": "application/json" },
    });
    answered = await response.json();
  } catch (error) {
    if (error instanceof TypeError) return CUT;
    throw error;
  }
  if (Object(answered).ok !== true) throw new Error(`refused: ${JSON.stringify(answered)}`);
  return answered;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What went wrong, in sentences; empty when nothing did. */
export function lossesIn({
  people,
  acknowledged,
  stored,
  integrity,
}: Omit<Outcome, "survey" | "server" | "kills">): string[] {
  const kept = new Set(stored);
  const lost = acknowledged.filter((receipt) => !kept.has(receipt)).length;
  return [
    ...(lost > 0 ? [`${lost} acknowledged ballots are lost`] : []),
    ...(kept.size < stored.length ? [`${stored.length - kept.size} ballots are stored twice`] : []),
    ...(stored.length === people ? [] : [`${stored.length} ballots of ${people} people are stored`]),
    ...(integrity === "ok" ? [] : [`the file is damaged: ${String(integrity)}`]),
  ];
}
