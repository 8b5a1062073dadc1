import type { WaveHeading } from "~/features/describe-wave.server";

/** On every page: whose result it is, from when, under which promise. */
export function PrintTitleBlock({ heading }: { heading: WaveHeading }) {
  const { organisation, relationship, wave } = heading;
  return (
    <div className="title-block">
      <p>
        <span>
          <strong>{organisation}</strong>, {relationship.name}
        </span>
        <span>
          <strong>{wave.quarter}</strong>, {wave.opened} to {wave.closed}
        </span>
      </p>
      <p>
        <span>Threshold {wave.threshold}</span>
        <span>
          Promise <span className="fingerprint">{wave.fingerprint}</span>
        </span>
      </p>
    </div>
  );
}
