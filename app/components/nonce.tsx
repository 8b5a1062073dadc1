import { createContext, useContext } from "react";

export const NonceContext = createContext("");

/** Empty in the browser, which hides the attribute: what was rendered need not match it. */
export function useNonce(): string | undefined {
  return useContext(NonceContext) || undefined;
}
