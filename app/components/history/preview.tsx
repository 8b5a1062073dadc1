import { Form, Link } from "@remix-run/react";
import { counted } from "~/components/counted";
import type { HistoryPreview as Preview } from "~/features/history/show-import.server";
import { HistoryList } from "./list";

type HistoryPreviewProps = {
  preview: Preview;
  upload: { text: string; scale: string; source: string };
  departments: readonly [string, string];
};

/** Everything the file would bring, and every line that is left out with its reason. */
export function HistoryPreview({ preview, upload, departments }: HistoryPreviewProps) {
  const { surveys, replaced, problems, moreProblems } = preview;
  return (
    <section className="section" aria-labelledby="check">
      <h2 id="check">Check before you import</h2>
      <p>Nothing has been stored yet. Scores are in points from 20 to 100, rounded to whole points.</p>
      {surveys.length > 0 ? (
        <HistoryList title="What would be imported" surveys={surveys} departments={departments} />
      ) : (
        <p className="message warn">Nothing in this file can be imported.</p>
      )}
      {replaced.length > 0 ? <p>This replaces what was imported earlier for {replaced.join(", ")}.</p> : null}
      {problems.length > 0 ? (
        <>
          <h3>Left out</h3>
          <table className="problem-lines">
            <caption className="visually-hidden">Lines that are left out</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  Line
                </th>
                <th scope="col">What is the matter</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ line, problem }) => (
                <tr key={`${line} ${problem}`}>
                  <td className="number">{line}</td>
                  <td>{problem}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {moreProblems > 0 ? <p className="muted">And {moreProblems} more.</p> : null}
        </>
      ) : null}
      <Form method="post" className="cluster">
        <input type="hidden" name="text" value={upload.text} />
        <input type="hidden" name="scale" value={upload.scale} />
        <input type="hidden" name="source" value={upload.source} />
        {surveys.length > 0 ? (
          <button type="submit" name="intent" value="import" className="button">
            Import {counted(surveys.length, "quarter", "quarters")}
          </button>
        ) : null}
        <Link className="button secondary" to="?">
          Choose another file
        </Link>
      </Form>
    </section>
  );
}
