import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { type ApiToken, readToken } from "~/features/connections/read-token.server";
import { holdsTokenSecret } from "~/features/connections/token-secret.server";
import { safeToSignIn } from "../session.server";
import { QUARTER_OF_AN_HOUR, secondsToWait, throttle } from "../throttle.server";
import { PROBLEMS, type Refusal, refuse, refuseWith } from "./problem.server";

/** Requests that a token may make in a minute: many for a program that keeps a roster, few for one that goes wrong. */
export const REQUESTS_A_MINUTE = 120;
const byToken = throttle(REQUESTS_A_MINUTE, 60);

/** Of wrong secrets only: whoever has the right one is never kept waiting by others. */
const WRONG_SECRETS = 30;
const byAddress = throttle(WRONG_SECRETS, QUARTER_OF_AN_HOUR);

const CHALLENGE = { "WWW-Authenticate": 'Bearer realm="tandem"' };
const WRONG_TOKEN = { "WWW-Authenticate": 'Bearer realm="tandem", error="invalid_token"' };

/** Whose token a request brings, in the header and nowhere else. Cookies are not looked at. */
export async function admit(
  request: Request,
  address: string,
  now: Date,
): Promise<{ ok: true; token: ApiToken } | Refusal> {
  if (safeToSignIn(request) !== null) return refuse(403, "plain-http");
  if (holdsTokenSecret(decoded(request.url))) return refuse(400, "token-in-address");
  const header = request.headers.get("Authorization");
  if (header === null) return refuse(401, "no-token", { headers: CHALLENGE });
  const [, secret] = /^Bearer +([A-Za-z0-9._~+/=-]{1,200})$/i.exec(header) ?? [];
  if (secret === undefined) return refuse(401, "wrong-scheme", { headers: CHALLENGE });
  const found = readToken(database(), secret, now);
  if (!found.ok) {
    const wait = found.reason === "unknown" ? await secondsToWait(byAddress, address) : 0;
    if (wait > 0) return tooOften(wait);
    return refuse(401, REASONS[found.reason], { headers: WRONG_TOKEN });
  }
  const wait = await secondsToWait(byToken, found.token.id);
  return wait > 0 ? tooOften(wait) : found;
}

const REASONS = { unknown: "unknown-token", expired: "token-expired", ended: "token-ended" } as const;

function tooOften(seconds: number): Refusal {
  const detail = fill(PROBLEMS["too-often"].detail, { seconds });
  return refuseWith(429, "too-often", detail, { headers: { "Retry-After": String(seconds) } });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
