import type { ReactNode } from "react";

type PageProps = {
  title: string;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

export function Page({ title, eyebrow, lead, narrow, children }: PageProps) {
  return (
    <div className={narrow ? "page page-narrow" : "page"}>
      <header className="page-heading">
        {eyebrow ? <span className="eyebrow">{eyebrow}</span> : null}
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </header>
      {children}
    </div>
  );
}
