import { useTexts } from "~/components/texts";
import type { ShownAnonymity } from "~/features/anonymity/show-check.server";

type Table = ShownAnonymity["tables"][number];

export function AnonymityTables({ tables, problem }: Pick<ShownAnonymity, "tables" | "problem">) {
  const texts = useTexts("anonymity").tables;
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <p>{problem ? texts.readNow : texts.noSuchColumn}</p>
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
  const texts = useTexts("anonymity").tables;
  return (
    <article className="card" aria-labelledby={`table-${name}`}>
      <h3 id={`table-${name}`}>
        <code>{name}</code>
      </h3>
      <p>{what}</p>
      <p className="muted small">
        {orderless ? texts.unnumbered : texts.numbered} {kept}
      </p>
      <dl className="anonymity-columns">
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{column.name}</code> <code className="muted small">{column.type}</code>
            </dt>
            <dd>{column.what}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
