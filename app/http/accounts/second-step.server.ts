import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { completeSecondStep, findWaiting, type Shown } from "~/features/accounts/complete-second-step.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { recordThrottledCodes } from "~/features/accounts/record-refused-sign-in.server";
import { refuseForNow, throttle } from "~/http/throttle.server";
import { clientOf } from "./client.server";
import { startedSecret } from "./started-sign-in.server";

// A code has six digits, and three of a million are right at any time: ten wrong ones an hour, whoever sends them. The
// owner still gets in with a passkey or a recovery code.
const codesPerAccount = throttle(10, 3600);

type Tried = Awaited<ReturnType<typeof completeSecondStep>> | { ok: false; reason: "wait"; sentence: string };

/** Completes the second step, slowing down whoever guesses codes of an app. Right ones are not counted. */
export async function trySecondStep(request: Request, shown: Shown, language: ShownLanguage): Promise<Tried> {
  const now = new Date();
  const pending = await startedSecret(request);
  const owner = findWaiting(database(), pending, now)?.owner;
  if (owner === undefined) return { ok: false, reason: "ended" };
  const counted = shown.by === "app";
  // Counted first: many at once would all find it uncounted.
  const sentence = counted ? await refuseForNow(language, [codesPerAccount, owner.id]) : null;
  if (sentence !== null) {
    countRefusal("throttled");
    recordThrottledCodes(database(), owner.email, now);
    return { ok: false, reason: "wait", sentence };
  }
  const completed = await completeSecondStep(database(), pending, shown, { now, client: clientOf(request) });
  if (completed.ok && counted) await codesPerAccount.reward(owner.id, 1);
  if (!completed.ok && completed.reason !== "ended") countRefusal("wrong");
  return completed;
}
