import type { ReactNode } from "react";

type StageStatementProps = {
  eyebrow: ReactNode;
  statement: string;
  sentences: readonly string[];
  children?: ReactNode;
};

/** The answer first: one sentence, and how sure it is. */
export function StageStatement({ eyebrow, statement, sentences, children }: StageStatementProps) {
  return (
    <header className="stage-statement">
      <p className="eyebrow">{eyebrow}</p>
      <h1 className="statement">{statement}</h1>
      {sentences.map((sentence) => (
        <p key={sentence} className="lead">
          {sentence}
        </p>
      ))}
      {children}
    </header>
  );
}
