import { Form, Link } from "@remix-run/react";
import { planPath, type WavePath } from "~/addresses";
import { Filled } from "~/components/filled";
import { SelectField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { formatAlternatives } from "~/content/intl";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { MEETING_LENGTHS, type MeetingLength } from "~/domain/meeting/meeting-plan";
import type { ChoosableTopic, LastVote } from "~/features/meeting/show-meeting.server";
import { useMeetingKeyTexts } from "./keys";

type MeetingReadyProps = {
  departments: readonly [string, string];
  topics: readonly ChoosableTopic[];
  minutes: MeetingLength;
  lastVote: LastVote | null;
  /** Just now the choice was kept. */
  kept: boolean;
  endedOn: string | null;
  onlyHere: boolean;
  path: WavePath;
};

/** Before it begins: what will happen, on whose screen, and what is kept. */
export function MeetingReady(props: MeetingReadyProps) {
  const { departments, topics, minutes, lastVote, kept, endedOn, onlyHere, path } = props;
  const { reveal } = useTexts("meeting").projector;
  const texts = useTexts("meeting").ready;
  const language = useLanguage();
  const voteValues = ({ quarter, words }: LastVote) => {
    const { noBand } = reveal;
    const [first, second] = departments;
    return { quarter, first, second, firstVote: words[0] ?? noBand, secondVote: words[1] ?? noBand };
  };
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
      {kept ? (
        <p className="message" role="status">
          {texts.kept}
        </p>
      ) : null}
      {lastVote ? <p className="message">{fill(texts.lastVote, voteValues(lastVote))}</p> : null}
      {onlyHere ? <p className="message bad">{texts.onlyHere}</p> : null}
      <ol>
        <li>{texts.projector}</li>
        <li>{texts.phones}</li>
        <li>{topics.length === 0 ? texts.noTopics : texts.topics}</li>
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
        {topics.length === 0 ? null : (
          <fieldset>
            <legend>{texts.choose}</legend>
            <p className="small muted">{texts.chooseHint}</p>
            {topics.map(({ topic, name, chosen }) => (
              <div className="choice" key={topic}>
                <input
                  type="checkbox"
                  id={`topic-${topic}`}
                  name={`topic.${topic}`}
                  defaultChecked={chosen}
                />
                <label htmlFor={`topic-${topic}`}>{name}</label>
              </div>
            ))}
          </fieldset>
        )}
        <SelectField name="minutes" label={texts.length} defaultValue={String(minutes)}>
          {MEETING_LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {fill(texts.minutes, { minutes })}
            </option>
          ))}
        </SelectField>
        <p className="cluster">
          <button type="submit" className="button" name="intent" value="start">
            {texts.begin}
          </button>
          <button type="submit" className="button secondary" name="intent" value="prepare">
            {texts.keep}
          </button>
        </p>
      </Form>
    </>
  );
}
