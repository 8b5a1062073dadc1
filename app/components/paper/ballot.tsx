import { FilledText } from "~/components/filled-text";
import type { PaperSize } from "~/components/paper-choice";
import { dayText } from "~/components/survey/document";
import { departmentNames } from "~/components/survey/section-parts";
import { formatQuarter } from "~/content/intl";
import { languageOf } from "~/content/language";
import type { PaperBallotTexts } from "~/content/paper/ballot/texts";
import { commentRule, dimensionText, withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import { DAY } from "~/domain/durations";
import { surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { PaperBallotItems } from "./ballot-items";

type PaperBallotProps = {
  survey: OpenSurvey;
  organisation: string;
  departmentIndex: 0 | 1;
  paper: PaperSize;
  /** In the language of the survey. */
  words: PaperBallotTexts;
};

/**
 * Two sides, the same to the byte for everybody of a wave, department and language: no code, no name, no number of a
 * copy. The department is printed, so that no pile can be mistaken. A table only because its head repeats on every page.
 */
export function PaperBallot({ paper, ...ballot }: PaperBallotProps) {
  const { survey, words } = ballot;
  const { instrument, items } = survey;
  const asked = (dimension: string) =>
    instrument.items.filter((item) => item.kind === "scored" && item.dimension === dimension);
  return (
    <table
      className={`paper-ballot${paper ? ` ballot-${paper}` : ""}`}
      role="presentation"
      lang={survey.language}
    >
      <thead>
        <tr>
          <td>
            <TitleBlock {...ballot} />
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <PromiseInShort survey={survey} words={words} />
            <p className="ballot-lead">{items.lead}</p>
            {surveyOrder(instrument).map((dimension) => (
              <PaperBallotItems
                key={dimension}
                survey={survey}
                title={dimensionText(items, dimension).name}
                asked={asked(dimension)}
              />
            ))}
            <PaperBallotItems
              survey={survey}
              title={items.mirror.name}
              asked={instrument.items.filter(({ kind }) => kind === "mirror")}
            />
            <Comment survey={survey} words={words} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function TitleBlock({ survey, organisation, departmentIndex, words }: Omit<PaperBallotProps, "paper">) {
  const { manifest, texts } = survey;
  const { threshold } = manifest.rules;
  const department = <strong>{manifest.departments[departmentIndex].name}</strong>;
  const quarter = formatQuarter(languageOf(survey.language) ?? "en", manifest.quarter);
  return (
    <div className="ballot-title">
      <p>
        <strong>{organisation}</strong>
        <span>{fill(words.survey, { title: fill(texts.title, departmentNames(survey)), quarter })}</span>
      </p>
      <p>
        <span>
          {words.name} · <FilledText text={words.department} values={{ department }} />
        </span>
        <span>
          {fill(words.openUntil, { date: dayBefore(survey, 0) })} · {fill(words.threshold, { threshold })}
        </span>
      </p>
      <p>
        <span>{texts.start.fingerprintLabel}</span>
        <span className="fingerprint">{survey.fingerprint}</span>
      </p>
    </div>
  );
}

/** So many days before the survey closes, on one line. */
function dayBefore({ closesAt, language, timeZone }: OpenSurvey, days: number): string {
  const day = new Date(Date.parse(closesAt) - days * DAY);
  return dayText(day, language, timeZone).replaceAll(" ", "\u00a0");
}

/** In short, the sentences about typing and threshold as the manifest has frozen them. */
function PromiseInShort({ survey, words }: Pick<PaperBallotProps, "survey" | "words">) {
  const { promise } = survey;
  return (
    <div className="ballot-promise">
      <p>
        <strong>{words.whatHappens}</strong> {words.alike} {promise.paperBallots} {words.seen}{" "}
        {words.shredded} {promise.threshold}
      </p>
      <p>
        <strong>{words.howTo}</strong> {words.once} {words.tick} {words.correct}{" "}
        {fill(words.box, { date: dayBefore(survey, 1) })}
      </p>
    </div>
  );
}

function Comment({ survey, words }: Pick<PaperBallotProps, "survey" | "words">) {
  const { items, texts, manifest } = survey;
  return (
    <section className="ballot-comment">
      <h2>{withDepartments(items.commentPrompt, departmentNames(survey))}</h2>
      <p>
        {commentRule(items, manifest.rules.commentsFrom)} {words.capitals}
      </p>
      <div className="ballot-lines" />
      <p className="ballot-options">
        <span>
          <i className="ballot-box" />
          {texts.comment.mayBeQuoted}
        </span>
      </p>
    </section>
  );
}
