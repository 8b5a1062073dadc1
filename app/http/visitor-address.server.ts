import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { configuration } from "~/env.server";
import { addressPassed } from "./forwarded.server";

const FROM_THIS_MACHINE = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Used in memory to slow down guessing; never stored or logged. "" where nobody has said that a proxy on this machine may
 * be believed: its own address, which all visitors would share, is nobody's.
 */
export function addressOf(context: Context): string {
  const { trustedProxies } = configuration();
  const forwarded = context.req.header("X-Forwarded-For");
  const direct = getConnInfo(context).remote.address ?? "unknown";
  if (trustedProxies > 0) return addressPassed(forwarded ?? "", trustedProxies) ?? direct;
  return forwarded !== undefined && FROM_THIS_MACHINE.test(direct) ? "" : direct;
}
