import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";

/** On every page: whose result it is, from when, under which promise. */
export function PrintTitleBlock({ heading }: { heading: WaveHeading }) {
  const texts = useTexts("plan").print.heading;
  const { organisation, relationship, wave } = heading;
  return (
    <div className="title-block">
      <p>
        <span>
          <strong>{organisation}</strong>, {relationship.name}
        </span>
        <span>
          <strong>{wave.quarter}</strong>, {fillFrom(wave)(texts.period)}
        </span>
      </p>
      <p>
        <span>{fillFrom(wave)(texts.threshold)}</span>
        <span>
          <Filled
            text={texts.promise}
            values={{ fingerprint: <span className="fingerprint">{wave.fingerprint}</span> }}
          />
        </span>
      </p>
    </div>
  );
}
