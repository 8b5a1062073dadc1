import { PlainList } from "~/components/plain-list";
import type { TargetEntry } from "~/features/target/show-target.server";

/** What the advisor said, with what speaks for it and against it. */
export function TargetAdvice({ entry }: { entry: TargetEntry }) {
  return (
    <div className="target-advice">
      <p className="statement">{entry.statement}</p>
      <TargetReasons entry={entry} />
    </div>
  );
}

/** What the advice rested on, and who asked; the same for the newest and for those before. */
export function TargetReasons({ entry }: { entry: TargetEntry }) {
  return (
    <>
      <div className="columns">
        <PlainList title="Speaks for moving on" items={entry.speakingFor} />
        <PlainList title="Speaks for leaving it" items={entry.speakingAgainst} />
      </div>
      {entry.open.length > 0 ? (
        <details>
          <summary>
            {entry.open.length === 1 ? "One signal stays open" : `${entry.open.length} signals stay open`}
          </summary>
          <ul>
            {entry.open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="small muted">
        {entry.day}
        {entry.by ? `, asked by ${entry.by}` : ""}
      </p>
    </>
  );
}
