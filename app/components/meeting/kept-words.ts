import { type RefObject, useEffect } from "react";

const PREFIX = "meeting:words:";

/**
 * Keeps what is typed in this browser from the first sign on, until it is saved: going on and back, a reload, sleep and a
 * lost network take no word. `saved` is what the server holds; once it says what was typed, nothing is kept any more.
 */
export function useKeptWords(form: RefObject<HTMLFormElement | null>, place: string, saved: string): void {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const key = PREFIX + place;
    const kept = readKept(key);
    if (kept !== null && kept.saved === saved) fill(element, kept.words);
    else if (kept !== null) forget(key);
    const keep = () => {
      const words = [...new FormData(element)].flatMap(([name, value]) =>
        typeof value === "string" && isWord(element, name) ? [[name, value] as const] : [],
      );
      write(key, JSON.stringify({ saved, words: Object.fromEntries(words) }));
    };
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [form, place, saved]);
}

/** When the meeting ends, nothing of it stays in the browser. */
export function forgetKeptWords(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}

function isWord(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.type !== "hidden";
}

/** Opens what is folded around them too: words that nobody sees are taken for lost. */
function fill(form: HTMLFormElement, words: Readonly<Record<string, unknown>>): void {
  const folded = form.closest("details");
  if (folded) folded.open = true;
  for (const [name, word] of Object.entries(words)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && typeof word === "string") field.value = word;
  }
}

function readKept(key: string): { saved: string; words: Readonly<Record<string, unknown>> } | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof parsed !== "object" || parsed === null) return null;
    const { saved, words }: Record<string, unknown> = { ...parsed };
    if (typeof saved !== "string" || typeof words !== "object" || words === null) return null;
    return { saved, words: { ...words } };
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Without storage the fields alone hold it.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}
