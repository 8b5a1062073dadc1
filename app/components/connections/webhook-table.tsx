import { Link } from "@remix-run/react";
import { webhookPath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { Connections } from "~/features/connections/describe-connections.server";

export function WebhookTable({ webhooks }: { webhooks: Connections["webhooks"] }) {
  const texts = useTexts("connections").overview;
  if (webhooks.length === 0) return <p className="muted">{texts.noWebhooks}</p>;
  return (
    <WideTable label={texts.webhooks}>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{texts.address}</th>
            <th scope="col">{texts.told}</th>
          </tr>
        </thead>
        <tbody>
          {webhooks.map((webhook) => (
            <tr key={webhook.id}>
              <th scope="row">
                <Link
                  to={webhookPath(webhook.id)}
                  aria-label={fill(texts.messagesOf, { name: webhook.name })}
                >
                  {webhook.name}
                </Link>
                <span className="fact-line muted small">{webhook.kind}</span>
                <span className="fact-line muted small breakable">{webhook.address}</span>
                <span className="fact-line muted small">
                  {fill(texts.lastMessage, { last: webhook.last ?? texts.none })}
                </span>
              </th>
              <td>
                <ul className="plain-list small">
                  {webhook.events.map((event) => (
                    <li key={event}>{event}</li>
                  ))}
                </ul>
                <span className="fact-line muted small">{webhook.pair}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
