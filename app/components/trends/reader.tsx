import type { CSSProperties } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

export type ReaderStop = { key: string; label: string; day: number; text: string };

type TrendReaderProps = {
  name: string;
  stops: readonly ReaderStop[];
  track?: Readonly<Record<`--${string}`, string>>;
  index: number;
  onMove: (index: number) => void;
  onActive: (active: boolean) => void;
};

/** Pixels of a character of the small text, and the widths in which it has to fit at least. */
const CHARACTER = 7;
const WIDTHS = { narrow: 290, wide: 620 };

/** Walks through the waves with the arrow keys, a finger or the pointer, and says each one in words. */
export function TrendReader({ name, stops, track, index, onMove, onActive }: TrendReaderProps) {
  const { walk } = useTexts("trends");
  const stop = stops[index];
  if (!stop || stops.length < 2) return null;
  return (
    <div className="trend-reader no-print">
      <input
        type="range"
        className={track ? "aligned" : undefined}
        style={track}
        min={0}
        max={stops.length - 1}
        step={1}
        value={index}
        aria-label={fill(walk, { chart: name })}
        aria-valuetext={stop.label}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
        onFocus={() => onActive(true)}
        onBlur={() => onActive(false)}
      />
      <p role="status" style={room(stops)}>
        <strong>{stop.label}</strong> {stop.text}
      </p>
    </div>
  );
}

/** Lines enough for the longest wave, so that nothing moves while reading. */
function room(stops: readonly ReaderStop[]): CSSProperties & Record<`--${string}`, number> {
  const longest = Math.max(...stops.map(({ label, text }) => label.length + text.length + 1)) * CHARACTER;
  return {
    "--narrow-lines": Math.ceil(longest / WIDTHS.narrow),
    "--wide-lines": Math.ceil(longest / WIDTHS.wide),
  };
}
