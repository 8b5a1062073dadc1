import type { ReactNode } from "react";
import type { WavePath } from "~/addresses";
import { DataBlock } from "~/components/data-block";
import type { DocumentAssets } from "~/components/plain-document";
import { useTexts } from "~/components/texts";
import { WaveDocument } from "~/components/wave-document";
import { fill } from "~/content/translated";

type TallyDocumentProps = {
  assets: DocumentAssets;
  /** What the script does: make a key, use one of several, use the only one of an earlier form, or practise. */
  kind: "key" | "shares" | "opening" | "rehearsal";
  title: string;
  lead: ReactNode;
  path: WavePath;
  /** For the script. */
  data: object;
  /** Seen in print only. */
  paper?: ReactNode;
  children: ReactNode;
};

/** The page that holds a key. It exists in every language. */
export function TallyDocument(props: TallyDocumentProps) {
  const { assets, kind, title, lead, path, data, paper, children } = props;
  const texts = useTexts("holder");
  return (
    <WaveDocument
      assets={assets}
      title={fill(texts.documentTitle, { title })}
      path={path}
      backLabel={texts.backToWave}
      className="tally"
      fallback={null}
      data={{ "data-kind": kind }}
    >
      <main className="page page-narrow tally-screen">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <noscript>
          <p className="message bad">{texts.needsScript}</p>
        </noscript>
        {children}
      </main>
      {paper}
      <DataBlock id="tally" value={data} />
    </WaveDocument>
  );
}
