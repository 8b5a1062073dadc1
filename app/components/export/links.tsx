import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { exportFilePath, exportPath, picturePath, summaryPath, wavePath } from "~/addresses";
import { ExportPng } from "./png";

type ExportLinksProps = {
  relationship: string;
  wave: string;
  /** Whether any comments were released. */
  comments: boolean;
  /** Whether the departments' figures are shown, so that there is something to draw. */
  pictures: boolean;
};

const PICTURES = [
  { name: "score", title: "Score chart" },
  { name: "topics", title: "Topics chart" },
] as const;

/** The result of a wave to take along. */
export function ExportLinks({ relationship, wave, comments, pictures }: ExportLinksProps) {
  const path = wavePath(relationship, wave);
  return (
    <section className="export-links no-print" aria-labelledby="exports">
      <h2 id="exports">Take it along</h2>
      <p>
        <Link to={summaryPath(path)}>One page for the board</Link>. All files hold the same frozen figures;{" "}
        <Link to={exportPath(relationship)}>what each one is for, and all waves in one</Link>.
      </p>
      <ul className="export-files">
        <ExportLink href={exportFilePath(path, "workbook.xlsx")} title="Excel workbook" kind="XLSX" />
        <ExportLink href={exportFilePath(path, "figures.csv")} title="Figures" kind="CSV" />
        <ExportLink href={exportFilePath(path, "release.json")} title="Figures" kind="JSON" />
        {comments ? (
          <ExportLink href={exportFilePath(path, "comments.csv")} title="Comments" kind="CSV" />
        ) : null}
        {pictures
          ? PICTURES.map(({ name, title }) => (
              <ExportLink key={name} href={picturePath(path, name)} title={title} kind="SVG">
                <ExportPng href={picturePath(path, name)} title={title} />
              </ExportLink>
            ))
          : null}
      </ul>
    </section>
  );
}

type ExportLinkProps = { href: string; title: string; kind: string; children?: ReactNode };

/** A plain link: a file is not a page to go to. */
export function ExportLink({ href, title, kind, children }: ExportLinkProps) {
  return (
    <li>
      <a href={href} download>
        {title} ({kind})
      </a>
      {children}
    </li>
  );
}
