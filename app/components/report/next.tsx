import { Link } from "@remix-run/react";
import { announcementsPath, meetingPath, planPath, type WavePath } from "~/addresses";
import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";

/** From the result to what becomes of it. */
export function ReportNext({ path }: { path: WavePath }) {
  const texts = useTexts("report").next;
  return (
    <div className="report-next no-print">
      <h3>{texts.title}</h3>
      <p>
        <Filled
          text={texts.text}
          values={{
            meeting: <Link to={meetingPath(path)}>{texts.meeting}</Link>,
            plan: <Link to={planPath(path)}>{texts.plan}</Link>,
            words: <Link to={announcementsPath(path)}>{texts.words}</Link>,
          }}
        />
      </p>
    </div>
  );
}
