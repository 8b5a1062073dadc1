import { type ReactNode, useEffect, useRef } from "react";

type ReportFoldProps = {
  /** Of what is inside: an address that ends with it opens the fold. */
  id: string;
  title: string;
  words?: readonly (string | null)[];
  level?: "h2" | "h4";
  children?: ReactNode;
};

/**
 * A part of the report that is folded at first sight. Browsers open it for a search in the page and for an address that
 * leads into it; paper has it whole (report.css), older browsers are told to open it before they print.
 */
export function ReportFold({ id, title, words = [], level: Heading = "h2", children }: ReportFoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    return element ? keepReachable(element) : undefined;
  }, []);
  const said = words.filter((sentence) => sentence !== null);
  return (
    <details className="report-fold" ref={details}>
      <summary>
        <Heading>{title}</Heading>
      </summary>
      <div className={said.length > 0 ? "report-fold-inside beside" : "report-fold-inside"} id={id}>
        {said.length > 0 ? (
          <div className="report-words">
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        ) : null}
        <div className="report-figure">{children}</div>
      </div>
    </details>
  );
}

function keepReachable(element: HTMLDetailsElement): () => void {
  let forPaper = false;
  const reveal = () => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (!target || element.open || !element.contains(target)) return;
    element.open = true;
    target.scrollIntoView();
  };
  const beforePrint = () => {
    forPaper = !element.open;
    element.open = true;
  };
  const afterPrint = () => {
    if (forPaper) element.open = false;
  };
  reveal();
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  return () => {
    window.removeEventListener("hashchange", reveal);
    window.removeEventListener("beforeprint", beforePrint);
    window.removeEventListener("afterprint", afterPrint);
  };
}
