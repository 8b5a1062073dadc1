import type { Instrument } from "~/domain/instrument";
import { askedV2 } from "./v2";

/**
 * Version 2 for departments that have neither leads nor customers of their own: the same items, three of them in other
 * words. A version of its own, because the words are part of what was asked.
 */
export const askedV2AnyPair = { ...askedV2, version: "v2-any-pair" } as const satisfies Instrument;
