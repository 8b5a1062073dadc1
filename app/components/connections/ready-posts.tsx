import { useTexts } from "~/components/texts";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import type { ReadyPosts as Ready } from "~/features/connections/write-posts.server";

/** What stands in a channel, in every language, to copy by hand. */
export function ReadyPosts({ ready }: { ready: readonly Ready[] }) {
  const { webhook: texts, eventNames } = useTexts("connections");
  return (
    <section className="section">
      <h2>{texts.words}</h2>
      <p>{texts.wordsText}</p>
      {ready.length === 0 ? <p className="muted">{texts.noSuchWords}</p> : null}
      {ready.map(({ pair, posts }) => (
        <div key={pair}>
          {ready.length > 1 ? <h3>{pair}</h3> : null}
          {LANGUAGES.map((language) => (
            <details key={language}>
              <summary lang={language}>{LANGUAGE_NAMES[language]}</summary>
              <dl>
                {posts
                  .filter((post) => post.language === language)
                  .map(({ event, text }) => (
                    <div key={event}>
                      <dt className="muted small">{eventNames[event]}</dt>
                      <dd lang={language}>{text}</dd>
                    </div>
                  ))}
              </dl>
            </details>
          ))}
        </div>
      ))}
    </section>
  );
}
