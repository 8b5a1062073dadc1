import type { ReactNode } from "react";
import { Choice } from "~/components/choice";
import { Texts, useTexts } from "~/components/texts";
import { LANGUAGE_NAMES, LANGUAGES, type Language, type ShownLanguage } from "~/content/language";
import type { PageTexts } from "~/features/find-page-texts.server";

/** What a page hands out says, apart from what stands around it. */
export type PeoplesTexts = {
  language: ShownLanguage;
  /** Areas that the people's language does not have yet: they come in English. */
  inEnglish: readonly string[];
  texts: Partial<PageTexts>;
};

type LanguageChoiceProps = {
  people: Pick<PeoplesTexts, "language" | "inEnglish">;
  among?: readonly Language[];
};

/** Beside what is handed out, never on it: in which language it speaks, and whether it does so throughout. */
export function LanguageChoice({ people, among = LANGUAGES }: LanguageChoiceProps) {
  const texts = useTexts("fallback").people;
  return (
    <span className="cluster language-choice no-print">
      {texts.label}
      {among.map((code) => (
        // Old links to posters call it "language".
        <Choice
          key={code}
          language={code}
          change={{ lang: code, language: null }}
          chosen={code === people.language}
        >
          {LANGUAGE_NAMES[code]}
        </Choice>
      ))}
      <PartsInEnglish people={people} />
    </span>
  );
}

/** For whoever reads the page, where it is too late to choose. */
export function PartsInEnglish({ people }: Pick<LanguageChoiceProps, "people">) {
  const { partsInEnglish } = useTexts("fallback").people;
  if (people.inEnglish.length === 0) return null;
  return <span className="no-print muted small parts-in-english">{partsInEnglish}</span>;
}

/** What is handed out, in the people's language, whatever that of the page around it. */
export function HandedOut({ people, children }: { people: PeoplesTexts; children: ReactNode }) {
  const { language, inEnglish, texts } = people;
  return (
    <Texts language={language} texts={texts}>
      <div className="handed-out" lang={inEnglish.length > 0 ? "en" : language}>
        {children}
      </div>
    </Texts>
  );
}
