import { Form, Link } from "@remix-run/react";
import { planPath, type WavePath } from "~/addresses";
import { Filled } from "~/components/filled";
import { useLanguage, useTexts } from "~/components/texts";
import { formatAlternatives, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { useMeetingKeyTexts } from "./keys";

type MeetingReadyProps = { topics: number; endedOn: string | null; path: WavePath };

/** Before it begins: what will happen, on whose screen, and what is kept. */
export function MeetingReady({ topics, endedOn, path }: MeetingReadyProps) {
  const texts = useTexts("meeting").ready;
  const language = useLanguage();
  return (
    <>
      {endedOn ? (
        <p className="message">
          <Filled
            text={texts.ended}
            values={{ day: endedOn, plan: <Link to={planPath(path)}>{texts.plan}</Link> }}
          />
        </p>
      ) : null}
      <ol>
        <li>{texts.projector}</li>
        <li>{texts.phones}</li>
        <li>{topics === 0 ? texts.noTopics : plural(language, texts.topics, topics)}</li>
        <li>{texts.vote}</li>
      </ol>
      <p>{fill(texts.bands, { fewest: FEWEST_IN_A_BAND })}</p>
      <h2>{texts.keys}</h2>
      <p>{texts.remote}</p>
      <table className="meeting-key-table">
        <tbody>
          {useMeetingKeyTexts().map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">{formatAlternatives(language, keys)}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form method="post">
        <input type="hidden" name="intent" value="start" />
        <button type="submit" className="button">
          {texts.begin}
        </button>
      </Form>
    </>
  );
}
