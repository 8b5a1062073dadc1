import { useTexts } from "~/components/texts";
import type { TogetherSection } from "~/features/report/describe-together.server";

/** What both departments said together: sets of statements, topics, and shares of statements. */
export function ReportTogether({ together }: { together: TogetherSection }) {
  const texts = useTexts("report").together;
  return (
    <>
      {together.sets.map((set) => (
        <section key={set.kind} className="keep-together">
          <h3>{set.title}</h3>
          {set.statements ? (
            <ul>
              {set.statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          ) : (
            <p className="withheld">{texts.setWithheld}</p>
          )}
        </section>
      ))}
      <FigureTable rows={together.topics} caption={texts.topicsCaption} head={texts.topic} />
      <FigureTable rows={together.statements} caption={texts.sharesCaption} head={texts.statement} />
    </>
  );
}

type FigureTableProps = { rows: TogetherSection["topics"]; caption: string; head: string };

function FigureTable({ rows, caption, head }: FigureTableProps) {
  const texts = useTexts("report").together;
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{caption}</h3>
      <table className="of-both">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{texts.bothDepartments}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.text}</th>
              <td className={row.shown ? undefined : "withheld"}>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
