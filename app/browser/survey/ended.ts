import { readTyped } from "~/ballot/encoding";
import { element, elements } from "~/browser/page-elements";
import { loadDrafts, wipeDraft } from "./draft";

/** On the page of a wave that has ended: what was not sent goes, and the receipt of what may have arrived is shown. */
export function clearLeftOvers(): void {
  const wave = document.documentElement.dataset.wave ?? "";
  const drafts = wave === "" ? [] : loadDrafts(wave);
  const [receipt] = drafts.flatMap((draft) => draft.receipt ?? []);
  for (const { id } of drafts) wipeDraft(wave, id);
  element("[data-left-over]").hidden = drafts.length === 0;
  if (receipt === undefined) return;
  element("[data-receipt]").textContent = receipt;
  element("[data-left-over-receipt]").hidden = false;
}

/** Compares in the browser: which receipt somebody looks for is nobody's business. */
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
