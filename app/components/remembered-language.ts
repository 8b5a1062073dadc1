import { useLocation, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { relationshipIn } from "~/addresses";
import type { ShownLanguage } from "~/content/language";

const KEPT = "tandem-lang:";

/**
 * What was chosen last in this browser for the pair of the page, so that its next paper begins with it: the address
 * says it from then on. Without a script, or where the browser keeps nothing, a page begins with what the server suggests.
 */
export function useRememberedLanguage(chosen: ShownLanguage, among: readonly ShownLanguage[]): void {
  const [asked, ask] = useSearchParams();
  const pair = relationshipIn(useLocation().pathname);
  const inAddress = asked.get("lang");
  useEffect(() => {
    const key = KEPT + (pair ?? "");
    if (inAddress !== null) {
      keep(key, inAddress);
      return;
    }
    const remembered = among.find((language) => language === kept(key));
    if (remembered === undefined || remembered === chosen) return;
    const change = (before: URLSearchParams) => {
      before.set("lang", remembered);
      return before;
    };
    ask(change, { replace: true, preventScrollReset: true });
  }, [pair, inAddress, chosen, among, ask]);
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing begins with what is suggested.
  }
}
