import type { ReactNode } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type ExportLinkProps = { href: string; title: string; kind: string; children?: ReactNode };

/** A plain link: a file is not a page to go to. */
export function ExportLink({ href, title, kind, children }: ExportLinkProps) {
  const { file } = useTexts("export");
  return (
    <li>
      <a href={href} download>
        {fill(file, { title, kind })}
      </a>
      {children}
    </li>
  );
}
