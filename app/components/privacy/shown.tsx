import { MethodTiers } from "~/components/method/tiers";
import {
  FEWEST_COMMENTS,
  minimumCommentGroup,
  minimumPool,
  REPORTING_THRESHOLD,
} from "~/domain/disclosure/reporting-threshold";
import { COALITION, DISTRIBUTION_STEP } from "~/domain/disclosure/rules";
import { REST_DAYS } from "~/domain/wave";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Part } from "./part";

/** Numbers come from the rules that the release gate itself uses. */
export function DataProtectionShown({ waves }: { waves: DataProtectionDocument["waves"] }) {
  return (
    <Part number={4} title="What is shown, and from how many answers on">
      <ul>
        <li>
          Nothing of its own about a department with fewer than {REPORTING_THRESHOLD} answers. A wave may have
          a higher threshold; the program takes no lower one, and no change after opening.
        </li>
        <li>
          If one department is below it, the other is not shown either; only the total of both, from{" "}
          {minimumPool(REPORTING_THRESHOLD)} answers on. Otherwise one could be worked out from the other.
        </li>
        <li>
          Comments by department only from {minimumCommentGroup(REPORTING_THRESHOLD)} answers and{" "}
          {FEWEST_COMMENTS} comments in each; else mixed over both; else destroyed unread.
        </li>
        <li>
          Figures are rounded to the steps below and open-ended at both ends. The steps are tested so that
          those of one wave prove no single answer, also when up to {COALITION} colleagues put their own
          answers together.
        </li>
        {DISTRIBUTION_STEP === null ? (
          <li>How answers are distributed is not shown, for any number.</li>
        ) : null}
        <li>
          One result a wave, after it has closed. Nothing while it runs but a coarse band of participation,
          once a day. A wave that is closed early or cancelled releases nothing.
        </li>
        <li>
          No two results of the same people lie less than {REST_DAYS} days apart. A wave that releases nothing
          does not count.
        </li>
      </ul>
      <MethodTiers />
      {waves.map((wave) => (
        <p key={wave.fingerprint}>
          {wave.name}, {wave.quarter}, {wave.opened} to {wave.closes}: threshold {wave.threshold}; the key is
          held by {wave.keyHolder}.
        </p>
      ))}
    </Part>
  );
}
