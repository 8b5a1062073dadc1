import type { OpenSurvey } from "~/features/survey/show-page.server";

/** Changes the language and nothing else; absent while there is only one. */
export function LanguageSwitch({ survey }: { survey: OpenSurvey }) {
  if (survey.languages.length < 2) return null;
  return (
    <nav aria-label={survey.texts.languageSwitch} className="languages">
      {survey.languages.map(({ language, name }) => (
        <a
          key={language}
          href={`?lang=${language}`}
          lang={language}
          aria-current={language === survey.language ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
