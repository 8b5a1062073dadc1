import type { CommentRules } from "~/ballot/comment-check";
import { element } from "~/browser/page-elements";
import type { PaperEntryScriptTexts } from "~/content/paper/entry/texts";

/** What the server tells the script besides the survey itself. */
export type EntryData = {
  beginAddress: string;
  departments: readonly [string, string];
  /** Labels of the keys 1 to 5, and of 0. */
  options: readonly string[];
  dontKnow: string;
  kinds: Readonly<Record<"name" | "email" | "phone" | "date" | "role", string>>;
  /** Of all languages: nobody knows in which one the next comment is written. */
  languages: readonly string[];
  words: PaperEntryScriptTexts;
} & Pick<CommentRules, "owners" | "roles" | "extensions">;

export function readEntryData(): EntryData {
  return JSON.parse(element("#paper-entry").textContent ?? "");
}

/** What beginning has brought; it is in no storage. */
export type Session = { codes: string[][]; names: string };

export async function beginSession(
  address: string,
  second: string,
): Promise<{ ok: true; session: Session } | { ok: false; reason: string }> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: JSON.stringify({ second, bothHere: true, shuffled: true }),
      headers: { "Content-Type": "application/json" },
      cache: "no-store",
      redirect: "error",
    });
    const { ok, codes, names, reason }: Record<string, unknown> = Object(await response.json());
    if (ok !== true || !Array.isArray(codes) || typeof names !== "string")
      return { ok: false, reason: String(reason) };
    return { ok: true, session: { codes: codes.map((list) => Array.from(Object(list), String)), names } };
  } catch {
    return { ok: false, reason: "not-reached" };
  }
}
