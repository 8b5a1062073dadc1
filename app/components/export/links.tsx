import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
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
  const path = `/r/${relationship}/waves/${wave}`;
  return (
    <section className="export-links no-print" aria-labelledby="exports">
      <h2 id="exports">Take it along</h2>
      <p>
        <Link to={`${path}/summary`}>One page for the board</Link>. All files hold the same frozen figures;{" "}
        <Link to={`/r/${relationship}/export`}>what each one is for, and all waves in one</Link>.
      </p>
      <ul className="export-files">
        <ExportLink href={`${path}/export/workbook.xlsx`} title="Excel workbook" kind="XLSX" />
        <ExportLink href={`${path}/export/figures.csv`} title="Figures" kind="CSV" />
        <ExportLink href={`${path}/export/release.json`} title="Figures" kind="JSON" />
        {comments ? <ExportLink href={`${path}/export/comments.csv`} title="Comments" kind="CSV" /> : null}
        {pictures
          ? PICTURES.map(({ name, title }) => (
              <ExportLink key={name} href={`${path}/pictures/${name}.svg`} title={title} kind="SVG">
                <ExportPng href={`${path}/pictures/${name}.svg`} title={title} />
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
