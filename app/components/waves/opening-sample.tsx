import { previewPath, type WavePath } from "~/addresses";
import { HandedOut, LanguageChoice, type PeoplesTexts } from "~/components/language-choice";
import { SlipSheet } from "~/components/paper/slip-sheet";
import { useTexts } from "~/components/texts";
import type { ShownSample } from "~/features/test-survey/show-sample.server";

type OpeningSampleProps = { path: WavePath; sample: ShownSample; people: PeoplesTexts };

/** What people see when the wave opens, in their language: the survey, the mail or the slip, the promise. */
export function OpeningSample({ path, sample, people }: OpeningSampleProps) {
  const texts = useTexts("waves").sample;
  const { mail, slip, promise } = sample;
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <p>
        <LanguageChoice people={people} forEach={false} />
      </p>
      <p>
        <a href={`${previewPath(path)}?lang=${people.chosen}`} target="_blank" rel="noreferrer">
          {texts.survey}
        </a>{" "}
        <span className="muted">{texts.surveyHelp}</span>
      </p>
      {mail ? <SampleMail mail={mail} people={people} /> : null}
      {slip ? (
        <>
          <h3>{texts.slip}</h3>
          <HandedOut people={people}>
            {slip.sheets.map((sheet) => (
              <SlipSheet key={sheet.which} sheet={sheet} drawn={slip} departments={sample.departments} />
            ))}
          </HandedOut>
        </>
      ) : null}
      <p className="muted small">{texts.dots}</p>
      {promise ? (
        <details>
          <summary>{texts.promise}</summary>
          <div lang={people.language}>
            {[...promise.whoSees, ...promise.kept].map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{promise.honest}</p>
            <p>{promise.threshold}</p>
            <p>{promise.cannotPrevent}</p>
            <p>{promise.paperBallots}</p>
          </div>
        </details>
      ) : null}
    </section>
  );
}

type SampleMailProps = { mail: NonNullable<ShownSample["mail"]>; people: PeoplesTexts };

function SampleMail({ mail, people }: SampleMailProps) {
  const texts = useTexts("waves").sample;
  return (
    <>
      <h3>{texts.mail}</h3>
      <dl className="facts">
        <dt>{texts.from}</dt>
        <dd className="breakable">{mail.from ?? texts.noSender}</dd>
        <dt>{texts.subject}</dt>
        <dd lang={people.language}>{mail.subject}</dd>
      </dl>
      <div className="sample-mail breakable" lang={people.language}>
        {mail.text}
      </div>
    </>
  );
}
