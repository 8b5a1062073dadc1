import { useEffect } from "react";

/** The screen in the room stays on. Browsers give it back whenever the page is not seen, so it is asked for again. */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    const keepAwake = async () => {
      if (document.hidden) return;
      try {
        lock = await navigator.wakeLock.request("screen");
      } catch {
        // On plain http, on old browsers and on an empty battery there is none.
      }
    };
    keepAwake();
    document.addEventListener("visibilitychange", keepAwake);
    return () => {
      document.removeEventListener("visibilitychange", keepAwake);
      lock?.release();
    };
  }, []);
}
