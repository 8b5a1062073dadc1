import { counted, people } from "~/components/counted";
import { quarterLabel } from "~/content/numbers";
import type { KeptComments, KeptRoster } from "~/features/privacy/list-retention.server";

type RetentionNowProps = {
  retention: { rosters: readonly KeptRoster[]; comments: readonly KeptComments[] };
};

/** What the saved settings mean for what is stored. */
export function RetentionNow({ retention }: RetentionNowProps) {
  return (
    <section className="card" aria-labelledby="retention-now">
      <h2 id="retention-now">What is kept now</h2>
      <h3>Rosters</h3>
      <ul>
        {retention.rosters.map((roster, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pairs may have the same name
          <li key={index}>
            {roster.name}: {people(roster.people)}. {rosterSentence(roster)}
          </li>
        ))}
      </ul>
      <h3>Comments</h3>
      {retention.comments.length === 0 ? <p>None.</p> : null}
      <ul>
        {retention.comments.map((wave, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pairs may have waves of the same quarter
          <li key={index}>
            {quarterLabel(wave.quarter)}: {counted(wave.comments, "comment", "comments")}.{" "}
            {wave.deletedOn ? `Deleted after ${wave.deletedOn}.` : "They stay."}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rosterSentence({ people: size, waveAhead, deletedOn }: KeptRoster): string {
  if (size === 0) return "";
  if (waveAhead) return "Needed for the wave that is planned or open.";
  return deletedOn === null
    ? "Kept until HR deletes it."
    : `Deleted after ${deletedOn}, unless a wave is planned.`;
}
