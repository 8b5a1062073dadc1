export type ReaderStop = { key: string; label: string; day: number; text: string };

type TrendReaderProps = {
  name: string;
  stops: readonly ReaderStop[];
  index: number;
  onMove: (index: number) => void;
  onActive: (active: boolean) => void;
};

/** Walks through the waves with the arrow keys, a finger or the pointer, and says each one in words. */
export function TrendReader({ name, stops, index, onMove, onActive }: TrendReaderProps) {
  const stop = stops[index];
  if (!stop || stops.length < 2) return null;
  return (
    <div className="trend-reader no-print">
      <input
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={index}
        aria-label={`${name}: walk through the waves`}
        aria-valuetext={stop.label}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
        onFocus={() => onActive(true)}
        onBlur={() => onActive(false)}
      />
      <p role="status">
        <strong>{stop.label}</strong> {stop.text}
      </p>
    </div>
  );
}
