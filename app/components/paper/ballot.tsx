import { dayText } from "~/components/survey/document";
import { departmentNames } from "~/components/survey/section-parts";
import { quarterLabel } from "~/content/numbers";
import { paperTexts } from "~/content/paper/ballot";
import { dimensionText, fill } from "~/content/texts";
import { DAY } from "~/domain/durations";
import { surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { PaperBallotItems } from "./ballot-items";

type PaperBallotProps = {
  survey: OpenSurvey;
  organisation: string;
  departmentIndex: 0 | 1;
  paper: "a4" | "letter" | null;
};

/**
 * Two sides, the same to the byte for everybody of a wave, department and language: no code, no name, no number of a
 * copy. The department is printed, so that no pile can be mistaken. A table only because its head repeats on every page.
 */
export function PaperBallot({ survey, organisation, departmentIndex, paper }: PaperBallotProps) {
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
            <TitleBlock survey={survey} organisation={organisation} departmentIndex={departmentIndex} />
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <PromiseInShort survey={survey} />
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
            <Comment survey={survey} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function TitleBlock({ survey, organisation, departmentIndex }: Omit<PaperBallotProps, "paper">) {
  const { manifest, language, texts } = survey;
  const paper = paperTexts(language);
  const { threshold } = manifest.rules;
  return (
    <div className="ballot-title">
      <p>
        <strong>{organisation}</strong>
        <span>
          {fill(texts.title, departmentNames(survey))}, {quarterLabel(manifest.quarter)}
        </span>
      </p>
      <p>
        <span>
          {paper.name} · {paper.department}: <strong>{manifest.departments[departmentIndex].name}</strong>
        </span>
        <span>
          {fill(paper.openUntil, { date: dayBefore(survey, 0) })} · {fill(paper.threshold, { threshold })}
        </span>
      </p>
      <p>
        <span>{paper.fingerprint}</span>
        <span className="fingerprint">{survey.fingerprint}</span>
      </p>
    </div>
  );
}

/** So many days before the survey closes, on one line. */
function dayBefore({ manifest, language }: OpenSurvey, days: number): string {
  const day = new Date(Date.parse(manifest.closesAt) - days * DAY);
  return dayText(day, language).replaceAll(" ", "\u00a0");
}

/** In short, the sentences about typing and threshold as the manifest has frozen them. */
function PromiseInShort({ survey }: { survey: OpenSurvey }) {
  const { promise, language } = survey;
  const paper = paperTexts(language);
  return (
    <div className="ballot-promise">
      <p>
        <strong>{paper.whatHappens}</strong> {paper.alike} {promise.paperBallots} {paper.seen}{" "}
        {paper.shredded} {promise.threshold}
      </p>
      <p>
        <strong>{paper.howTo}</strong> {paper.once} {paper.tick} {paper.correct}{" "}
        {fill(paper.box, { date: dayBefore(survey, 1) })}
      </p>
    </div>
  );
}

function Comment({ survey }: { survey: OpenSurvey }) {
  const { items, texts, manifest, language } = survey;
  return (
    <section className="ballot-comment">
      <h2>{fill(items.commentPrompt, departmentNames(survey))}</h2>
      <p>
        {fill(items.commentRule, { people: manifest.rules.commentsFrom })} {paperTexts(language).capitals}
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
