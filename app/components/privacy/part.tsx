import type { ReactNode } from "react";

export function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="dossier-part" id={`part-${number}`}>
      <h2>
        {number}. {title}
      </h2>
      {children}
    </section>
  );
}

/** One line each; with `plain`, paragraphs. */
export function Bullets({ lines, plain }: { lines: readonly string[]; plain?: boolean }) {
  if (plain) return lines.map((line) => <p key={line}>{line}</p>);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A line to write on where there is no text. */
export function LabelledRows({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly { label: string; text: string }[];
}) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ label, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text === "" ? <Blank /> : text}</td>
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
