import type { ReactNode } from "react";

export type DocumentAssets = {
  /** Address of the one stylesheet. */
  stylesheet: string;
  /** Address of the one script; null on pages that need none. */
  script: string | null;
};

type PlainDocumentProps = {
  assets: DocumentAssets;
  language: string;
  title: string;
  icon: boolean;
  /** What the script learns from the document's own element. */
  data?: Readonly<Record<`data-${string}`, string>>;
  /** What else belongs into the head. */
  head?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A whole document without hydration: it runs its own script and no other. */
export function PlainDocument(props: PlainDocumentProps) {
  const { assets, language, title, icon, data, head, className, children } = props;
  return (
    <html lang={language} {...data}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        {head}
        {/* Without any, browsers ask for /favicon.ico. */}
        {icon ? (
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ) : (
          <link rel="icon" href="data:," />
        )}
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.script ? <script type="module" src={assets.script} /> : null}
      </head>
      <body className={className}>{children}</body>
    </html>
  );
}
