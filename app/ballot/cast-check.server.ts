import { ballotMac } from "./cast";
import { type DepartmentIndex, poprfInfo } from "./manifest";
import { castKey } from "./token";
import { tokenOutput } from "./token.server";

/**
 * The MAC that a ballot of this token must carry, computed by the holder of the issuer's key, about 0.3 ms: a token that the
 * issuer never evaluated has one too, but nobody else can make it.
 * @example castMacOf(new Uint8Array(32).fill(1), "00", { token: new Uint8Array(32), departmentIndex: 0, sealed: new Uint8Array(1189) }).length // => 32
 */
export function castMacOf(
  issuerSecret: Uint8Array,
  manifestHash: string,
  ballot: { token: Uint8Array; departmentIndex: DepartmentIndex; sealed: Uint8Array },
): Uint8Array {
  const { token, departmentIndex, sealed } = ballot;
  const output = tokenOutput(issuerSecret, poprfInfo(manifestHash, departmentIndex), token);
  return ballotMac(castKey(output), manifestHash, departmentIndex, token, sealed);
}
