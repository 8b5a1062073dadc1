import { FilledText } from "~/components/filled-text";
import { departmentNames } from "~/components/survey/section-parts";
import { useTexts } from "~/components/texts";
import { dimensionText, withDepartments } from "~/content/texts";
import { type Item, surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";

/** One ballot as it stands on paper: a key for the department, one for each statement, the comment. */
export function PaperEntryTyping({ survey }: { survey: OpenSurvey }) {
  const { instrument, items, manifest, texts } = survey;
  const { typing } = useTexts("paperEntry");
  const [first, second] = manifest.departments;
  const department = {
    one: <kbd>1</kbd>,
    first: first.name,
    two: <kbd>2</kbd>,
    second: second.name,
  };
  const mirror = instrument.items.filter(({ kind }) => kind === "mirror");
  return (
    <form data-typing noValidate className="paper-typing">
      <Keys survey={survey} />
      <p className="problem" role="alert" data-typing-problem hidden />
      <p role="status" className="paper-added" data-added />
      <div className="paper-row paper-department">
        <label htmlFor="department">
          <FilledText text={typing.department} values={department} />
        </label>
        <KeyField id="department" kind="department" />
      </div>
      {surveyOrder(instrument).map((dimension) => (
        <Section
          key={dimension}
          survey={survey}
          name={dimensionText(items, dimension).name}
          asked={instrument.items.filter((item) => item.kind === "scored" && item.dimension === dimension)}
        />
      ))}
      <Section survey={survey} name={items.mirror.name} asked={mirror} />
      <div className="field">
        <label htmlFor="comment">{typing.comment}</label>
        <span className="hint" id="comment-hint">
          {typing.commentHint}
        </span>
        <textarea id="comment" rows={3} autoComplete="off" aria-describedby="comment-hint comment-left" />
        <span className="muted small" id="comment-left" />
      </div>
      <label className="choice" htmlFor="quote">
        <input type="checkbox" id="quote" autoComplete="off" />
        <span lang={survey.language}>{texts.comment.mayBeQuoted}</span>
      </label>
      <p className="message warn" data-not-kept hidden>
        {typing.notKept}
      </p>
      <p className="cluster">
        <button type="submit" className="button">
          {typing.readBack}
        </button>
        <button type="button" className="link-button" data-clear>
          {typing.clear}
        </button>
      </p>
    </form>
  );
}

/** What each key does. */
function Keys({ survey }: { survey: OpenSurvey }) {
  const { keys } = useTexts("paperEntry");
  const { items, language } = survey;
  const back = { key: <kbd>↑</kbd>, other: <kbd>{keys.backspace}</kbd> };
  return (
    <p className="paper-keys">
      {items.options.map((option, index) => (
        <span key={option}>
          <kbd>{index + 1}</kbd> <span lang={language}>{option}</span>
        </span>
      ))}
      <span>
        <FilledText text={keys.either} values={{ key: <kbd>0</kbd>, other: <kbd>D</kbd> }} />{" "}
        <span lang={language}>{items.dontKnow}</span>
      </span>
      <span>
        <FilledText text={keys.noAnswer} values={{ key: <kbd>{keys.space}</kbd> }} />
      </span>
      <span>
        <FilledText text={keys.back} values={back} />
      </span>
      <span>
        <FilledText text={keys.readBack} values={{ key: <kbd>{keys.enter}</kbd> }} />
      </span>
    </p>
  );
}

function Section({ survey, name, asked }: { survey: OpenSurvey; name: string; asked: readonly Item[] }) {
  const { items, instrument, language } = survey;
  return (
    <fieldset data-section className="paper-section">
      <legend lang={language}>{name}</legend>
      {asked.map((item) => (
        <div className="paper-row" key={item.id}>
          <label htmlFor={item.id} lang={language}>
            <b>{instrument.items.indexOf(item) + 1}</b>{" "}
            {withDepartments(items.items[item.id] ?? "", departmentNames(survey))}
          </label>
          <KeyField id={item.id} kind={item.kind} language={language} />
        </div>
      ))}
    </fieldset>
  );
}

type KeyFieldProps = { id: string; kind: Item["kind"] | "department"; language?: string };

function KeyField({ id, kind, language }: KeyFieldProps) {
  return (
    <>
      <input
        id={id}
        data-key={kind === "department" ? "department" : "answer"}
        data-kind={kind}
        inputMode="numeric"
        maxLength={1}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-meaning`}
      />
      <span
        className="paper-meaning"
        lang={kind === "department" ? undefined : language}
        id={`${id}-meaning`}
      />
    </>
  );
}
