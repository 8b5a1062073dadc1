import type { Effect, EffectReading } from "~/features/report/trace-effects.server";

/** Each finished action with its latest reading, and the earlier ones in a line. */
export function EffectList({ effects }: { effects: readonly Effect[] }) {
  return (
    <dl className="effects">
      {effects.map(({ actionId, name, chosenAfter, readings: [latest, ...earlier] }) => (
        <div key={actionId}>
          <dt>
            {name} <span className="muted small">chosen after {chosenAfter}</span>
          </dt>
          {latest ? (
            <dd>
              <strong>{latest.words}</strong> <span className="muted small">by {latest.quarter}</span>
              <span className="small">{latest.sentence}</span>
              {earlier.length > 0 ? <span className="muted small">Before: {inWords(earlier)}.</span> : null}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

/** "inside the noise (Q3 2026, Q2 2026), too early (Q1 2026)". */
function inWords(readings: readonly EffectReading[]): string {
  const quarters = new Map<string, string[]>();
  for (const { words, quarter } of readings) quarters.set(words, [...(quarters.get(words) ?? []), quarter]);
  return [...quarters]
    .map(([words, in_]) => `${words.charAt(0).toLowerCase()}${words.slice(1)} (${in_.join(", ")})`)
    .join("; ");
}
