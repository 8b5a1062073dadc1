import { useEffect } from "react";
import { useTexts } from "~/components/texts";

/** What each key does; presenters' remotes send the page keys. */
export function useMeetingKeyTexts(): readonly { keys: readonly string[]; does: string }[] {
  const { names, do: texts } = useTexts("meeting").keys;
  return [
    { keys: ["→", names.space, names.pageDown], does: texts.next },
    { keys: ["←", names.pageUp], does: texts.previous },
    { keys: ["R"], does: texts.reveal },
    { keys: ["P"], does: texts.clock },
    { keys: ["+"], does: texts.more },
    { keys: ["V"], does: texts.choose },
    { keys: ["?"], does: texts.help },
  ];
}

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
      const key = event.key === " " ? "space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
      const button = document.querySelector<HTMLButtonElement>(`[data-keys~="${CSS.escape(key)}"]`);
      if (!button || button.disabled) return;
      event.preventDefault();
      if (!event.repeat) button.click();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
