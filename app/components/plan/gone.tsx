import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { GoneAction } from "~/features/plan/place-typed.server";

type PlanGoneProps = {
  actions: readonly GoneAction[];
  /** The whole form as it was typed: putting one back loses nothing of the others. */
  typed: Readonly<Record<string, string>>;
};

/** What was typed about actions that somebody else took out meanwhile. */
export function PlanGone({ actions, typed }: PlanGoneProps) {
  const { gone: texts, action: labels } = useTexts("plan");
  const { dueOn, startsOn, firstStep, signOfSuccess, droppedBecause, notes } = labels;
  const named: Readonly<Record<string, string>> = {
    dueOn,
    startsOn,
    firstStep,
    signOfSuccess,
    droppedBecause,
    notes,
  };
  if (actions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="gone-title">
      <h2 id="gone-title">{texts.title}</h2>
      <p>{texts.lead}</p>
      {actions.map(({ interventionId, name, typed: words }) => (
        <Form method="post" className="card" key={interventionId} id={`gone-${interventionId}`}>
          <h3>{name}</h3>
          {Object.entries({ ...typed, intent: "put-back", putBack: interventionId }).map(([field, text]) => (
            <input key={field} type="hidden" name={field} value={text} />
          ))}
          <dl className="facts">
            {words.map(({ field, text }) => (
              <div key={field}>
                <dt>{named[field] ?? labels.anOwner}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <button type="submit" className="button secondary">
            {fill(texts.putBack, { action: name })}
          </button>
        </Form>
      ))}
    </section>
  );
}
