import { Form } from "@remix-run/react";
import { meetingPath, type WavePath } from "~/addresses";
import { NameMark } from "~/components/chart-mark";
import { NO_BAND } from "~/content/meeting/texts";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

type MeetingCloseProps = {
  view: Extract<MeetingView, { kind: "close" }>;
  departments: readonly [string, string];
  path: WavePath;
};

/** What stays: the agreements. What phones sent goes. */
export function MeetingClose({ view, departments, path }: MeetingCloseProps) {
  return (
    <>
      <h1 tabIndex={-1}>What we take with us</h1>
      {view.agreements.length === 0 ? (
        <p>Nothing new was agreed. The plan holds what was chosen before.</p>
      ) : (
        <ul className="meeting-list">
          {view.agreements.map(({ topic, name, repair, owner, due }) => (
            <li key={topic}>
              <strong>{repair}</strong>
              <span>
                {name}: {owner}, by {due}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className="meeting-values">
        {departments.map((name, index) => (
          <div key={name}>
            <dt>
              <NameMark kind={index === 0 ? "first" : "second"} /> How useful for {name}
            </dt>
            <dd>{view.words[index] ? <strong>{view.words[index]}</strong> : NO_BAND}</dd>
          </div>
        ))}
      </dl>
      <div className="meeting-end">
        <Form method="post" action={meetingPath(path)}>
          <input type="hidden" name="intent" value="end" />
          <button type="submit" className="meeting-button strong">
            End the meeting
          </button>
        </Form>
        <p className="meeting-note">
          The code stops working and everything that phones sent is deleted. The agreements stay in the plan.
        </p>
      </div>
    </>
  );
}
