import { STATUS_WORDS } from "~/components/plan/status";
import { lowerFirst } from "~/content/numbers";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

type MeetingReviewProps = { view: Extract<MeetingView, { kind: "review" }> };

/** What was agreed last time and is not done, before anything new is agreed. */
export function MeetingReview({ view }: MeetingReviewProps) {
  const { actions, agreements, quarter } = view;
  const nothing = actions.length + agreements.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>What we agreed last time</h1>
      {nothing ? (
        <p>
          {quarter === null
            ? "This is the first plan. Nothing is open from an earlier one."
            : `Everything agreed after ${quarter} is done or was dropped with a reason.`}
        </p>
      ) : (
        <>
          <p>Still open. For each one: is it done, does it go on, or do we drop it and say why?</p>
          <ul className="meeting-list">
            {actions.map(({ id, name, owners, due, status, overdue }) => (
              <li key={id}>
                <strong>{name}</strong>
                <span>
                  {owners || "nobody named yet"}, by {due}, {lowerFirst(STATUS_WORDS[status])}
                  {overdue ? ", overdue" : ""}
                </span>
              </li>
            ))}
            {agreements.map(({ topic, repair, owner, due }) => (
              <li key={topic}>
                <strong>{repair}</strong>
                <span>
                  {owner}, by {due}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
