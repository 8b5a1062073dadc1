import { Link } from "@remix-run/react";
import { useTexts } from "~/components/texts";

export type Paper = "a4" | "letter" | null;

const PAPERS = [null, "a4", "letter"] as const;

type PaperLinksProps = { chosen: Paper; to: (paper: Paper) => string };

/** The sizes of paper; without one, the printer's own settings decide. */
export function PaperLinks({ chosen, to }: PaperLinksProps) {
  const { bar } = useTexts("plan").print;
  const names = { a4: bar.a4, letter: bar.letter };
  return (
    <span className="cluster">
      {bar.paper}
      {PAPERS.map((paper) => (
        <Link key={paper ?? "printer"} to={to(paper)} aria-current={paper === chosen ? "true" : undefined}>
          {paper === null ? bar.asThePrinterHasIt : names[paper]}
        </Link>
      ))}
    </span>
  );
}
