import { makeCast, writeCast } from "~/ballot/cast";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import type { Database } from "~db/client.server";
import { freshDatabase } from "./database";
import {
  type Code,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "./surveyed-wave";

type Answer = { ok: boolean };

/** What an attack has to do with: two doors and a box. */
export type BallotServer = {
  db: Database;
  wave: string;
  codes: Code[];
  claim: (request: unknown) => Promise<Answer>;
  cast: (request: unknown) => Promise<Answer>;
  /** Ballots in the box. */
  count: () => number;
};

/** The real server; `careless` takes one of its doors away and puts a worse one in its place. */
export async function ballotServer(
  careless: (honest: BallotServer) => Partial<BallotServer> = () => ({}),
): Promise<BallotServer> {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const wave = await openPlannedWave(db, keys);
  const honest: BallotServer = {
    db,
    wave,
    codes: personalCodes(db, keys, wave, 0),
    claim: async (request) => claimBallot(db, keys, wave, request, DURING),
    cast: async (request) => castBallot(db, keys, wave, request, DURING),
    count: () => Number(db.$client.prepare("select count(*) from ballot").pluck().get()),
  };
  return { ...honest, ...careless(honest) };
}

export function codeOf({ codes }: BallotServer, place = 0): Code {
  const code = codes[place];
  if (!code) throw new Error("nobody has that code");
  return code;
}

/** Somebody who has claimed and may cast one ballot. */
export async function claimant(server: BallotServer, place = 0) {
  const person = respondent(server.db, server.wave, codeOf(server, place));
  const reply = await server.claim(person.claimJson);
  const cast = (seed: number) => person.seal(reply, sampleContent(seed));
  return { person, reply, cast };
}

/** A ballot made without a claim. */
export function forgedCast(server: BallotServer): unknown {
  const { manifest, manifestHash, pending } = respondent(server.db, server.wave, codeOf(server));
  const ballot = {
    token: pending.token,
    key: new Uint8Array(16),
    manifest,
    manifestHash,
    departmentIndex: 0 as const,
    content: sampleContent(3),
  };
  return JSON.parse(writeCast(makeCast(ballot)));
}
