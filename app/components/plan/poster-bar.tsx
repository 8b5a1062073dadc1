import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { LANGUAGE_NAMES, LANGUAGES, type ShownLanguage } from "~/content/language";
import { type Paper, PaperLinks } from "./paper-links";

type PosterBarProps = { back: string | null; paper: Paper; language: ShownLanguage };

/** Above the paper, never on it. */
export function PosterBar({ back, paper, language }: PosterBarProps) {
  const { bar } = useTexts("plan").print;
  const address = (to: { paper: Paper; language: ShownLanguage }) =>
    `?${new URLSearchParams({ language: to.language, ...(to.paper ? { paper: to.paper } : {}) })}`;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {back ? <Link to={back}>{bar.back}</Link> : null}
      <PaperLinks chosen={paper} to={(wanted) => address({ paper: wanted, language })} />
      <span className="cluster">
        {bar.language}
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
      <PrintButton>{bar.print}</PrintButton>
    </nav>
  );
}
