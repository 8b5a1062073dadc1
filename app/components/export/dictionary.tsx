import { useTexts } from "~/components/texts";

/** The workbook carries the same list as a sheet. */
export function ExportDictionary() {
  const texts = useTexts("export");
  return (
    <>
      <Meanings title={texts.everyColumn} of={texts.columns} />
      <Meanings title={texts.everyFigure} of={texts.figures} />
    </>
  );
}

function Meanings({ title, of }: { title: string; of: Readonly<Record<string, string>> }) {
  return (
    <details>
      <summary>{title}</summary>
      <dl className="facts">
        {Object.entries(of).map(([id, meaning]) => (
          <DictionaryEntry key={id} id={id} meaning={meaning} />
        ))}
      </dl>
    </details>
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
