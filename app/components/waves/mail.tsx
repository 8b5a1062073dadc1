import { Form } from "@remix-run/react";
import { counted } from "~/components/counted";
import type { MailSummary } from "~/features/mail/summarise-mail.server";

const MESSAGES = {
  invitation: "Invitation",
  "reminder-middle": "First reminder",
  "reminder-last": "Last reminder",
} as const;

export function WaveMail({ mail, maySteer }: { mail: MailSummary; maySteer: boolean }) {
  return (
    <section className="section">
      <h2>Mails</h2>
      <table className="spaced">
        <thead>
          <tr>
            <th scope="col">Message, to everybody</th>
            <th scope="col" className="number">
              Sent
            </th>
            <th scope="col" className="number">
              Waiting
            </th>
            <th scope="col" className="number">
              Failed
            </th>
          </tr>
        </thead>
        <tbody>
          {mail.messages.map((row) => (
            <tr key={row.message}>
              <th scope="row">
                {MESSAGES[row.message]}
                <span className="muted small fact-line">{row.at}</span>
              </th>
              <td className="number">{row.sent}</td>
              <td className="number">{row.queued}</td>
              <td className="number">{row.failed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mail.problems.length > 0 ? (
        <div className="message warn">
          <ul>
            {mail.problems.map((problem) => (
              <li key={problem.sentence}>
                {counted(problem.messages, "message", "messages")}: {problem.sentence}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {maySteer && mail.failed > 0 ? (
        <Form method="post" className="spaced">
          <button type="submit" name="intent" value="retry-mail" className="button secondary">
            Try the failed ones again
          </button>
        </Form>
      ) : null}
      <p className="muted small">
        Numbers only. Tandem shows nobody to whom a mail went, or who followed its link.
      </p>
    </section>
  );
}
