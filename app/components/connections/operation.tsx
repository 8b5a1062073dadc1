import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";

type ShownField = { name: string; type: string; meaning: string; optional: boolean };

type ShownOperation = {
  id: string;
  method: string;
  place: string;
  summary: string;
  text: string;
  permission: string | null;
  parameters: readonly ShownField[];
  takes: readonly ShownField[];
  gives: readonly ShownField[];
};

/** One operation of the interface for programs, as people read it. */
export function InterfaceOperation({ operation }: { operation: ShownOperation }) {
  const texts = useTexts("connections").description;
  const { id, method, place, summary, text, permission, parameters, takes, gives } = operation;
  return (
    <section className="operation" id={id}>
      <h3>{summary}</h3>
      <p>
        <code className="breakable">
          {method} {place}
        </code>
      </p>
      <p>{text}</p>
      <p className="muted small">
        {permission === null ? texts.anyToken : fill(texts.needs, { permission })}
      </p>
      <FieldTable caption={texts.parameters} fields={parameters} />
      <FieldTable caption={texts.takes} fields={takes} />
      <FieldTable caption={texts.gives} fields={gives} />
    </section>
  );
}

/** Types have the names that programs know. */
function FieldType({ type, optional }: Pick<ShownField, "type" | "optional">) {
  const { optionalType } = useTexts("connections").description;
  const named = <span translate="no">{type}</span>;
  return optional ? <Filled text={optionalType} values={{ type: named }} /> : named;
}

function FieldTable({ caption, fields }: { caption: string; fields: readonly ShownField[] }) {
  const texts = useTexts("connections").description;
  if (fields.length === 0) return null;
  return (
    <WideTable label={caption}>
      <table className="operation-fields">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, meaning, optional }) => (
            <tr key={name}>
              <th scope="row">
                <code className="breakable">{name}</code>
                <span className="fact-line muted small">
                  <FieldType type={type} optional={optional} />
                </span>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
