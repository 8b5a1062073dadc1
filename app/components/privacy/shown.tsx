import { MethodTiers } from "~/components/method/tiers";
import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
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

type Wave = DataProtectionDocument["waves"][number];

/** Numbers come from the rules that the release gate itself uses. */
export function DataProtectionShown({ waves }: { waves: readonly Wave[] }) {
  const texts = useTexts("data-protection").shown;
  return (
    <Part number={4} title={texts.title}>
      <ul>
        <li>{fill(texts.threshold, { threshold: REPORTING_THRESHOLD })}</li>
        <li>{fill(texts.pool, { pool: minimumPool(REPORTING_THRESHOLD) })}</li>
        <li>
          {fill(texts.comments, {
            group: minimumCommentGroup(REPORTING_THRESHOLD),
            comments: FEWEST_COMMENTS,
          })}
        </li>
        <li>{fill(texts.rounding, { coalition: COALITION })}</li>
        <li>{texts.small}</li>
        {DISTRIBUTION_STEP === null ? <li>{texts.distributions}</li> : null}
        <li>{texts.oneResult}</li>
        <li>{fill(texts.rest, { restDays: REST_DAYS })}</li>
      </ul>
      <MethodTiers />
      {waves.map((wave) => (
        <p key={wave.fingerprint}>
          <WhoHoldsKey wave={wave} />
        </p>
      ))}
    </Part>
  );
}

function WhoHoldsKey({ wave }: { wave: Wave }) {
  const texts = useTexts("data-protection").shown;
  const { keyHolder, ...values } = wave;
  if (keyHolder.kind === "server") return fillFrom(values)(texts.keyOfServer);
  const { name: holder } = keyHolder;
  return holder === null
    ? fillFrom(values)(texts.keyOfTrustee)
    : fillFrom({ ...values, holder })(texts.keyOfNamed);
}
