import type { ReactNode } from "react";

type ReportSectionProps = {
  id: string;
  title: string;
  words: readonly (string | null)[];
  /** Words above the figure, which has the whole width. */
  wide?: boolean;
  children?: ReactNode;
};

/** Words on the left, the figure they speak of on the right; one below the other where there is no room. */
export function ReportSection({ id, title, words, wide = false, children }: ReportSectionProps) {
  return (
    <section className={wide ? "report-section wide" : "report-section"} aria-labelledby={id}>
      <div className="report-words">
        <h2 id={id}>{title}</h2>
        {words.map((sentence) => (sentence ? <p key={sentence}>{sentence}</p> : null))}
      </div>
      {children ? <div className="report-figure">{children}</div> : null}
    </section>
  );
}
