import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { ListedSession } from "~/features/accounts/list-sessions.server";

/** Where somebody is signed in, each with a button that ends it, and one that ends them all. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const texts = useTexts("accounts").sessions;
  return (
    <>
      <p>{texts.lead}</p>
      <WideTable label={texts.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.client}</th>
              <th scope="col">{texts.since}</th>
              <th scope="col">{texts.lastSeen}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.mark}>
                <th scope="row">{session.client}</th>
                <td>{session.since}</td>
                <td>{session.lastSeen}</td>
                <td>
                  {session.own ? <span className="tag">{texts.here}</span> : <EndSession session={session} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="end-every-session" />
        <button type="submit" className="button secondary" aria-describedby="everywhere-hint">
          {texts.everywhere}
        </button>
        <p className="hint" id="everywhere-hint">
          {texts.everywhereHint}
        </p>
      </Form>
    </>
  );
}

function EndSession({ session }: { session: ListedSession }) {
  const texts = useTexts("accounts").sessions;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <input type="hidden" name="session" value={session.mark} />
      <button
        type="submit"
        className="link-button"
        aria-label={fill(texts.endWhich, { client: session.client, since: session.since })}
      >
        {texts.end}
      </button>
    </Form>
  );
}
