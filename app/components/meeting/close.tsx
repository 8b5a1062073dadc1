import { Form } from "@remix-run/react";
import { meetingPath, type WavePath } from "~/addresses";
import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import { ChosenList } from "./chosen-list";

type MeetingCloseProps = {
  view: Extract<MeetingView, { kind: "close" }>;
  departments: readonly [string, string];
  path: WavePath;
};

/** What stays: what was chosen. What phones sent goes. */
export function MeetingClose({ view, departments, path }: MeetingCloseProps) {
  const { close: texts, reveal } = useTexts("meeting").projector;
  const { noBand } = reveal;
  return (
    <>
      <h1 tabIndex={-1}>{texts.title}</h1>
      <ChosenList actions={view.actions} brief />
      <dl className="meeting-values">
        {departments.map((name, index) => (
          <div key={name}>
            <dt>
              <NameMark kind={index === 0 ? "first" : "second"} /> {fill(texts.useful, { department: name })}
            </dt>
            <dd>{view.words[index] ? <strong>{view.words[index]}</strong> : noBand}</dd>
          </div>
        ))}
      </dl>
      <div className="meeting-end">
        <Form method="post" action={meetingPath(path)}>
          <input type="hidden" name="intent" value="end" />
          <button type="submit" className="meeting-button strong">
            {texts.end}
          </button>
        </Form>
        <p className="meeting-note">{texts.whatHappens}</p>
      </div>
    </>
  );
}
