import type { DraftLock } from "~/ballot/draft-seal";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import { prefix } from "./draft";

/*
 * What a reload in the same tab needs, so that nobody types the code twice. It is put down when the page is left and
 * taken up by the next one: while somebody answers it is in memory only. Whoever comes to the address in another way may
 * be another person, and a tab that is closed and opened again later finds it too old.
 */

const GOOD_FOR = 5 * 60 * 1000;

/** `fragment`: what followed the # of an invitation and was not used yet. */
type Tab = { fragment: string; lock: DraftLock | null };

type PutDown = { at: number; fragment: string; id?: string; key?: string; byLink: boolean };

/** `byLink`: left by a link of the page itself that shows the same again, such as that to another language. */
export function putDown(wave: string, { fragment, lock }: Tab, byLink = false): void {
  if (fragment === "" && lock === null) return;
  const sealed = lock ? { id: lock.id, key: encodeBase64Url(lock.key) } : {};
  const left: PutDown = { at: Date.now(), fragment, ...sealed, byLink };
  remember(wave, "tab", JSON.stringify(left));
}

export function takeUp(wave: string): Tab {
  const text = recall(wave, "tab");
  forget(wave, "tab");
  const { at, fragment, id = "", key = "", byLink }: PutDown = JSON.parse(text ?? '{"at":0,"fragment":""}');
  const age = Date.now() - at;
  const returned = isReturn();
  if (!returned) {
    forget(wave, "receipt");
    // Where the address is the same, browsers keep the page and how far the one before had come.
    history.replaceState(null, "");
  }
  if (age < 0 || age > GOOD_FOR || !(returned || byLink)) return { fragment: "", lock: null };
  const bytes = decodeBase64Url(key);
  return { fragment, lock: bytes && id !== "" ? { id, key: bytes } : null };
}

/** By reload, Back or Forward. A browser that does not say how it came here counts as come anew. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return (
    entry instanceof PerformanceNavigationTiming && (entry.type === "reload" || entry.type === "back_forward")
  );
}

type Name = "tab" | "receipt";

/** For this tab only, until it is closed. */
export function remember(wave: string, name: Name, value: string): void {
  try {
    sessionStorage.setItem(prefix(wave) + name, value);
  } catch {
    // Storage is blocked: a reload starts over.
  }
}

export function recall(wave: string, name: Name): string | null {
  try {
    return sessionStorage.getItem(prefix(wave) + name);
  } catch {
    return null;
  }
}

export function forget(wave: string, name: Name): void {
  try {
    sessionStorage.removeItem(prefix(wave) + name);
  } catch {
    // Storage is blocked, so there is nothing to remove.
  }
}
