import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { planPath, type WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingHelp } from "./help";

type MeetingControlsProps = { page: MeetingPage; path: WavePath };

/** Every step is a button of a plain form; the keys press them. */
export function MeetingControls({ page, path }: MeetingControlsProps) {
  const { previous, next, view, clock, choose } = page;
  const texts = useTexts("meeting").projector.controls;
  const guessing = view.kind === "guess" && !view.closed;
  return (
    <nav className="meeting-controls" aria-label={texts.label}>
      <Command
        fields={{ intent: "show", screen: previous ?? "" }}
        keys="ArrowLeft PageUp"
        disabled={previous === null}
      >
        {texts.back} <kbd>←</kbd>
      </Command>
      <Command
        fields={{ intent: "show", screen: next ?? "" }}
        keys={guessing ? "R ArrowRight PageDown space" : "ArrowRight PageDown space"}
        disabled={next === null}
        strong
      >
        {guessing ? texts.reveal : view.kind === "vote" ? texts.closeVote : texts.goOn}{" "}
        <kbd>{guessing ? "R" : "→"}</kbd>
      </Command>
      <Command fields={{ intent: "clock", command: "toggle" }} keys="P">
        {clock.running ? texts.pause : texts.run} <kbd>P</kbd>
      </Command>
      <Command fields={{ intent: "clock", command: "extend" }} keys="+">
        {texts.more} <kbd>+</kbd>
      </Command>
      {["agree", "guess", "statements", "reveal", "reveal-mirror"].includes(view.kind) ? (
        <Command fields={{ intent: "show", screen: choose }} keys="V">
          {texts.toChoosing} <kbd>V</kbd>
        </Command>
      ) : null}
      <MeetingHelp />
      <a className="meeting-leave" href={planPath(path)}>
        {texts.leave}
      </a>
    </nav>
  );
}

type CommandProps = {
  fields: Readonly<Record<string, string>>;
  keys: string;
  disabled?: boolean;
  strong?: boolean;
  children: ReactNode;
};

function Command({ fields, keys, disabled, strong, children }: CommandProps) {
  return (
    <Form method="post" replace preventScrollReset>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={strong ? "meeting-button strong" : "meeting-button"}
        data-keys={keys}
        disabled={disabled}
      >
        {children}
      </button>
    </Form>
  );
}
