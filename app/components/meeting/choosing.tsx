import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { ChosenAction } from "~/features/meeting/describe-choosing.server";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

/** Each is called as the plan calls its part. */
type Titled = { title: string };

type MeetingChooseProps = Titled & { view: Extract<MeetingView, { kind: "choose" }> };

/** Three at most in all, of what was planned and what was written down: until then the meeting does not go on. */
export function MeetingChoose({ view, title }: MeetingChooseProps) {
  const { projector } = useTexts("meeting");
  const language = useLanguage();
  const texts = projector.choose;
  const { actions, tooMany } = view;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {actions.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <Form method="post" replace preventScrollReset className="meeting-choose">
          <input type="hidden" name="intent" value="choose" />
          <p>
            {texts.lead} {tooMany > 0 ? <strong>{plural(language, texts.tooMany, tooMany)}</strong> : null}
          </p>
          <ul className="meeting-list">
            {actions.map((action) => (
              <li key={`${action.key} ${action.chosen}`}>
                <label>
                  <input type="checkbox" name={`keep.${action.key}`} defaultChecked={action.chosen} />
                  <span>
                    <strong>{action.name}</strong> <OwnersAndDate action={action} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <button type="submit" className="meeting-button strong">
            {texts.keep}
          </button>
        </Form>
      )}
    </>
  );
}

type MeetingOwnersProps = Titled & {
  actions: readonly ChosenAction[];
  departments: readonly [string, string];
  errors: Readonly<Record<string, string>>;
};

/** Who sees to what until when; who is missing is named here. */
export function MeetingOwners({ title, actions, departments, errors }: MeetingOwnersProps) {
  const { projector } = useTexts("meeting");
  const texts = projector.owners;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {actions.length === 0 ? <p>{projector.close.nothingNew}</p> : null}
      <ul className="meeting-list">
        {actions.map((action) => (
          <li key={action.key}>
            <strong>{action.name}</strong> <OwnersAndDate action={action} />
            {action.actionId !== null && action.owners === "" ? (
              <Form method="post" replace preventScrollReset className="meeting-called">
                <input type="hidden" name="intent" value="owners" />
                <input type="hidden" name="actionId" value={action.actionId} />
                {(["first", "second"] as const).map((name, index) => (
                  <label key={name}>
                    {fill(texts.owner, { department: departments[index] ?? "" })}
                    <input name={name} maxLength={80} autoComplete="off" />
                  </label>
                ))}
                <button type="submit" className="meeting-button">
                  {texts.note}
                </button>
                {errors[action.actionId] ? <p role="alert">{errors[action.actionId]}</p> : null}
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is signed. */
export function MeetingSign({ title, actions }: Titled & { actions: readonly ChosenAction[] }) {
  const { projector } = useTexts("meeting");
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <ChosenList actions={actions} />
      <p>{projector.sign.both}</p>
    </>
  );
}

type ChosenListProps = { actions: readonly ChosenAction[]; brief?: boolean };

/** What was chosen; in brief where owners and dates have just been read. */
export function ChosenList({ actions, brief = false }: ChosenListProps) {
  const texts = useTexts("meeting").projector.close;
  if (actions.length === 0) return <p>{texts.nothingNew}</p>;
  return (
    <ul className="meeting-list">
      {actions.map((action) => (
        <li key={action.key}>
          <strong>{action.name}</strong> {brief ? null : <OwnersAndDate action={action} />}
        </li>
      ))}
    </ul>
  );
}

function OwnersAndDate({ action }: { action: ChosenAction }) {
  const { choose, owners } = useTexts("meeting").projector;
  const { topic, due } = action;
  const who = action.owners || owners.nobody;
  return topic === null
    ? fill(choose.planned, { owners: who, due })
    : fill(choose.written, { topic, owners: who, due });
}
