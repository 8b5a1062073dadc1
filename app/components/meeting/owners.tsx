import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ChosenAction } from "~/features/meeting/describe-choosing.server";
import { OwnersAndDate } from "./owners-and-date";

type MeetingOwnersProps = {
  title: string;
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
