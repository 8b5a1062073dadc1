import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import type { PreviousAction } from "~/features/plan/show-previous-plan.server";

type MeetingReviewProps = { view: Extract<MeetingView, { kind: "review" }> };

/** What was agreed last time and is not done, before anything new is agreed. */
export function MeetingReview({ view }: MeetingReviewProps) {
  const { actions, agreements, quarter } = view;
  const texts = useTexts("meeting").projector.review;
  const nothing = actions.length + agreements.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{texts.title}</h1>
      {nothing ? (
        <p>{quarter === null ? texts.firstPlan : fill(texts.allDone, { quarter })}</p>
      ) : (
        <>
          <p>{texts.stillOpen}</p>
          <ul className="meeting-list">
            {actions.map((action) => (
              <li key={action.id}>
                <strong>{action.name}</strong>
                <span>
                  <OpenAction action={action} />
                </span>
              </li>
            ))}
            {agreements.map(({ topic, repair, owner, due }) => (
              <li key={topic}>
                <strong>{repair}</strong>
                <span>{fill(texts.agreement, { owner, due })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OpenAction({ action }: { action: PreviousAction }) {
  const texts = useTexts("meeting").projector.review;
  const { owners, due, overdue } = action;
  const said = { due, status: texts.statuses[action.status] };
  if (owners === "") return fill(overdue ? texts.ownerlessOverdue : texts.ownerless, said);
  return fill(overdue ? texts.actionOverdue : texts.action, { ...said, owners });
}
