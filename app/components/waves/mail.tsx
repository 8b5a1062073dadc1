import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import type { MailSummary, RefusedAddress } from "~/features/mail/summarise-mail.server";
import { type CorrectionResult, RefusedAddresses } from "./refused-addresses";

type WaveMailProps = {
  mail: MailSummary;
  refused: readonly RefusedAddress[];
  correction: CorrectionResult;
  maySteer: boolean;
};

export function WaveMail({ mail, refused, correction, maySteer }: WaveMailProps) {
  const texts = useTexts("waves").wave.mail;
  const language = useLanguage();
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <table className="spaced">
        <thead>
          <tr>
            <th scope="col">{texts.message}</th>
            <th scope="col" className="number">
              {texts.sent}
            </th>
            <th scope="col" className="number">
              {texts.waiting}
            </th>
            <th scope="col" className="number">
              {texts.failed}
            </th>
          </tr>
        </thead>
        <tbody>
          {mail.messages.map((row) => (
            <tr key={row.message}>
              <th scope="row">
                {texts.messages[row.message]}
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
                {plural(language, texts.problem, problem.messages, { sentence: problem.sentence })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <RefusedAddresses refused={refused} correction={correction} />
      {maySteer && mail.failed > 0 ? (
        <Form method="post" className="spaced">
          <button type="submit" name="intent" value="retry-mail" className="button secondary">
            {texts.retry}
          </button>
        </Form>
      ) : null}
      <p className="muted small">{texts.numbersOnly}</p>
    </section>
  );
}
