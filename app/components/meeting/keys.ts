import { useEffect } from "react";

/** What each key does; presenters' remotes send the page keys. */
export const MEETING_KEYS = [
  { keys: ["→", "Space", "Page down"], does: "go on" },
  { keys: ["←", "Page up"], does: "go back" },
  { keys: ["R"], does: "close guessing and reveal" },
  { keys: ["P"], does: "pause the clock, or let it run" },
  { keys: ["+"], does: "two minutes more" },
  { keys: ["V"], does: "leave out the remaining topics and vote" },
  { keys: ["?"], does: "show or hide these keys" },
] as const;

const TYPING = "input, textarea, select, [contenteditable]";
const PRESSED_BY_SPACE = "button, a, summary";

/** Presses the button that names the key in `data-keys`, unless somebody is typing. */
export function useMeetingKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPING)) return;
      if (event.key === " " && target?.closest(PRESSED_BY_SPACE)) return;
      const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
      const button = document.querySelector<HTMLButtonElement>(`[data-keys~="${CSS.escape(key)}"]`);
      if (!button || button.disabled) return;
      event.preventDefault();
      if (!event.repeat) button.click();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
