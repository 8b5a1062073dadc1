import { JOIN_MEETING_PATH } from "~/addresses";
import { meetingWords } from "~/content/meeting/words";
import type { MeetingWords } from "~/content/meeting/words/shape";

/** Where the code is typed that stands on the screen. */
export function JoinForm({ words }: { words: MeetingWords }) {
  return (
    <form action={JOIN_MEETING_PATH} method="get">
      <div className="field">
        <label htmlFor="code">{words.join.label}</label>
        <p className="small" id="code-hint">
          {words.join.hint}
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
      <button type="submit">{words.join.button}</button>
    </form>
  );
}

/** A document of its own for phones that typed the address. */
export function MeetingJoin({ language, stylesheet }: { language: string; stylesheet: string }) {
  const words = meetingWords(language);
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.join.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          <h1>{words.join.title}</h1>
          <JoinForm words={words} />
        </main>
      </body>
    </html>
  );
}
