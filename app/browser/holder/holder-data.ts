import { element } from "~/browser/page-elements";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";

/** What the server tells the script; addresses of this wave. */
export type HolderData = {
  wave: string;
  quarter: string;
  keyAddress: string;
  listAddress: string;
  openingAddress: string;
  /** How many hold a key in a rehearsal, and how many of them are needed. */
  practice: { holders: number; needed: number };
  words: HolderScriptTexts;
};

export function readHolderData(): HolderData {
  return JSON.parse(element("#tally").textContent ?? "");
}

type Reply =
  | { ok: true; json: Record<string, unknown> }
  | { ok: false; reason: string; json: Record<string, unknown> };

/** Everything that is no clear answer counts as not reached. */
export async function ask(address: string, body?: string): Promise<Reply> {
  const sent = body === undefined ? {} : { method: "POST", body };
  try {
    const response = await fetch(address, {
      ...sent,
      headers: { "Content-Type": "application/json" },
      cache: "no-store",
      redirect: "error",
    });
    const json: unknown = await response.json();
    const fields: Record<string, unknown> = typeof json === "object" && json !== null ? { ...json } : {};
    return fields.ok === true
      ? { ok: true, json: fields }
      : { ok: false, reason: JSON.stringify(fields.reason ?? ""), json: fields };
  } catch {
    return { ok: false, reason: "not-reached", json: {} };
  }
}

/** Why the server refuses, as a sentence. */
export function explain(reason: string, { notReached, open }: HolderScriptTexts): string {
  if (reason === "not-reached") return notReached;
  if (reason.includes("key-missing")) return open.keyMissing;
  if (reason.includes("rules-changed")) return open.rulesChanged;
  if (reason.includes("share-wrong")) return open.shareWrong;
  if (reason.includes("other-list")) return open.otherList;
  return reason.includes("unreadable") ? open.unreadable : open.notWaiting;
}
