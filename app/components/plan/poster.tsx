import type { PaperSize } from "~/components/paper-choice";
import type { Poster as PosterContent, PosterEntry } from "~/features/plan/show-poster.server";

type PosterProps = { poster: PosterContent; paper: PaperSize };

/** For the wall beside the coffee machine: large, without colour, without names of people. */
export function Poster({ poster, paper }: PosterProps) {
  const { heading, language, quarter, words, dates, entries } = poster;
  return (
    <article className={`poster${paper ? ` paper-${paper}` : ""}`} lang={language}>
      <h1>{words.title}</h1>
      <p className="poster-whose">
        {heading.organisation}, {heading.relationship.name}, {quarter}
      </p>
      <p className="poster-whose">{dates.join(" · ")}</p>
      {entries.length === 0 ? <p className="poster-empty">{words.nothing}</p> : null}
      {entries.map((entry) => (
        <Entry key={entry.action} entry={entry} youSaid={words.youSaid} />
      ))}
    </article>
  );
}

function Entry({ entry, youSaid }: { entry: PosterEntry; youSaid: string }) {
  const { topic, meaning, action, status, said } = entry;
  return (
    <section className="poster-entry">
      <div>
        <p className="poster-label">{youSaid}</p>
        <h2>{topic}</h2>
      </div>
      {meaning === "" ? null : <p className="poster-meaning">{meaning}</p>}
      <div className={`poster-answer ${status}`}>
        {status === "not-done" ? (
          <>
            <p className="poster-action">{action}</p>
            <p className="poster-because">{said}</p>
          </>
        ) : (
          <>
            <p className="poster-label">{said}</p>
            <p className="poster-action">{action}</p>
          </>
        )}
      </div>
    </section>
  );
}
