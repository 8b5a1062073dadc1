import { PlainDocument } from "~/components/plain-document";
import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { type OwnersTexts, ownersTexts } from "~/content/owners/texts";
import { fill } from "~/content/translated";
import { OWNER_ANSWERS } from "~/domain/plan/follow-up";
import type { OwnedThing } from "~/features/plan/answer-as-owner.server";

export type OwnerAnswerState =
  | { kind: "void" | "too-many" }
  | { kind: "said"; thing: OwnedThing }
  | {
      kind: "asked";
      thing: OwnedThing;
      wrong?: "no-answer" | "no-day";
      said?: { answer: string; dueOn: string };
    };

type OwnerAnswerProps = { state: OwnerAnswerState; language: ShownLanguage; stylesheet: string };

/** A document of its own for an owner without an account; it works without any script. */
export function OwnerAnswer({ state, language: asked, stylesheet }: OwnerAnswerProps) {
  const { language, texts } = ownersTexts(asked);
  const { page } = texts;
  const title = state.kind === "void" ? page.gone : page.title;
  return (
    <PlainDocument assets={{ stylesheet, script: null }} language={language} title={title} icon={false}>
      <main>
        {state.kind === "void" ? (
          <>
            <h1>{page.gone}</h1>
            <p>{page.goneHint}</p>
          </>
        ) : null}
        {state.kind === "too-many" ? <h1>{page.tooMany}</h1> : null}
        {state.kind === "said" ? <Said thing={state.thing} page={page} /> : null}
        {state.kind === "asked" ? <Asked state={state} page={page} language={language} /> : null}
      </main>
    </PlainDocument>
  );
}

type Texts = OwnersTexts["page"];

function Said({ thing, page }: { thing: OwnedThing; page: Texts }) {
  return (
    <>
      <h1 role="status">{page.said}</h1>
      <p>{thing.name}</p>
      <p className="small">{page.whoReads}</p>
    </>
  );
}

type AskedProps = {
  state: Extract<OwnerAnswerState, { kind: "asked" }>;
  page: Texts;
  language: ShownLanguage;
};

function Asked({ state: { thing, wrong, said }, page, language }: AskedProps) {
  const labels = { done: page.done, stuck: page.stuck, "more-time": page.moreTime };
  return (
    <form method="post">
      <p className="small">{thing.relationship}</p>
      <h1>{thing.name}</h1>
      <p>{fill(page.due, { due: formatCalendarDay(language, thing.dueOn) })}</p>
      {wrong ? (
        <div className="box bad" role="alert">
          <strong>{page.problem}</strong>
          <p>{wrong === "no-answer" ? page.chooseOne : page.chooseDay}</p>
        </div>
      ) : null}
      <fieldset>
        <legend>{page.title}</legend>
        {OWNER_ANSWERS.map((answer) => (
          <label className="option" key={answer}>
            <input type="radio" name="answer" value={answer} defaultChecked={said?.answer === answer} />
            <span>{labels[answer]}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="dueOn">{page.until}</label>
        <input
          id="dueOn"
          name="dueOn"
          type="date"
          min={thing.earliest}
          max={thing.latest}
          defaultValue={said?.dueOn}
        />
      </div>
      <div className="bar">
        <button type="submit">{page.send}</button>
        <p className="small">{page.whoReads}</p>
      </div>
    </form>
  );
}
