import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { DescribedHistory } from "~/features/history/list-history.server";

type HistoryListProps = {
  title: string;
  surveys: readonly DescribedHistory[];
  departments: readonly [string, string];
  /** Whether rows can be deleted. */
  mayDelete?: boolean;
};

/** Earlier results; every row says that it was imported. */
export function HistoryList({ title, surveys, departments, mayDelete = false }: HistoryListProps) {
  const texts = useTexts("history").list;
  return (
    <WideTable label={title}>
      <table className="history">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.quarter}</th>
            <th scope="col">{texts.asked}</th>
            <th scope="col">{departments[0]}</th>
            <th scope="col">{departments[1]}</th>
            <th scope="col" className="number">
              {texts.both}
            </th>
            <th scope="col">{texts.source}</th>
            {mayDelete ? (
              <th scope="col">
                <span className="visually-hidden">{texts.delete}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {surveys.map((survey) => (
            <tr key={survey.quarter}>
              <th scope="row">
                {survey.label} <span className="tag">{texts.tag}</span>
              </th>
              <td>{survey.asked}</td>
              <td>{survey.departments[0]}</td>
              <td>{survey.departments[1]}</td>
              <td className="number">{survey.both}</td>
              <td>
                {survey.source}
                <span className="range">{fill(texts.inFile, { scale: survey.scale })}</span>
              </td>
              {mayDelete ? (
                <td>
                  <Form method="post">
                    <input type="hidden" name="quarter" value={survey.quarter} />
                    <button
                      type="submit"
                      name="intent"
                      value="delete"
                      className="link-button"
                      aria-label={fill(texts.deleteQuarter, { quarter: survey.label })}
                    >
                      {texts.delete}
                    </button>
                  </Form>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
