import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { Effect } from "~/features/report/trace-effects.server";

/** Each finished action with its latest reading, and the earlier ones in a line. */
export function EffectList({ effects }: { effects: readonly Effect[] }) {
  const texts = useTexts("report").effects;
  return (
    <dl className="effects">
      {effects.map(({ actionId, name, chosenAfter, readings: [latest], earlier }) => (
        <div key={actionId}>
          <dt>
            {name} <span className="muted small">{fill(texts.chosenAfter, { quarter: chosenAfter })}</span>
          </dt>
          {latest ? (
            <dd>
              <strong>{latest.words}</strong>{" "}
              <span className="muted small">{fill(texts.by, { quarter: latest.quarter })}</span>
              <span className="small">{latest.sentence}</span>
              {earlier ? <span className="muted small">{earlier}</span> : null}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
