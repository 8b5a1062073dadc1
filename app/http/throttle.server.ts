import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

type Throttle = RateLimiterMemory;

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
