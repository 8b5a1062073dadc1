import { Form, Link } from "@remix-run/react";
import { planPath, type WavePath } from "~/addresses";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { MEETING_KEYS } from "./keys";

type MeetingReadyProps = { topics: number; endedOn: string | null; path: WavePath };

/** Before it begins: what will happen, on whose screen, and what is kept. */
export function MeetingReady({ topics, endedOn, path }: MeetingReadyProps) {
  return (
    <>
      {endedOn ? (
        <p className="message">
          A meeting about this result ended on {endedOn}. What it agreed is in the{" "}
          <Link to={planPath(path)}>plan</Link>. You can hold another one.
        </p>
      ) : null}
      <ol>
        <li>Connect the projector. The page fills the window; full screen (F11) looks best.</li>
        <li>
          People join with their phones by a QR code or a short code. Nobody needs an account, or a phone.
        </li>
        <li>
          {topics === 0
            ? "No topic may be shown by department, so there is nothing to guess: the meeting goes over what is open and ends with a vote."
            : `${topics === 1 ? "One topic is" : `${topics} topics are`} guessed and then revealed, the largest gap first. After each you write down one repair, one owner and one date.`}
        </li>
        <li>At the end everybody says how useful the hour was.</li>
      </ol>
      <p>
        Guesses and votes appear from {FEWEST_IN_A_BAND} people of a department on, as one band for each side.
        They are deleted as soon as the band is shown. What the report withholds is not shown here either.
      </p>
      <h2>Keys</h2>
      <p>A presenter's remote works too.</p>
      <table className="meeting-key-table">
        <tbody>
          {MEETING_KEYS.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">{keys.join(", ")}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form method="post">
        <input type="hidden" name="intent" value="start" />
        <button type="submit" className="button">
          Begin the meeting
        </button>
      </Form>
    </>
  );
}
