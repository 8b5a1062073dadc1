import { element } from "~/browser/page-elements";
import type { TrusteeScriptTexts } from "~/content/tally/trustee/texts";

/** What the server tells the script; addresses of this wave. */
export type TallyData = {
  wave: string;
  quarter: string;
  keyAddress: string;
  keysAddress: string;
  openingAddress: string;
  words: TrusteeScriptTexts;
};

export function readTallyData(): TallyData {
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
