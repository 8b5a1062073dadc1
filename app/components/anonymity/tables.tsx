import type { ShownAnonymity } from "~/features/anonymity/show-check.server";

type Table = ShownAnonymity["tables"][number];

export function AnonymityTables({ tables, problem }: Pick<ShownAnonymity, "tables" | "problem">) {
  return (
    <section className="section">
      <h2>What respondents leave in the database</h2>
      <p>
        Read from the running database a moment ago.
        {problem
          ? null
          : " There is no column for a time, an address of the network, a device, a language or a name."}
      </p>
      {problem ? (
        <div className="message bad" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      <div className="anonymity-tables">
        {tables.map((table) => (
          <OneTable key={table.name} {...table} />
        ))}
      </div>
    </section>
  );
}

function OneTable({ name, what, kept, orderless, columns }: Table) {
  return (
    <article className="card" aria-labelledby={`table-${name}`}>
      <h3 id={`table-${name}`}>
        <code>{name}</code>
      </h3>
      <p>{what}</p>
      <p className="muted small">
        {orderless ? "Rows have no number; random keys sort them." : "Rows are numbered as they come."} {kept}
      </p>
      <dl className="anonymity-columns">
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{column.name}</code> <span className="muted small">{column.type}</span>
            </dt>
            <dd>{column.what}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
