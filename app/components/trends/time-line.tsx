import { Link } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { TrendSections } from "~/features/trends/show-trends.server";

type TimeLineProps = { trend: TrendSections; notesPath: string | null };

/** What the numbers at the foot of the chart stand for, and why some waves show nothing. */
export function TrendTimeLine({ trend, notesPath }: TimeLineProps) {
  const texts = useTexts("trends").timeLine;
  const { marks, missing } = trend;
  return (
    <div className="time-line">
      {marks.length > 0 ? (
        <section aria-labelledby="meanwhile">
          <h2 id="meanwhile">{texts.title}</h2>
          <ol>
            {marks.map(({ number, kind, date, text, status }) => (
              <li key={number}>
                <span className={`mark-chip ${kind}`} aria-hidden="true">
                  {number}
                </span>
                <span>
                  <span className="muted">{date}</span> {text}
                  {status ? <span className="muted"> {texts[status]}</span> : null}
                </span>
              </li>
            ))}
          </ol>
          <p className="small muted">{texts.explained}</p>
        </section>
      ) : null}
      {missing.length > 0 ? (
        <section aria-labelledby="not-shown">
          <h2 id="not-shown">{texts.withoutResult}</h2>
          <ul>
            {missing.map(({ labels, sentence }) => (
              <li key={sentence}>
                <strong>{labels}</strong> {sentence}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {notesPath ? (
        <p className="no-print">
          <Link to={notesPath}>{texts.toNotes}</Link>
        </p>
      ) : null}
    </div>
  );
}
