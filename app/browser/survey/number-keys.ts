import { elements } from "~/browser/page-elements";
import { focusOn } from "./pages";

const switches = () => [...document.querySelectorAll<HTMLInputElement>("[data-keys]")];

/** Answering with 1 to 5 and 0, for those who switch it on: keys of their own are in the way of assistive technology. */
export function listenToKeys(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !("keys" in target.dataset)) return;
    for (const input of switches()) input.checked = target.checked;
  });
  document.addEventListener("keydown", (event) => {
    const on = switches().some(({ checked }) => checked);
    if (!on || !/^[0-5]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches("textarea, [type=text]")) return;
    const asked = elements("[data-page]:not([hidden]) [data-item]");
    const focused = target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
    const item = focused ?? asked.find((field) => !field.querySelector(":checked"));
    if (!item) return;
    event.preventDefault();
    item.querySelector<HTMLInputElement>(`[value="${event.key}"]`)?.click();
    const next = asked[asked.indexOf(item) + 1];
    if (next) focusOn(next);
  });
}
