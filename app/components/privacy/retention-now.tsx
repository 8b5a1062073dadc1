import { useLanguage, useTexts } from "~/components/texts";
import { formatQuarter, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { KeptComments, KeptRoster } from "~/features/privacy/list-retention.server";

type RetentionNowProps = {
  retention: { rosters: readonly KeptRoster[]; comments: readonly KeptComments[] };
};

/** What the saved settings mean for what is stored. */
export function RetentionNow({ retention }: RetentionNowProps) {
  const texts = useTexts("privacy").keptNow;
  return (
    <section className="card" aria-labelledby="retention-now">
      <h2 id="retention-now">{texts.title}</h2>
      <h3>{texts.rosters}</h3>
      <ul>
        {retention.rosters.map((roster, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pairs may have the same name
          <li key={index}>
            <RosterNow roster={roster} />
          </li>
        ))}
      </ul>
      <h3>{texts.comments}</h3>
      {retention.comments.length === 0 ? <p>{texts.noComments}</p> : null}
      <ul>
        {retention.comments.map((wave, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pairs may have waves of the same quarter
          <li key={index}>
            <CommentsNow wave={wave} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RosterNow({ roster: { name, people, waveAhead, deletedOn } }: { roster: KeptRoster }) {
  const texts = useTexts("privacy").keptNow;
  const size = plural(useLanguage(), texts.roster, people, { name });
  if (people === 0) return size;
  if (waveAhead) return fill(texts.neededForWave, { size });
  return deletedOn === null
    ? fill(texts.untilHrDeletes, { size })
    : fill(texts.rosterDeleted, { size, day: deletedOn });
}

function CommentsNow({ wave: { quarter, comments, deletedOn } }: { wave: KeptComments }) {
  const texts = useTexts("privacy").keptNow;
  const language = useLanguage();
  const size = plural(language, texts.ofWave, comments, { quarter: formatQuarter(language, quarter) });
  return deletedOn
    ? fill(texts.commentsDeleted, { size, day: deletedOn })
    : fill(texts.commentsStay, { size });
}
