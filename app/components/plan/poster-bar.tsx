import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/print-button";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";

type PosterBarProps = { back: string | null; paper: "a4" | "letter" | null; language: string };

const PAPERS = [
  { paper: null, name: "as the printer has it" },
  { paper: "a4", name: "A4" },
  { paper: "letter", name: "US Letter" },
] as const;

/** Above the paper, never on it. */
export function PosterBar({ back, paper, language }: PosterBarProps) {
  const address = (to: { paper: string | null; language: string }) =>
    `?${new URLSearchParams({ language: to.language, ...(to.paper ? { paper: to.paper } : {}) })}`;
  return (
    <nav className="print-bar no-print" aria-label="Printing">
      {back ? <Link to={back}>Back to the plan</Link> : null}
      <span className="cluster">
        Paper:
        {PAPERS.map((it) => (
          <Link
            key={it.name}
            to={address({ paper: it.paper, language })}
            aria-current={it.paper === paper ? "true" : undefined}
          >
            {it.name}
          </Link>
        ))}
      </span>
      <span className="cluster">
        Language:
        {LANGUAGES.map((it) => (
          <Link
            key={it}
            to={address({ paper, language: it })}
            lang={it}
            aria-current={it === language ? "true" : undefined}
          >
            {LANGUAGE_NAMES[it]}
          </Link>
        ))}
      </span>
      <PrintButton>Print</PrintButton>
    </nav>
  );
}
