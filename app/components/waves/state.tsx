import type { WaveState } from "~/domain/wave";

type WaveStateTagProps = { state: WaveState; word: string };

/** The word says it; the shape in front repeats it. */
export function WaveStateTag({ state, word }: WaveStateTagProps) {
  return (
    <span className={`tag wave-state wave-state-${state}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4" fill={state === "open" ? "currentColor" : "none"} stroke="currentColor" />
        {state === "closed" ? <path d="M2.8 5.2 4.4 6.8 7.4 3.4" fill="none" stroke="currentColor" /> : null}
        {state === "cancelled" ? <path d="M3.3 3.3 6.7 6.7M6.7 3.3 3.3 6.7" stroke="currentColor" /> : null}
      </svg>
      {word}
    </span>
  );
}
