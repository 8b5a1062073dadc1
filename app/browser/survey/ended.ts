import { manifestPath } from "~/addresses";
import { readTyped } from "~/ballot/encoding";
import { hashOfText } from "~/ballot/manifest";
import { element, elements } from "~/browser/page-elements";
import { type Draft, loadDraft, wipeDraft, wipeDrafts } from "./draft";
import { takeFragment } from "./fragment";
import { findDraft } from "./new-draft";
import { putDown, takeUp } from "./this-tab";

/**
 * On the page of a wave that takes no ballots. What could be sent until a time that is over goes. Before that time the
 * server may be wrong: then it stays. Only who comes with the code, or from this tab, is told of it, and sees the
 * receipt of what may have arrived.
 */
export async function clearLeftOvers(): Promise<void> {
  const wave = document.documentElement.dataset.wave ?? "";
  const draft = wave === "" ? null : await ownDraft(wave);
  if (wave !== "") wipeDrafts(wave, false, Date.now());
  if (draft === null) return;
  element("[data-left-over]").hidden = false;
  sayWhetherWiped(Date.parse(draft.closesAt) <= Date.now());
  element("[data-wipe]").addEventListener("click", () => {
    wipeDraft(wave, draft.lock);
    sayWhetherWiped(true);
  });
  addEventListener("pagehide", () => putDown(wave, { fragment: "", lock: draft.lock }));
  if (draft.receipt === null) return;
  element("[data-receipt]").textContent = draft.receipt;
  element("[data-left-over-receipt]").hidden = false;
}

function sayWhetherWiped(wiped: boolean): void {
  element("[data-wiped]").hidden = !wiped;
  element("[data-early]").hidden = wiped;
}

async function ownDraft(wave: string): Promise<Draft | null> {
  const tab = takeUp(wave);
  const { text, code } = takeFragment(wave, tab.fragment);
  if (text === "") return tab.lock && loadDraft(wave, tab.lock);
  const manifestHash = code && (await hashOfManifest(wave));
  return code && manifestHash ? findDraft({ wave, manifestHash }, "code", code.code) : null;
}

async function hashOfManifest(wave: string): Promise<string | null> {
  try {
    const response = await fetch(manifestPath(wave), { credentials: "omit", cache: "no-store" });
    return response.ok ? hashOfText(await response.text()) : null;
  } catch {
    return null;
  }
}

/** Compares in the browser, so that the server does not learn which receipt somebody looks for. */
export function checkReceipts(): void {
  const form = document.querySelector<HTMLFormElement>("[data-check-receipt]");
  if (!form) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = readTyped(element<HTMLInputElement>("#receipt").value);
    const entries = elements("[data-receipts] li");
    const mine = entries.filter((entry) => readTyped(entry.textContent ?? "") === typed);
    const complete = typed.length === 26;
    for (const entry of entries) entry.classList.toggle("mine", mine.includes(entry));
    element("[data-incomplete]").hidden = complete;
    element("[data-listed]").hidden = mine.length === 0;
    element("[data-not-listed]").hidden = !complete || mine.length > 0;
  });
}
