import { useTexts } from "~/components/texts";

type RosterFileExampleProps = { departments: readonly [string, string] };

/** Shows what a roster file looks like, and offers one to fill in. */
export function RosterFileExample({ departments }: RosterFileExampleProps) {
  const texts = useTexts("roster").example;
  const [first, second] = departments;
  const rows = [
    ["email", "department", "name", "language"],
    ["anna.keller@example.org", first, texts.firstName, "en"],
    ["b.osei@example.org", second, texts.secondName, ""],
  ];
  const file = rows.map((row) => row.map(quoted).join(",")).join("\r\n");
  return (
    <>
      <table className="file-example">
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead translate="no">
          <tr>
            {rows[0]?.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(1).map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={rows[0]?.[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a
          download="roster-example.csv"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${file}\r\n`)}`}
        >
          {texts.download}
        </a>
      </p>
    </>
  );
}

function quoted(cell: string): string {
  return /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
