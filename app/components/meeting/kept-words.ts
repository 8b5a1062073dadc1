import { type RefObject, useEffect, useState } from "react";

const PREFIX = "meeting:words:";

type Words = Readonly<Record<string, string>>;
type Kept = { saved: string; words: Words };

/**
 * What to do with words that were kept over what the server holds by now. Where it holds what was typed, they are saved.
 * Where somebody else has saved meanwhile, they come back with what the page had been filled with when they were typed, so
 * that the server sees the two meet; once it has said so, they count as typed over what it holds.
 */
export function judgeKept(
  { saved: before, words }: Kept,
  now: { saved: string; words: Words; told: boolean },
): "fill" | "forget" | "over-others" | "keep-typed" {
  if (now.told) return "keep-typed";
  if (before === now.saved) return "fill";
  const isSaved = Object.entries(words).every(
    ([name, word]) => word.trim() === (now.words[name] ?? "").trim(),
  );
  return isSaved ? "forget" : "over-others";
}

/**
 * Keeps what is typed in this browser from the first sign on, until it is saved: going on and back, a reload, sleep and a
 * lost network take no word. `saved` is what the server holds, `told` whether it has just said that somebody else has
 * saved meanwhile. Returns what the page had been filled with where the words belong to an older state, or null.
 */
export function useKeptWords(
  form: RefObject<HTMLFormElement | null>,
  { place, saved, told }: { place: string; saved: string; told: boolean },
): string | null {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const key = PREFIX + place;
    const kept = readKept(key);
    // Over what the words are typed: what the server holds, or held when they were begun.
    let base = saved;
    const keep = () => write(key, JSON.stringify({ saved: base, words: typedWords(element) }));
    const what = kept && judgeKept(kept, { saved, told, words: filledWords(element) });
    if (kept && (what === "fill" || what === "over-others")) fill(element, kept.words);
    if (kept && what === "over-others") base = kept.saved;
    setOver(base === saved ? null : base);
    if (what === "forget") forget(key);
    if (what === "keep-typed") keep();
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [form, place, saved, told]);
  return over;
}

/** When the meeting ends, nothing of it stays in the browser in which it was ended; what another one kept stays there. */
export function forgetKeptWords(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}

function typedWords(form: HTMLFormElement): Words {
  const words = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && isWord(form, name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(words);
}

/** What the page was filled with. */
function filledWords(form: HTMLFormElement): Words {
  const fields = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.type !== "hidden"
      ? [[field.name, field.defaultValue] as const]
      : [],
  );
  return Object.fromEntries(fields);
}

function isWord(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.type !== "hidden";
}

/** Opens what is folded around them too: words that nobody sees are taken for lost. */
function fill(form: HTMLFormElement, words: Words): void {
  const folded = form.closest("details");
  if (folded) folded.open = true;
  for (const [name, word] of Object.entries(words)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = word;
  }
}

function readKept(key: string): Kept | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof parsed !== "object" || parsed === null) return null;
    const { saved, words }: Record<string, unknown> = { ...parsed };
    if (typeof saved !== "string" || typeof words !== "object" || words === null) return null;
    const texts = Object.entries(words).flatMap(([name, word]) =>
      typeof word === "string" ? [[name, word] as const] : [],
    );
    return { saved, words: Object.fromEntries(texts) };
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
