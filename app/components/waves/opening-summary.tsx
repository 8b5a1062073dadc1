import { FilledText } from "~/components/filled-text";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber, listAround, plural } from "~/content/intl";
import { LANGUAGE_NAMES, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { OpeningFacts, OpeningProblem, SpokenIn } from "~/features/waves/describe-opening.server";
import { WavePaperFact } from "./facts";

/** Who gets what and when, in the same words whether a person opens the wave or the clock. */
export function OpeningSummary({ facts }: { facts: OpeningFacts }) {
  const { opening, wave } = useTexts("waves");
  const { headings } = opening;
  const language = useLanguage();
  return (
    <dl className="facts">
      <dt>{headings.who}</dt>
      <dd>
        {facts.departments.map(({ name, invited }) => (
          <span key={name} className="fact-line">
            {plural(language, wave.facts.department, invited, { name })}
          </span>
        ))}
        {facts.spoken.map((spoken) => (
          <span key={spoken.name} className="fact-line muted small">
            <Spoken spoken={spoken} />
          </span>
        ))}
      </dd>
      <WavePaperFact departments={facts.departments} />
      <dt>{headings.what}</dt>
      <dd>
        {facts.asked.map((line) => (
          <span key={line} className="fact-line">
            {line}
          </span>
        ))}
      </dd>
      <dt>{headings.links}</dt>
      <dd className="breakable">
        {facts.gets.map((line) => (
          <span key={line} className="fact-line">
            {line}
          </span>
        ))}
      </dd>
      <dt>{headings.when}</dt>
      <dd>
        {facts.when.map((line) => (
          <span key={line} className="fact-line">
            {line}
          </span>
        ))}
      </dd>
      <dt>{headings.unreachable}</dt>
      <dd className="breakable">
        <span className="fact-line">{facts.unreachable}</span>
        {facts.unusable.map((address) => (
          <span key={address} className="fact-line">
            {address}
          </span>
        ))}
      </dd>
    </dl>
  );
}

/** Each language is called as it calls itself. */
function Spoken({ spoken: { name, languages } }: { spoken: SpokenIn }) {
  const texts = useTexts("waves").opening;
  const reader = useLanguage();
  const counted = languages.map(({ language, people }) => (
    <FilledText
      key={language}
      text={texts.inLanguage}
      values={{
        language: <span lang={language}>{nameOfLanguage(language)}</span>,
        people: formatNumber(reader, people),
      }}
    />
  ));
  return <FilledText text={texts.spoken} values={{ name, languages: listAround(reader, counted) }} />;
}

function nameOfLanguage(language: ShownLanguage): string {
  return language === PSEUDO_LANGUAGE ? language : LANGUAGE_NAMES[language];
}

type OpeningProblemsProps = { title: string; problems: readonly OpeningProblem[]; hint?: string | null };

export function OpeningProblems({ title, problems, hint }: OpeningProblemsProps) {
  const { opening: texts } = useTexts("waves");
  if (problems.length === 0) return null;
  return (
    <div className="message warn">
      <h2>{title}</h2>
      {problems.map(({ problem, remedy }) => (
        <p key={problem} className="breakable">
          {fill(texts.refusal, { problem, remedy })}
        </p>
      ))}
      {hint ? <p>{hint}</p> : null}
    </div>
  );
}
