import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import { blindToken, tokenOf } from "~/ballot/token";
import { requestToken, type WaveKeys } from "~/browser/survey/request-token";
import { castSealed, sealBallot } from "~/browser/survey/seal-and-cast";
import { type Batch, type BatchBallot, contentOf } from "./batch";
import { keepBatch } from "./kept-batch";
import { shuffled } from "./shuffle";

type Progress = (done: number, total: number) => void;

/**
 * All claims in one random order, then all casts in another. Each step is kept before it is sent, so that after a lost
 * reply the same is sent again and nothing twice. Returns null when all have arrived, else the reason why not.
 */
export async function sendBatch(
  survey: WaveKeys,
  batch: Batch,
  codes: readonly string[][],
  at: Progress,
): Promise<string | null> {
  const total = 2 * batch.ballots.length;
  let done = 0;
  for (const ballot of shuffled(batch.ballots)) {
    const reason = await claimFor(survey, batch, ballot, codes[ballot.departmentIndex] ?? []);
    if (reason !== null) return reason;
    at(++done, total);
  }
  for (const entry of batch.ballots) {
    if (entry.ballot === null) continue;
    Object.assign(entry, sealBallot(survey, entry, contentOf(entry.ballot)), { ballot: null });
  }
  keepBatch(survey.wave, batch);
  for (const ballot of shuffled(batch.ballots)) {
    const reason = await castSealed(survey.wave, ballot.cast, ballot.receipt);
    if (reason !== null) return reason;
    batch.ballots = batch.ballots.filter((other) => other !== ballot);
    keepBatch(survey.wave, batch);
    at(++done, total);
  }
  return null;
}

/** A code that is refused was used in another session: the next one is taken. */
async function claimFor(
  survey: WaveKeys,
  batch: Batch,
  ballot: BatchBallot,
  codes: string[],
): Promise<string | null> {
  const { departmentIndex } = ballot;
  while (ballot.key === null) {
    if (ballot.claim === null) {
      const code = codes.shift();
      if (code === undefined) return "no-codes";
      const made = blindToken(survey.issuerKey, poprfInfo(survey.manifestHash, departmentIndex));
      const [blind, blinded] = [encodeBase64Url(made.blind), encodeBase64Url(made.blinded)];
      Object.assign(ballot, { seed: encodeBase64Url(made.seed), claim: { code, blind, blinded } });
      keepBatch(survey.wave, batch);
    }
    const reason = await answerClaim(survey, ballot);
    if (reason === "code-refused") ballot.claim = null;
    else if (reason !== null) return reason;
  }
  keepBatch(survey.wave, batch);
  return null;
}

async function answerClaim(survey: WaveKeys, ballot: BatchBallot): Promise<string | null> {
  const { departmentIndex, claim, seed } = ballot;
  const [seedBytes, blind, blinded] = [seed, claim?.blind, claim?.blinded].map((text) =>
    decodeBase64Url(text ?? ""),
  );
  if (!claim || !seedBytes || !blind || !blinded) return "code-refused";
  const pending = { token: tokenOf(seedBytes), blind, blinded };
  const reply = await requestToken(survey, { departmentIndex, code: claim.code }, pending);
  if (!reply.ok) return reply.reason;
  ballot.key = encodeBase64Url(reply.key);
  ballot.claim = null;
  return null;
}
