import { EXPORT_COLUMNS, EXPORT_FIGURES } from "~/content/export/dictionary";

/** The workbook carries the same list as a sheet. */
export function ExportDictionary() {
  return (
    <>
      <details>
        <summary>Every column</summary>
        <dl className="facts">
          {Object.entries(EXPORT_COLUMNS).map(([id, meaning]) => (
            <DictionaryEntry key={id} id={id} meaning={meaning} />
          ))}
        </dl>
      </details>
      <details>
        <summary>Every figure</summary>
        <dl className="facts">
          {EXPORT_FIGURES.map(({ id, meaning }) => (
            <DictionaryEntry key={id} id={id} meaning={meaning} />
          ))}
        </dl>
      </details>
    </>
  );
}

function DictionaryEntry({ id, meaning }: { id: string; meaning: string }) {
  return (
    <>
      <dt>
        <code>{id}</code>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
