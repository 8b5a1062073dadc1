import { WideTable } from "./wide-table";

type FileExampleProps = {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  download: { label: string; name: string };
};

/** Shows what a file should look like, and offers one to fill in. */
export function FileExample({ title, header, rows, download }: FileExampleProps) {
  const file = [header, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
  return (
    <>
      <WideTable label={title}>
        <table className="file-example">
          <caption className="visually-hidden">{title}</caption>
          <thead translate="no">
            <tr>
              {header.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={header[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p>
        <a
          download={download.name}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${file}\r\n`)}`}
        >
          {download.label}
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
