import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { ListedSession } from "~/features/accounts/list-sessions.server";
import { SessionList } from "./session-list";

/** Where somebody else is signed in. */
export function AccountSessions({ sessions }: { sessions: readonly ListedSession[] }) {
  const { one: texts } = useTexts("accounts");
  return (
    <section className="section">
      <h2>{texts.sessionsTitle}</h2>
      {sessions.length === 0 ? (
        <p>{texts.nowhere}</p>
      ) : (
        <>
          <SessionList sessions={sessions}>{() => null}</SessionList>
          <Form method="post">
            <button type="submit" name="intent" value="sign-out" className="button secondary">
              {texts.endAll}
            </button>
          </Form>
        </>
      )}
    </section>
  );
}
