import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";

type TallyPaperProps = { organisation: string; quarter: string; wave: WavePage; holder: string };

/** Seen in print only; the script fills in fingerprint and rows. */
export function TallyPaper({ organisation, quarter, wave, holder }: TallyPaperProps) {
  const { paper, ofKey, opening } = useTexts("holder");
  return (
    <article className="tally-paper" aria-hidden="true">
      <p>{organisation}</p>
      <h1>{fill(paper.title, { quarter })}</h1>
      <p>{fill(paper.holder, { holder })}</p>
      <p>{fill(paper.howTo, { wave: wave.id, closes: wave.closes, open: opening.link })}</p>
      <p>
        {ofKey} <strong className="fingerprint" data-paper-fingerprint />
      </p>
      <ol className="tally-rows" data-paper-rows />
      <p>{paper.rows}</p>
      <p>{paper.destroy}</p>
      <p className="tally-kept">{paper.kept}</p>
    </article>
  );
}
