import type { Page } from "playwright-core";

/** Charts measure themselves again when their box has changed; some frames after that they are drawn. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const wait = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => wait(left - 1)));
        wait(frames);
      }),
    FRAMES,
  );
}

const FRAMES = 8;

/** What does not fit: a page wider than its window, a text wider than what hides the rest of it, a label beyond its chart. */
export function cutAt(page: Page, { scrolls } = { scrolls: true }): Promise<string[]> {
  return page.evaluate((scrolls) => {
    const said = (element: Element) => (element.textContent ?? "").trim().slice(0, 60);
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push(`the page is ${over} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>("body :not(input, textarea)")) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // Paper does not scroll.
      const hiding = scrolls ? ["hidden", "clip"] : ["hidden", "clip", "auto", "scroll"];
      const hides = hiding.includes(overflowX);
      // What is for screen readers only is one pixel wide, but for a legend, and clipped to nothing.
      const forEyes = clipPath !== "inset(50%)";
      // The head of a printed sheet is one line; its title stands below in full.
      const headOfSheet = element.closest(".title-line") !== null;
      if (
        hides &&
        forEyes &&
        !headOfSheet &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`cut: ${said(element)}`);
      // A line's letters may reach a little below it.
      const reach = Number.parseFloat(getComputedStyle(element).fontSize) / 4;
      if (
        hiding.includes(overflowY) &&
        forEyes &&
        element.clientHeight > 1 &&
        element.scrollHeight > element.clientHeight + reach
      )
        found.push(`cut below: ${said(element)}`);
      const cell = element instanceof HTMLSelectElement || element instanceof HTMLButtonElement;
      if (cell && forEyes && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut: ${said(element)}`);
    }
    for (const label of document.querySelectorAll<SVGTextElement>("svg text")) {
      const box = label.ownerSVGElement?.getBoundingClientRect();
      const { left, right, width } = label.getBoundingClientRect();
      if (box && width > 0 && (left < box.left - 1 || right > box.right + 1))
        found.push(`beyond its chart: ${said(label)}`);
    }
    return found;
  }, scrolls);
}
