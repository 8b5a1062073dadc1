import { tallyBallotsPath, tallyOfflinePath, type WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { TallyWork } from "./fields";

/** For holders who trust no page that the server sends: they save one, use it elsewhere and bring what it has made. */
export function OfflineWay({ path, file }: { path: WavePath; file: string }) {
  const { offline: texts } = useTexts("holder");
  return (
    <details data-step="offline">
      <summary>{texts.summary}</summary>
      <p>{texts.why}</p>
      <ol>
        <li>
          {texts.check}
          <span className="cluster spaced">
            <a href={tallyOfflinePath(path)} download>
              {texts.savePage}
            </a>
            <a href={tallyBallotsPath(path)} download={file}>
              {texts.saveList}
            </a>
          </span>
        </li>
        <li>{texts.use}</li>
        <li>{texts.bring}</li>
      </ol>
      <form data-hand-in noValidate>
        <div className="field">
          <label htmlFor="part">{texts.part}</label>
          <span className="problem" id="part-problem" role="alert" hidden />
          <input id="part" type="file" accept=".json,application/json" aria-describedby="part-problem" />
        </div>
        <button type="submit" className="button secondary">
          {texts.handIn}
        </button>
      </form>
      <TallyWork name="hand-in" />
    </details>
  );
}
