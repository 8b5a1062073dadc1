import type { ReactNode } from "react";
import { Choice } from "~/components/choice";
import { useRememberedLanguage } from "~/components/remembered-language";
import { Texts, useLanguage, useTexts } from "~/components/texts";
import { formatList, nameOfLanguage } from "~/content/intl";
import { LANGUAGE_NAMES, LANGUAGES, type Language, type ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { PageTexts } from "~/features/find-page-texts.server";

/** What a page hands out says, apart from what stands around it. */
export type PeoplesTexts = {
  /** The language it comes in. */
  language: ShownLanguage;
  /** The language that was asked for. */
  chosen: ShownLanguage;
  /** What those read who get it, the commonest first. */
  spoken: readonly ShownLanguage[];
  /** Areas that this one does not have yet: where there are any, all of it comes in English. */
  inEnglish: readonly string[];
  texts: Partial<PageTexts>;
};

type LanguageChoiceProps = {
  people: Pick<PeoplesTexts, "chosen" | "spoken" | "inEnglish">;
  among?: readonly Language[];
  /** false for what is there once only: a meeting is held in one language. */
  forEach?: boolean;
};

/** Beside what is handed out, never on it: in which language it speaks, and that it comes in English where that one is not there yet. */
export function LanguageChoice({ people, among = LANGUAGES, forEach = true }: LanguageChoiceProps) {
  const texts = useTexts("fallback").people;
  useRememberedLanguage(people.chosen, among);
  return (
    <span className="cluster language-choice no-print">
      {texts.label}
      {among.map((code) => (
        // Old links to posters call it "language".
        <Choice
          key={code}
          language={code}
          change={{ lang: code, language: null }}
          chosen={code === people.chosen}
        >
          {LANGUAGE_NAMES[code]}
        </Choice>
      ))}
      {forEach ? <SeveralLanguages spoken={people.spoken} /> : null}
      <ComesInEnglish people={people} />
    </span>
  );
}

/** Where one print would leave somebody out. */
function SeveralLanguages({ spoken }: Pick<PeoplesTexts, "spoken">) {
  const reader = useLanguage();
  const { several } = useTexts("fallback").people;
  if (spoken.length < 2) return null;
  const languages = formatList(
    reader,
    spoken.map((code) => nameOfLanguage(reader, code)),
  );
  return <span className="muted small">{fill(several, { languages })}</span>;
}

/** For whoever reads the page, where it is too late to choose. */
export function ComesInEnglish({ people }: { people: Pick<PeoplesTexts, "inEnglish"> }) {
  const { comesInEnglish } = useTexts("fallback").people;
  if (people.inEnglish.length === 0) return null;
  return <span className="no-print muted small comes-in-english">{comesInEnglish}</span>;
}

/** What is handed out, in the people's language, whatever that of the page around it. */
export function HandedOut({ people, children }: { people: PeoplesTexts; children: ReactNode }) {
  const { language, texts } = people;
  return (
    <Texts language={language} texts={texts}>
      <div className="handed-out" lang={language}>
        {children}
      </div>
    </Texts>
  );
}
