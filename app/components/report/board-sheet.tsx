import { NameMark } from "~/components/chart-mark";
import { ScorePicture, scorePictureHeight } from "~/components/export/picture-score";
import { TopicsPicture, topicsPictureHeight } from "~/components/export/picture-topics";
import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
import type { BoardSummary } from "~/features/report/show-board-summary.server";
import { BoardActions } from "./board-actions";
import { BoardPicture } from "./board-picture";

type BoardSheetProps = { summary: BoardSummary; paper: "a4" | "letter" | null };

/** The whole result on one sheet of paper. */
export function BoardSheet({ summary, paper }: BoardSheetProps) {
  const texts = useTexts("report").board;
  const { heading, report, changes } = summary;
  const { organisation, relationship, wave } = heading;
  const [certainty, score] = report.sentences;
  const answer = [certainty, score, report.stageHolds, ...report.departments.divided.found];
  return (
    <article className={`board-sheet${paper ? ` paper-${paper}` : ""}`}>
      <p className="board-head">
        <span>
          <strong>{organisation}</strong> {relationship.name}
        </span>
        <strong>{wave.quarter}</strong>
      </p>
      <h1 className="statement">{report.statement}</h1>
      <p>{answer.filter((sentence) => sentence != null).join(" ")}</p>
      {report.withheld ? <BoardWithheld withheld={report.withheld} /> : <BoardResult report={report} />}
      <div className="board-columns">
        <section>
          <h2>{texts.changes}</h2>
          {changes.length === 0 ? <p>{texts.nothingEarlier}</p> : null}
          {changes.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section>
          <h2>{texts.planned}</h2>
          <BoardActions actions={summary.actions} />
        </section>
      </div>
      <footer>
        <p>{[fill(texts.answered, { departments: summary.answered }), ...summary.cautions].join(" ")}</p>
        <p>
          {fillFrom(wave)(texts.rests)}
          {relationship.demonstration ? ` ${texts.demonstration}` : null}
        </p>
      </footer>
    </article>
  );
}

function BoardResult({ report }: { report: BoardSummary["report"] }) {
  const rows = [report.score, ...report.departments.rows];
  const topics = report.dimensions.rows;
  const { cuts } = report;
  const [first, second] = report.names;
  return (
    <>
      <BoardPicture
        summary={[report.summaries.score, report.summaries.departments].join(" ")}
        height={(width) => scorePictureHeight(rows, width)}
        draw={(width, colours) => <ScorePicture cuts={cuts} rows={rows} width={width} colours={colours} />}
      />
      <h2>
        {report.dimensions.title}
        <span className="board-legend">
          <NameMark kind="first" /> {first} <NameMark kind="second" /> {second}
        </span>
      </h2>
      <BoardPicture
        summary={report.summaries.dimensions}
        height={(width) => topicsPictureHeight(topics, width)}
        draw={(width, colours) => <TopicsPicture cuts={cuts} rows={topics} width={width} colours={colours} />}
      />
    </>
  );
}

function BoardWithheld({ withheld }: { withheld: NonNullable<BoardSummary["report"]["withheld"]> }) {
  const texts = useTexts("report").withheld;
  return (
    <section>
      <h2>{texts.title}</h2>
      {withheld.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {withheld.pooled ? <p>{withheld.pooled.sentence}</p> : null}
    </section>
  );
}
