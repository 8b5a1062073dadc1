import { Form, Link } from "@remix-run/react";
import { LanguageChoice, type PeoplesTexts } from "~/components/language-choice";
import { PaperChoice, type PaperSize } from "~/components/paper-choice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
import type { Telling } from "~/features/plan/tell-agreed.server";

type PosterBarProps = {
  back: string | null;
  paper: PaperSize;
  people: PeoplesTexts;
  /** Null for whoever may not tell everybody, and where there is nothing to tell them with. */
  telling: Telling | null;
};

/** Above the paper, never on it. */
export function PosterBar({ back, paper, people, telling }: PosterBarProps) {
  const { bar } = useTexts("plan").print;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {back ? <Link to={back}>{bar.back}</Link> : null}
      <PaperChoice chosen={paper} />
      <LanguageChoice people={people} />
      <PrintButton>{bar.print}</PrintButton>
      {telling ? <TellEverybody telling={telling} /> : null}
    </nav>
  );
}

/** The poster's words as a mail, once, because somebody presses the button. */
function TellEverybody({ telling }: { telling: Telling }) {
  const texts = useTexts("owners").tell;
  if (telling.told) return <span role="status">{fillFrom(telling)(texts.told)}</span>;
  return (
    <Form method="post" className="cluster">
      <button type="submit" className="button secondary" name="intent" value="tell">
        {fill(texts.send, { count: telling.people })}
      </button>
      <span className="muted small">{texts.hint}</span>
    </Form>
  );
}
