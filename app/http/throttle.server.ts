import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { accountsTexts } from "~/content/accounts/texts";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";

export const QUARTER_OF_AN_HOUR = 900;

type Throttle = RateLimiterMemory;

/** A throttle with the key whose budget an attempt is taken from. */
export type Budget = readonly [Throttle, string];

export function throttle(points: number, seconds: number): Throttle {
  return new RateLimiterMemory({ points, duration: seconds });
}

/** Seconds to wait, or 0 when the attempt may go ahead. */
export async function secondsToWait(limiter: Throttle, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Of attempts at a password: the sentence that asks to wait, or null. The first budget that is used up counts. */
export async function refuseForNow(
  language: ShownLanguage,
  ...budgets: readonly Budget[]
): Promise<string | null> {
  for (const [limiter, key] of budgets) {
    const wait = await secondsToWait(limiter, key);
    if (wait > 0) {
      return plural(language, accountsTexts(language).texts.signIn.tooManyAttempts, Math.ceil(wait / 60));
    }
  }
  return null;
}

/** After an attempt that was right: only wrong ones count. */
export async function giveBack(...budgets: readonly Budget[]): Promise<void> {
  for (const [limiter, key] of budgets) await limiter.reward(key);
}
