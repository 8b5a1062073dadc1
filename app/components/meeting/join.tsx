import { JOIN_MEETING_PATH } from "~/addresses";
import type { ShownLanguage } from "~/content/language";
import { type PhoneTexts, phoneTexts } from "~/content/meeting/phone-texts";

/** Where the code is typed that stands on the screen. */
export function JoinForm({ texts }: { texts: PhoneTexts }) {
  return (
    <form action={JOIN_MEETING_PATH} method="get">
      <div className="field">
        <label htmlFor="code">{texts.join.label}</label>
        <p className="small" id="code-hint">
          {texts.join.hint}
        </p>
        <input
          id="code"
          name="code"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="code-hint"
          required
        />
      </div>
      <button type="submit">{texts.join.button}</button>
    </form>
  );
}

/** A document of its own for phones that typed the address. */
export function MeetingJoin({
  language: reader,
  stylesheet,
}: {
  language: ShownLanguage;
  stylesheet: string;
}) {
  const { language, texts } = phoneTexts(reader);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.join.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          <h1>{texts.join.title}</h1>
          <JoinForm texts={texts} />
        </main>
      </body>
    </html>
  );
}
