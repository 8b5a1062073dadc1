import { isIPv4, isIPv6 } from "node:net";

const GROUPS = 8;
/** What one connection or company is given of IPv6: whoever has one address there has all of them. */
const GROUPS_OF_A_NETWORK = 4;

/** Who shares a budget: an IPv4 address, the /64 of an IPv6 address. "unknown" for what is neither. */
export function addressPrefix(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[([^\]]*)\].*$/, "$1")
    .replace(/%.*$/, "");
  const withoutPort = bare.replace(/^([\d.]+):\d+$/, "$1");
  if (isIPv4(withoutPort)) return withoutPort;
  if (!isIPv6(bare)) return "unknown";
  const groups = groupsOf(bare);
  return mappedIPv4(groups) ?? `${groups.slice(0, GROUPS_OF_A_NETWORK).join(":")}::/64`;
}

function groupsOf(address: string): readonly string[] {
  const [front = "", back] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const before = front.split(":").filter(Boolean);
  const after = (back ?? "").split(":").filter(Boolean);
  const between = Array<string>(GROUPS - before.length - after.length).fill("0");
  return [...before, ...between, ...after];
}

/** "::ffff:192.0.2.1" is 192.0.2.1, as a server that listens on both sees it. */
function mappedIPv4(groups: readonly string[]): string | null {
  if (groups.slice(0, 6).join(":") !== "0:0:0:0:0:ffff") return null;
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
