import { type ReactNode, useMemo } from "react";
import { useLanguage, useTexts } from "~/components/texts";
import { methodValues } from "~/content/method/values";
import { fillFrom } from "~/content/translated";

/** Puts the numbers of the method into its sentences. */
export function useMethodFill() {
  const language = useLanguage();
  return useMemo(() => fillFrom(methodValues(language)), [language]);
}

/** What whoever reads a report needs. */
export function MethodReading() {
  const { reading } = useTexts("method");
  const fill = useMethodFill();
  return Object.entries(reading).map(([id, section]) => (
    <section key={id} id={id} className="section">
      <h2>{section.title}</h2>
      <ul>
        {section.points.map((text) => (
          <li key={text}>{fill(text)}</li>
        ))}
      </ul>
      <Paragraphs of={section.paragraphs.map((text) => fill(text))} />
    </section>
  ));
}

type DoubtId = "scores" | "error" | "words" | "release" | "scale" | "open";

/** A section for sceptics, with its table. */
export function MethodDoubt({ of, children }: { of: DoubtId; children?: ReactNode }) {
  const section = useTexts("method").doubt[of];
  const fill = useMethodFill();
  return (
    <section id={of} className="section-small">
      <h3>{section.title}</h3>
      <Paragraphs of={section.paragraphs.map((text) => fill(text))} />
      {children}
    </section>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}
