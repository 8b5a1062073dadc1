import type { ReactNode } from "react";
import { fill } from "~/content/translated";

export function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="dossier-part">
      <h2>
        {number}. {title}
      </h2>
      {children}
    </section>
  );
}

type Values = Readonly<Record<string, string | number>>;

/** One line each; with `plain`, paragraphs. */
export function Bullets({
  lines,
  values = {},
  plain,
}: {
  lines: readonly string[];
  values?: Values;
  plain?: boolean;
}) {
  if (plain) return lines.map((line) => <p key={line}>{fill(line, values)}</p>);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{fill(line, values)}</li>
      ))}
    </ul>
  );
}

/** A line to write on where there is no text. */
export function LabelledRows({
  caption,
  rows,
  values = {},
}: {
  caption: string;
  rows: readonly { label: string; text: string }[];
  values?: Values;
}) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ label, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text === "" ? <Blank /> : fill(text, values)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line to write on. */
export function Blank() {
  return <span className="blank wide">{"\u00a0"}</span>;
}
