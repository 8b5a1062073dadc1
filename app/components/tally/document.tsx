import type { ReactNode } from "react";
import type { WavePath } from "~/addresses";
import { DataBlock } from "~/components/survey/document";

export type TallyAssets = { stylesheet: string; script: string };

type TallyDocumentProps = {
  assets: TallyAssets;
  kind: "key" | "opening";
  title: string;
  lead: ReactNode;
  path: WavePath;
  /** For the script. */
  data: object;
  /** Seen in print only. */
  paper?: ReactNode;
  children: ReactNode;
};

/** A whole document without hydration: the page that holds a key runs one script and no other. */
export function TallyDocument({
  assets,
  kind,
  title,
  lead,
  path,
  data,
  paper,
  children,
}: TallyDocumentProps) {
  return (
    <html lang="en" data-kind={kind}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - Tandem`}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <script type="module" src={assets.script} />
      </head>
      <body className="tally">
        <header className="masthead">
          <div className="masthead-inner">
            <a className="brand" href={path}>
              <img src="/favicon.svg" alt="" width="28" height="28" />
              Tandem
            </a>
            <a href={path}>Back to the wave</a>
          </div>
        </header>
        <main className="page page-narrow tally-screen">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <noscript>
            <p className="message bad">
              This page needs JavaScript: the key may only be made and used in your own browser.
            </p>
          </noscript>
          {children}
        </main>
        {paper}
        <DataBlock id="tally" value={data} />
      </body>
    </html>
  );
}
