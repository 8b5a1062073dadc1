import { createContext, useContext } from "react";

export const NonceContext = createContext("");

/** In the browser it is empty: the attribute is hidden there and needs no match. */
export function useNonce(): string | undefined {
  return useContext(NonceContext) || undefined;
}
