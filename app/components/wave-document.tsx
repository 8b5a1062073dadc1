import type { ReactNode } from "react";
import type { WavePath } from "~/addresses";
import { type DocumentAssets, PlainDocument } from "./plain-document";
import { type Fallback, FallbackNote, useLanguage } from "./texts";

type WaveDocumentProps = {
  assets: DocumentAssets;
  title: string;
  path: WavePath;
  /** What the link back to the wave says. */
  backLabel: string;
  className: string;
  data?: Readonly<Record<`data-${string}`, string>>;
  /** What a reader is told whose language it does not have yet. */
  fallback: Fallback | null;
  children: ReactNode;
};

/** A page of a wave that is a document of its own, below the masthead that all pages have. */
export function WaveDocument(props: WaveDocumentProps) {
  const { assets, title, path, backLabel, className, data, fallback, children } = props;
  return (
    <PlainDocument
      assets={assets}
      language={useLanguage()}
      title={title}
      icon
      data={data}
      className={className}
    >
      <header className="masthead">
        <div className="masthead-inner">
          <a className="brand" href={path}>
            <img src="/favicon.svg" alt="" width="28" height="28" />
            Tandem
          </a>
          <a href={path}>{backLabel}</a>
        </div>
      </header>
      <FallbackNote note={fallback} />
      {children}
    </PlainDocument>
  );
}
