import { useEffect, useRef } from "react";
import type { WavePath } from "~/addresses";
import { HandedOut, type PeoplesTexts } from "~/components/language-choice";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { useAwakeScreen } from "./awake";
import { MeetingClock } from "./clock";
import { useConnection } from "./connection";
import { MeetingControls } from "./controls";
import { useMeetingKeys } from "./keys";
import { MeetingScreen } from "./screen";

type MeetingProjectorProps = {
  page: MeetingPage;
  people: PeoplesTexts;
  path: WavePath;
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  /** Changes when the fields have to be filled anew, because somebody else saved meanwhile. */
  filling: string;
};

/** The whole window, for a projector: no navigation, large type, everything by keyboard. */
export function MeetingProjector({ page, people, path, errors, fields, filling }: MeetingProjectorProps) {
  const { view, screen } = page;
  useMeetingKeys();
  useAwakeScreen();
  const guessing = (view.kind === "guess" || view.kind === "vote") && !view.closed;
  const { connected, submitWhenConnected } = useConnection(guessing);
  const content = useRef<HTMLDivElement>(null);
  // What was just put into the plan moves the focus out of the fields too, so that the keys go on.
  const agreed = view.kind === "agree" ? JSON.stringify(view.agreed) : "";
  const shown = useRef(screen + agreed);
  useEffect(() => {
    if (shown.current === screen + agreed) return;
    shown.current = screen + agreed;
    content.current?.querySelector("h1")?.focus();
  }, [screen, agreed]);
  return (
    <div className="meeting" data-screen={screen} onSubmitCapture={submitWhenConnected}>
      <HandedOut people={people}>
        <MeetingHead page={page} />
        <NotConnected connected={connected} />
        <div className="meeting-content" ref={content}>
          <MeetingScreen
            key={screen}
            page={page}
            errors={errors}
            fields={fields}
            filling={filling}
            path={path}
          />
        </div>
        <MeetingControls page={page} path={path} />
      </HandedOut>
    </div>
  );
}

/** Said at once by a screen reader too: the place is there before it holds anything. */
function NotConnected({ connected }: { connected: boolean }) {
  const texts = useTexts("meeting").projector;
  return (
    <p className={connected ? "visually-hidden" : "meeting-offline"} role="status">
      {connected ? null : texts.notConnected}
    </p>
  );
}

function MeetingHead({ page }: Pick<MeetingProjectorProps, "page">) {
  const { heading, clock, place, screen, step, view } = page;
  const texts = useTexts("meeting").projector;
  const whose = { relationship: heading.relationship.name, quarter: heading.wave.quarter };
  // Where the topic is not the heading itself, it stands here.
  const topic = view.kind === "guess" || view.kind === "reveal-mirror" ? place : place && step.what;
  return (
    <header className="meeting-head">
      <p>{topic || fill(texts.heading, whose)}</p>
      <MeetingClock key={`${screen} ${clock.secondsLeft} ${clock.running}`} {...clock} />
    </header>
  );
}
