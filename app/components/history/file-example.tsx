import { WideTable } from "~/components/wide-table";

const HEADER = ["quarter", "date", "department", "score", "answered", "invited"];

/** Shows what a file of earlier results looks like, and offers one to fill in. */
export function HistoryFileExample({
  departments: [first, second],
}: {
  departments: readonly [string, string];
}) {
  const rows = [
    ["2024-Q3", "2024-09-20", first, "52", "11", "14"],
    ["2024-Q3", "2024-09-20", second, "58", "9", "12"],
  ];
  const file = [HEADER, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
  return (
    <>
      <WideTable label="Example of a file of earlier results">
        <table className="file-example history-file">
          <caption className="visually-hidden">Example of a file of earlier results</caption>
          <thead>
            <tr>
              {HEADER.map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[2]}>
                {row.map((cell, index) => (
                  <td key={HEADER[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p>
        <a
          download="earlier-results.csv"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${file}\r\n`)}`}
        >
          Download this example as a CSV file
        </a>
      </p>
    </>
  );
}

/** A department's name may hold a comma, or begin like a formula. */
function quoted(cell: string): string {
  const plain = /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
