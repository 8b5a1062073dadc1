import { Form, Link } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { HistoryPreview as Preview } from "~/features/history/show-import.server";
import { HistoryList } from "./list";

type HistoryPreviewProps = {
  preview: Preview;
  upload: { text: string; scale: string; source: string };
  departments: readonly [string, string];
};

/** Everything the file would bring, and every line that is left out with its reason. */
export function HistoryPreview({ preview, upload, departments }: HistoryPreviewProps) {
  const texts = useTexts("history").preview;
  const language = useLanguage();
  const { surveys, replaced, problems, moreProblems } = preview;
  return (
    <section className="section" aria-labelledby="check">
      <h2 id="check">{texts.title}</h2>
      <p>{texts.lead}</p>
      {surveys.length > 0 ? (
        <HistoryList title={texts.surveys} surveys={surveys} departments={departments} />
      ) : (
        <p className="message warn">{texts.nothing}</p>
      )}
      {replaced ? <p>{fill(texts.replaces, { quarters: replaced })}</p> : null}
      {problems.length > 0 ? (
        <>
          <h3>{texts.leftOut}</h3>
          <table className="problem-lines">
            <caption className="visually-hidden">{texts.leftOutLines}</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {texts.line}
                </th>
                <th scope="col">{texts.matter}</th>
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
          {moreProblems > 0 ? <p className="muted">{plural(language, texts.more, moreProblems)}</p> : null}
        </>
      ) : null}
      <Form method="post" className="cluster">
        <input type="hidden" name="text" value={upload.text} />
        <input type="hidden" name="scale" value={upload.scale} />
        <input type="hidden" name="source" value={upload.source} />
        {surveys.length > 0 ? (
          <button type="submit" name="intent" value="import" className="button">
            {plural(language, texts.import, surveys.length)}
          </button>
        ) : null}
        <Link className="button secondary" to="?">
          {texts.other}
        </Link>
      </Form>
    </section>
  );
}
