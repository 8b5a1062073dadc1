import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";

type Table = DataProtectionDocument["groups"][number]["tables"][number];

/** One table of the database with its fields. */
export function DataProtectionTable({ table }: { table: Table }) {
  const texts = useTexts("data-protection").stored;
  const { what, why, kept, seenBy, orderless } = table;
  const said = [
    what,
    why ? fill(texts.why, { why }) : "",
    kept ? fill(texts.kept, { kept }) : "",
    seenBy ? fill(texts.seenBy, { who: seenBy }) : "",
    orderless ? texts.orderless : "",
  ];
  return (
    <div className="stored-table">
      <h4>
        <code>{table.name}</code>
        {table.personal ? " *" : ""}
      </h4>
      <p>{said.filter((sentence) => sentence !== "").join(" ")}</p>
      <table>
        <caption className="visually-hidden">{fill(texts.fieldsOf, { table: table.name })}</caption>
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
