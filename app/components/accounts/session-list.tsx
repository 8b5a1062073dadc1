import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ListedSession } from "~/features/accounts/list-sessions.server";

type SessionListProps = {
  sessions: readonly ListedSession[];
  /** What stands beside one. */
  children: (session: ListedSession) => ReactNode;
};

/** Where somebody is signed in. */
export function SessionList({ sessions, children }: SessionListProps) {
  const texts = useTexts("accounts").sessions;
  return (
    <ul className="accounts">
      {sessions.map((session) => (
        <li key={session.mark} className="account">
          <div className="account-who">
            <strong>{session.client}</strong> {session.own ? <span className="tag">{texts.here}</span> : null}
            <span className="fact-line muted small">
              {fill(texts.used, { since: session.since, lastSeen: session.lastSeen })}
            </span>
          </div>
          {children(session)}
        </li>
      ))}
    </ul>
  );
}

/** One's own, each with a button that ends it, and one that ends them all. */
export function OwnSessions({ sessions }: { sessions: readonly ListedSession[] }) {
  const texts = useTexts("accounts").sessions;
  return (
    <>
      <p>{texts.lead}</p>
      <SessionList sessions={sessions}>
        {(session) => (session.own ? null : <EndSession session={session} />)}
      </SessionList>
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="end-every-session" />
        <p className="hint" id="everywhere-hint">
          {texts.everywhereHint}
        </p>
        <button type="submit" className="button secondary" aria-describedby="everywhere-hint">
          {texts.everywhere}
        </button>
      </Form>
    </>
  );
}

function EndSession({ session }: { session: ListedSession }) {
  const texts = useTexts("accounts").sessions;
  const which = { client: session.client, since: session.since };
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <input type="hidden" name="session" value={session.mark} />
      <button type="submit" className="link-button" aria-label={fill(texts.endWhich, which)}>
        {texts.end}
      </button>
    </Form>
  );
}
