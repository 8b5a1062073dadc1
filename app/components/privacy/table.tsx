import type { DataProtectionDocument } from "~/features/privacy/show-document.server";

type Table = DataProtectionDocument["groups"][number]["tables"][number];

/** One table of the database with its fields. */
export function DataProtectionTable({ table }: { table: Table }) {
  return (
    <div className="stored-table">
      <h4>
        <code>{table.name}</code>
        {table.personal ? " *" : ""}
      </h4>
      <p>
        {table.what} {table.why ? <>Why: {lowerFirst(table.why)} </> : null}
        {table.kept ? <>Kept: {lowerFirst(table.kept)} </> : null}
        {table.seenBy ? <>Seen by: {table.seenBy}</> : null}
        {table.orderless ? " It has no hidden row number and no column that could hold a time." : null}
      </p>
      <table>
        <caption className="visually-hidden">Fields of {table.name}</caption>
        <tbody>
          {table.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td>{field.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lowerFirst(text: string): string {
  const proper = /^(HR|Tandem|Everybody)/.test(text);
  return proper ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
