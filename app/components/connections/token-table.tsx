import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { Connections } from "~/features/connections/describe-connections.server";

/** What programs may use the interface with: never a secret. */
export function TokenTable({ tokens }: { tokens: Connections["tokens"] }) {
  const texts = useTexts("connections").overview;
  if (tokens.length === 0) return <p className="muted">{texts.noTokens}</p>;
  return (
    <WideTable label={texts.tokens}>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.works}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">
                {token.name}
                <span className="fact-line muted small">{token.pair}</span>
                <span className="fact-line muted small">{token.made}</span>
                <ul className="plain-list small">
                  {token.may.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </th>
              <td>
                {token.works ? token.state : <span className="tag wrapping">{token.state}</span>}
                <span className="fact-line muted small">{token.used}</span>
                {token.ended ? null : <EndToken id={token.id} name={token.name} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function EndToken({ id, name }: { id: string; name: string }) {
  const texts = useTexts("connections").overview;
  return (
    <Form method="post">
      <input type="hidden" name="token" value={id} />
      <button
        type="submit"
        name="intent"
        value="end"
        className="link-button"
        aria-label={fill(texts.endWhich, { name })}
      >
        {texts.end}
      </button>
    </Form>
  );
}
