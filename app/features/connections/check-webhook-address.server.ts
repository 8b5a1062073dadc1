import { isIP } from "node:net";
import { en } from "~/content/connections/en";
import { type Allowed, refuseNetworkAddress } from "./network-address.server";

export type WebhookProblem = keyof typeof en.webhookProblems;

export function isWebhookProblem(text: string): text is WebhookProblem {
  return Object.hasOwn(en.webhookProblems, text);
}

type CheckedAddress = { ok: true; url: URL } | { ok: false; reason: WebhookProblem };

const LONGEST = 2000;

/** What can be said of an address without asking anybody; to which machine its name leads is asked each time. */
export function checkWebhookAddress(text: string, allowed: Allowed): CheckedAddress {
  if (text.length > LONGEST) return { ok: false, reason: "too-long" };
  if (!URL.canParse(text)) return { ok: false, reason: "no-address" };
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.hostname === "") return { ok: false, reason: "no-address" };
  if (url.protocol === "http:" && !allowed.plainHttp) return { ok: false, reason: "not-https" };
  if (url.username !== "" || url.password !== "") return { ok: false, reason: "has-credentials" };
  const literal = literalAddress(url);
  const refused = literal === null ? null : refuseNetworkAddress(literal, allowed);
  return refused === null ? { ok: true, url } : { ok: false, reason: refused };
}

/** An address in numbers, in which the URL parser has mended every odd spelling; null for a name. */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
}
