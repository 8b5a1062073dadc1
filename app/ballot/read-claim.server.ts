import type { ClaimRequest } from "./claim";
import { CODE_LENGTH } from "./code";
import { decodeBase64Url } from "./encoding";
import { isDepartmentIndex } from "./manifest";
import { ELEMENT_BYTES } from "./token";
import { isElement } from "./token.server";

/**
 * Reads a claim from parsed JSON; null for anything else than exactly its shape, its lengths and a blinded token that can
 * be evaluated. What is refused here is refused for what was sent, before any code is looked up.
 * @example readClaim({ departmentIndex: 2 }) // => null
 */
export function readClaim(json: unknown): ClaimRequest | null {
  if (typeof json !== "object" || json === null) return null;
  const { departmentIndex, code, blinded: text }: Record<string, unknown> = { ...json };
  if (!isDepartmentIndex(departmentIndex) || typeof code !== "string" || typeof text !== "string")
    return null;
  const blinded = decodeBase64Url(text);
  if (blinded?.length !== ELEMENT_BYTES || code.length !== CODE_LENGTH || !isElement(blinded)) return null;
  return { departmentIndex, code, blinded };
}
