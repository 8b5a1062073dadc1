import { BlockList, isIP } from "node:net";

export type Allowed = { privateAddresses: boolean; plainHttp: boolean };

/** Where clouds hand out keys, whichever setting is on: link-local, and what providers put elsewhere. */
const FORBIDDEN = listOf(["169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32", "192.0.0.0/24"]);
const FORBIDDEN_6 = listOf(["fe80::/10", "fd00:ec2::/32"]);
/** What the setting opens: this machine and the networks of companies. */
const PRIVATE = listOf(["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"]);
const PRIVATE_6 = listOf(["::1/128", "fc00::/7"]);
/** Never a machine on the internet (IANA's registry of special addresses), and never one of a company. */
const NOWHERE = listOf([
  ...["0.0.0.0/8", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24"],
  ...["203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
]);
/** The only addresses of IPv6 that the internet has; of these some carry others inside them. */
const GLOBAL_6 = listOf(["2000::/3"]);
const NOWHERE_6 = listOf(["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"]);

/** Why nothing is sent to an address in numbers, or null. What is no address is nobody's. */
export function refuseNetworkAddress(
  address: string,
  { privateAddresses }: Pick<Allowed, "privateAddresses">,
): "own-network" | "forbidden" | null {
  const family = isIP(address);
  if (family === 0) return "forbidden";
  const is = (list: BlockList) => list.check(address, family === 4 ? "ipv4" : "ipv6");
  const [forbidden, own, nowhere] =
    family === 4 ? [FORBIDDEN, PRIVATE, NOWHERE] : [FORBIDDEN_6, PRIVATE_6, NOWHERE_6];
  if (is(forbidden)) return "forbidden";
  if (is(own)) return privateAddresses ? null : "own-network";
  if (is(nowhere) || (family === 6 && !is(GLOBAL_6))) return "forbidden";
  return null;
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", bits = ""] = range.split("/");
    list.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
