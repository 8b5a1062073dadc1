import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import type { ListedSession } from "~/features/accounts/list-sessions.server";

/** Where somebody else is signed in. */
export function AccountSessions({ sessions }: { sessions: readonly ListedSession[] }) {
  const { one: texts, sessions: words } = useTexts("accounts");
  return (
    <section className="section">
      <h2>{texts.sessionsTitle}</h2>
      {sessions.length === 0 ? (
        <p>{texts.nowhere}</p>
      ) : (
        <>
          <WideTable label={texts.sessionsTitle}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.client}</th>
                  <th scope="col">{words.since}</th>
                  <th scope="col">{words.lastSeen}</th>
                </tr>
              </thead>
              <tbody>
                {sessions.map(({ mark, client, since, lastSeen }) => (
                  <tr key={mark}>
                    <th scope="row">{client}</th>
                    <td>{since}</td>
                    <td>{lastSeen}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
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
