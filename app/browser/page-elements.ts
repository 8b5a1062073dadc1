import type { Placeholders } from "~/content/translated";

/** The one element that must be there: the server rendered it. */
export function element<T extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export function elements(selector: string, root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** Writes a text and shows its element; null hides it. */
export function say(target: HTMLElement, text: string | null): void {
  target.textContent = text;
  target.hidden = text === null;
}

export function make(tag: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** Puts values into the placeholders of a text; those that are known while it is written have to be given. */
export function filled<T extends string>(
  text: T,
  values: Readonly<Record<string, string | number> & Record<Placeholders<T>, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(given[name] ?? placeholder));
}

/** Lets the browser paint before work that takes a moment. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
