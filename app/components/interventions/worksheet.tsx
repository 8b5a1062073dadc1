import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { Worksheet, WorksheetBlock } from "~/domain/interventions/worksheet";
import { columnWidths } from "./fill-in-columns";

export function TitledWorksheet({ worksheet }: { worksheet: Worksheet }) {
  const { parts } = useTexts("plan").print;
  return (
    <>
      <h2>{fill(parts.worksheet, { title: worksheet.title })}</h2>
      <InterventionWorksheet worksheet={worksheet} />
    </>
  );
}

/** A sheet to write on; on screen it shows what will come out of the printer. */
export function InterventionWorksheet({ worksheet }: { worksheet: Worksheet }) {
  const { fields } = useTexts("plan").print;
  return (
    <div className={worksheet.cards ? "worksheet cards" : "worksheet"}>
      <p className="muted">{worksheet.copies}.</p>
      {worksheet.cards ? null : (
        <p className="sheet-fields print-only">
          {[fields.name, fields.date, fields.meeting].map((field) => (
            <span key={field}>{field}</span>
          ))}
        </p>
      )}
      <ol className="instructions">
        {worksheet.instructions.map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ol>
      {worksheet.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cards of a sheet have the same words
        <Block key={`${place} ${keyOf(block)}`} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: WorksheetBlock }) {
  switch (block.kind) {
    case "text":
      return <p>{block.text}</p>;
    case "lines":
      return (
        <section className="keep-together grows" style={{ flexGrow: block.lines }}>
          <h4>{block.label}</h4>
          <WritingLines count={block.lines} />
        </section>
      );
    case "table":
      return <TableBlock block={block} />;
    case "checklist":
      return (
        <section className="keep-together">
          <h4>{block.label}</h4>
          <ul className="check-list">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      );
    case "signatures":
      return (
        <section className="keep-together">
          <h4>{block.label}</h4>
          <div className="signatures">
            {block.signers.map((signer) => (
              <p key={signer}>{signer}</p>
            ))}
          </div>
        </section>
      );
  }
}

/** So short a table stays in one piece; a longer one repeats its head on the next page. */
const SHORT = 12;

function TableBlock({ block }: { block: Extract<WorksheetBlock, { kind: "table" }> }) {
  const rows = [...block.rows, ...Array.from({ length: block.emptyRows }, (): readonly string[] => [])];
  const className = rows.length <= SHORT ? "fill-in-frame whole" : "fill-in-frame";
  return (
    <section
      className={`${className} grows`}
      style={{ flexGrow: block.emptyRows + block.rows.length }}
      aria-label={block.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the table scrolls, also with the keyboard
      tabIndex={0}
    >
      <table className="fill-in">
        <caption>{block.caption}</caption>
        <colgroup>
          {columnWidths(block).map((width, column) => (
            <col key={block.headers[column]} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows have nothing else
            <tr key={index}>
              {block.headers.map((header, column) => (
                <td key={header}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Ruled lines, far enough apart for handwriting. */
function WritingLines({ count }: { count: number }) {
  return (
    <div className="writing-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <div key={index} />
      ))}
    </div>
  );
}

function keyOf(block: WorksheetBlock): string {
  if (block.kind === "text") return block.text;
  return block.kind === "table" ? block.caption : block.label;
}
