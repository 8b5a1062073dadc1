import type { WavePath } from "~/addresses";
import { counted, people } from "~/components/counted";
import { WaveTallyFact } from "~/components/tally/wave-fact";
import { OPENING_TEXTS } from "~/content/waves/opening";
import type { WavePage } from "~/features/waves/show-wave.server";

export type WavePartProps = {
  wave: WavePage;
  path: WavePath;
  maySteer: boolean;
  mayPrintSlips: boolean;
  mayEnterPaper: boolean;
  mayReadReport: boolean;
  /** Makes the key and opens the ballots: not even the administrator does. */
  holdsTallyKey: boolean;
};

const CLOSING = {
  planned: "Closes",
  open: "Closes",
  closing: "Closed",
  closed: "Closed",
  cancelled: "Cancelled",
} as const;

function openingLabel({ state, due }: WavePage, asked: boolean): string {
  if (state === "planned") return due ? OPENING_TEXTS.shouldHaveOpened : "Opens";
  return asked ? "Opened" : "Would have opened";
}

/** What is true of a wave in every state. */
export function WaveFacts({ wave }: { wave: WavePage }) {
  const asked = wave.state !== "planned" && !(wave.state === "cancelled" && wave.fingerprint === null);
  return (
    <dl className="facts">
      <dt>{openingLabel(wave, asked)}</dt>
      <dd>
        {wave.opens} <span className="muted small">({wave.zone})</span>
      </dd>
      {wave.state === "cancelled" && !asked ? null : (
        <>
          <dt>{CLOSING[wave.state]}</dt>
          <dd>{wave.closes}</dd>
        </>
      )}
      <dt>{asked ? "Invited" : "In the roster now"}</dt>
      <dd>
        {wave.departments.map((department) => (
          <span key={department.name} className="fact-line">
            {department.name}: {people(department.invited)}
          </span>
        ))}
      </dd>
      <dt>Invitations</dt>
      <dd>{wave.delivery === "mail" ? "By e-mail, with two reminders to everybody" : "On printed slips"}</dd>
      <dt>Reporting threshold</dt>
      <dd>{counted(wave.threshold, "answer", "answers")} in each department</dd>
      <WaveTallyFact tally={wave.tally} asked={asked} />
      {wave.fingerprint ? (
        <>
          <dt>Fingerprint</dt>
          <dd>
            <span className="fingerprint">{wave.fingerprint}</span>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
