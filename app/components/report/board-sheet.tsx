import { NameMark } from "~/components/chart-mark";
import { ScorePicture, scorePictureHeight } from "~/components/export/picture-score";
import { TopicsPicture, topicsPictureHeight } from "~/components/export/picture-topics";
import { topicsTitle } from "~/content/numbers";
import type { BoardSummary } from "~/features/report/show-board-summary.server";
import { BoardActions } from "./board-actions";
import { BoardPicture } from "./board-picture";

type BoardSheetProps = { summary: BoardSummary; paper: "a4" | "letter" | null };

/** The whole result on one sheet of paper. */
export function BoardSheet({ summary, paper }: BoardSheetProps) {
  const { heading, report, changes } = summary;
  const { organisation, relationship, wave } = heading;
  const [certainty, score] = report.sentences;
  return (
    <article className={`board-sheet${paper ? ` paper-${paper}` : ""}`}>
      <p className="board-head">
        <span>
          <strong>{organisation}</strong> {relationship.name}
        </span>
        <strong>{wave.quarter}</strong>
      </p>
      <h1 className="statement">{report.statement}</h1>
      <p>{[certainty, score].filter((sentence) => sentence !== undefined).join(" ")}</p>
      {report.withheld ? <BoardWithheld withheld={report.withheld} /> : <BoardResult report={report} />}
      <div className="board-columns">
        <section>
          <h2>What changed</h2>
          {changes.length === 0 ? <p>There is no earlier wave to compare with.</p> : null}
          {changes.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section>
          <h2>What is planned</h2>
          <BoardActions actions={summary.actions} />
        </section>
      </div>
      <footer>
        <p>
          Answered: {summary.answered}. {summary.cautions.join(" ")}
        </p>
        <p>
          Asked from {wave.opened} to {wave.closed}. Nothing is shown of fewer than {wave.threshold} people.
          Points run from 20 to 100; a bar or thin line is the range in which a score most likely lies. Higher
          is not always better.
          {relationship.demonstration ? " Demonstration: the answers are invented." : null}
        </p>
      </footer>
    </article>
  );
}

function BoardResult({ report }: { report: BoardSummary["report"] }) {
  const rows = [report.score, ...report.departments.rows];
  const topics = report.dimensions.rows;
  const [first, second] = report.names;
  return (
    <>
      <BoardPicture
        summary={`${report.summaries.score} ${report.summaries.departments}`}
        height={(width) => scorePictureHeight(rows, width)}
        draw={(width, colours) => <ScorePicture rows={rows} width={width} colours={colours} />}
      />
      <h2>
        {topicsTitle(topics.length)}
        <span className="board-legend">
          <NameMark kind="first" /> {first} <NameMark kind="second" /> {second}
        </span>
      </h2>
      <BoardPicture
        summary={report.summaries.dimensions}
        height={(width) => topicsPictureHeight(topics, width)}
        draw={(width, colours) => <TopicsPicture rows={topics} width={width} colours={colours} />}
      />
    </>
  );
}

function BoardWithheld({ withheld }: { withheld: NonNullable<BoardSummary["report"]["withheld"]> }) {
  return (
    <section>
      <h2>What is not shown, and why</h2>
      {withheld.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {withheld.pooled ? <p>{withheld.pooled.sentence}</p> : null}
    </section>
  );
}
