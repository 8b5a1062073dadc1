import { Form } from "@remix-run/react";
import { WideTable } from "~/components/wide-table";
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
  return (
    <WideTable label={title}>
      <table className="history">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Quarter</th>
            <th scope="col">Asked until</th>
            <th scope="col">{departments[0]}</th>
            <th scope="col">{departments[1]}</th>
            <th scope="col" className="number">
              Both
            </th>
            <th scope="col">Source</th>
            {mayDelete ? (
              <th scope="col">
                <span className="visually-hidden">Delete</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {surveys.map((survey) => (
            <tr key={survey.quarter}>
              <th scope="row">
                {survey.label} <span className="tag">imported</span>
              </th>
              <td>{survey.asked}</td>
              <td>{survey.departments[0]}</td>
              <td>{survey.departments[1]}</td>
              <td className="number">{survey.both}</td>
              <td>
                {survey.source}
                <span className="range">in the file: {survey.scale}</span>
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
                      aria-label={`Delete ${survey.label}`}
                    >
                      Delete
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
