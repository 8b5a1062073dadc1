import type { ReactNode } from "react";
import { type DocumentAssets, PlainDocument } from "~/components/plain-document";
import { accessibilityTexts } from "~/content/accessibility/texts";
import { LANGUAGE_NAMES, LANGUAGES, type ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";

type AccessibilityStatementProps = {
  assets: DocumentAssets;
  language: ShownLanguage;
  /** Whom the organisation names for such questions; null where it names nobody. */
  contact: string | null;
};

/** Read by whoever answers, without an account and without a script. */
export function AccessibilityStatement({ assets, language, contact }: AccessibilityStatementProps) {
  const { texts } = accessibilityTexts(language);
  return (
    <PlainDocument assets={assets} language={language} title={texts.title} icon={false} head={<Schemes />}>
      <main>
        <nav className="languages">
          {LANGUAGES.map((code) => (
            <a
              key={code}
              href={`?lang=${code}`}
              lang={code}
              aria-current={code === language ? "true" : undefined}
            >
              {LANGUAGE_NAMES[code]}
            </a>
          ))}
        </nav>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        <p>{texts.aim}</p>
        <Listed title={texts.checkedTitle} lines={texts.checked} />
        <Listed title={texts.notCheckedTitle} lines={texts.notChecked} />
        <Listed title={texts.limitsTitle} lines={texts.limits} />
        <h2>{texts.contactTitle}</h2>
        <p>{fill(texts.contact, { contact: contact ?? texts.hr })}</p>
      </main>
    </PlainDocument>
  );
}

function Schemes(): ReactNode {
  return <meta name="color-scheme" content="light dark" />;
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
