import { Form, Link } from "@remix-run/react";
import { planPath, type WavePath } from "~/addresses";
import { Filled } from "~/components/filled";
import { SelectField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { formatAlternatives, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { MEETING_LENGTHS } from "~/domain/meeting/meeting";
import type { ChoosableTopic } from "~/features/meeting/show-meeting.server";
import { useMeetingKeyTexts } from "./keys";

type MeetingReadyProps = {
  topics: readonly ChoosableTopic[];
  endedOn: string | null;
  onlyHere: boolean;
  path: WavePath;
};

/** Before it begins: what will happen, on whose screen, and what is kept. */
export function MeetingReady({ topics, endedOn, onlyHere, path }: MeetingReadyProps) {
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
      {onlyHere ? <p className="message bad">{texts.onlyHere}</p> : null}
      <ol>
        <li>{texts.projector}</li>
        <li>{texts.phones}</li>
        <li>{topics.length === 0 ? texts.noTopics : plural(language, texts.topics, topics.length)}</li>
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
        {topics.length === 0 ? null : (
          <fieldset>
            <legend>{texts.choose}</legend>
            <p className="small muted">{texts.chooseHint}</p>
            {topics.map(({ topic, name, suggested }) => (
              <div className="choice" key={topic}>
                <input
                  type="checkbox"
                  id={`topic-${topic}`}
                  name={`topic.${topic}`}
                  defaultChecked={suggested}
                />
                <label htmlFor={`topic-${topic}`}>{name}</label>
              </div>
            ))}
          </fieldset>
        )}
        <SelectField name="minutes" label={texts.length}>
          {MEETING_LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {fill(texts.minutes, { minutes })}
            </option>
          ))}
        </SelectField>
        <button type="submit" className="button">
          {texts.begin}
        </button>
      </Form>
    </>
  );
}
