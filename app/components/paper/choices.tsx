import { Link } from "@remix-run/react";
import { useTexts } from "~/components/texts";

export type PaperSize = "a4" | "letter" | null;

type PaperChoicesProps = { chosen: PaperSize; to: (paper: PaperSize) => string };

/** Which paper a page is laid out for. */
export function PaperChoices({ chosen, to }: PaperChoicesProps) {
  const { paper: label, papers } = useTexts("paper");
  const choices = [
    [null, papers.printer],
    ["a4", papers.a4],
    ["letter", papers.letter],
  ] as const;
  return (
    <span className="cluster">
      {label}
      {choices.map(([size, name]) => (
        <Choice key={name} to={to(size)} chosen={size === chosen}>
          {name}
        </Choice>
      ))}
    </span>
  );
}

type ChoiceProps = { to: string; chosen: boolean; language?: string; children: string };

/** One of several versions of a page. */
export function Choice({ to, chosen, language, children }: ChoiceProps) {
  return (
    <Link to={to} lang={language} aria-current={chosen ? "true" : undefined}>
      {children}
    </Link>
  );
}
