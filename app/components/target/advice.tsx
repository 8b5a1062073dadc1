import { PlainList } from "~/components/plain-list";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
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
  const texts = useTexts("target");
  const language = useLanguage();
  return (
    <>
      <div className="columns">
        <PlainList title={texts.speaksFor} items={entry.speakingFor} />
        <PlainList title={texts.speaksAgainst} items={entry.speakingAgainst} />
      </div>
      {entry.open.length > 0 ? (
        <details>
          <summary>{plural(language, texts.stayOpen, entry.open.length)}</summary>
          <ul>
            {entry.open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="small muted">
        {entry.by ? fill(texts.askedBy, { day: entry.day, name: entry.by }) : entry.day}
      </p>
    </>
  );
}
