import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import { OwnersAndDate } from "./owners-and-date";

type MeetingChooseProps = { title: string; view: Extract<MeetingView, { kind: "choose" }> };

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
