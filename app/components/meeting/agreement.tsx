import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { WavePath } from "~/addresses";
import { TextField } from "~/components/form-field";
import { SeenField } from "~/components/seen-field";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import { useKeptWords } from "./kept-words";

type MeetingAgreementProps = {
  view: Extract<MeetingView, { kind: "agree" }>;
  errors: Readonly<Record<string, string>>;
  /** What was typed, when it could not be saved. */
  fields: Readonly<Record<string, string>>;
  path: WavePath;
};

/** One repair, one owner, one date, typed while everybody watches. */
export function MeetingAgreement({ view, errors, fields, path }: MeetingAgreementProps) {
  const texts = useTexts("meeting").projector.agree;
  const { agreed, topic } = view;
  const value = (name: "repair" | "owner" | "dueOn") => fields[name] ?? agreed?.[name] ?? "";
  const element = useRef<HTMLFormElement>(null);
  // What was typed stands beside what somebody else has saved: the form is filled anew with both.
  const told = Object.keys(errors).length > 0 && fields.seen === undefined;
  const over = useKeptWords(element, { place: `${path}:${topic}`, saved: view.seen, told });
  const form = (
    <Form ref={element} method="post" replace preventScrollReset className="meeting-agreement">
      <input type="hidden" name="intent" value="agree" />
      <input type="hidden" name="topic" value={topic} />
      <SeenField key={over} name="seen" seen={over ?? fields.seen ?? view.seen} />
      <TextField
        name="repair"
        label={texts.repair}
        hint={texts.repairHint}
        defaultValue={value("repair")}
        error={errors.repair}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        name="owner"
        label={texts.owner}
        defaultValue={value("owner")}
        error={errors.owner}
        maxLength={80}
        autoComplete="off"
      />
      <TextField
        name="dueOn"
        label={texts.dueOn}
        type="date"
        defaultValue={value("dueOn")}
        error={errors.dueOn}
      />
      <button type="submit" className="meeting-button strong">
        {agreed ? texts.putAgain : texts.put}
      </button>
    </Form>
  );
  const problems = Object.keys(errors).length > 0;
  return (
    <>
      {agreed ? (
        <>
          <h1 tabIndex={-1}>{agreed.repair}</h1>
          <p role="status">{fillFrom(agreed)(texts.agreed)}</p>
          <details key={agreed.repair + agreed.owner + agreed.dueOn} open={problems}>
            <summary>{texts.change}</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{texts.title}</h1>
          {form}
        </>
      )}
    </>
  );
}
