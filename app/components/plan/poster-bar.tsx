import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/print-button";

type PosterBarProps = { back: string | null; paper: "a4" | "letter" | null; language: string };

const PAPERS = [
  { paper: null, name: "as the printer has it" },
  { paper: "a4", name: "A4" },
  { paper: "letter", name: "US Letter" },
] as const;

const LANGUAGES = [
  { language: "en", name: "English" },
  { language: "de", name: "Deutsch" },
  { language: "fr", name: "Français" },
  { language: "es", name: "Español" },
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
            key={it.language}
            to={address({ paper, language: it.language })}
            lang={it.language}
            aria-current={it.language === language ? "true" : undefined}
          >
            {it.name}
          </Link>
        ))}
      </span>
      <PrintButton>Print</PrintButton>
    </nav>
  );
}
