import { FilledText } from "~/components/filled-text";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DrawnSlips, SlipSheet as Sheet, Slip } from "~/features/paper/draw-slips.server";

type SlipSheetProps = {
  sheet: Sheet;
  drawn: Pick<DrawnSlips, "address" | "fingerprint" | "closes">;
  departments: readonly [string, string];
};

const SLIPS_IN_A_ROW = 2;

/** One department's slips, to be cut along the dashed lines. Each kind begins on a page of its own. */
export function SlipSheet({ sheet, drawn, departments }: SlipSheetProps) {
  const texts = useTexts("slip");
  const { department, which } = sheet;
  return (
    <section className="slip-sheet" aria-label={fill(texts[which], { department })}>
      {inRows(sheet.slips).map((row) => (
        <div className="slip-row" key={row[0]?.typed}>
          {row.map((slip) => (
            <SlipOf key={slip.typed} slip={slip} sheet={sheet} drawn={drawn} departments={departments} />
          ))}
        </div>
      ))}
    </section>
  );
}

function SlipOf({ slip, sheet, drawn, departments }: SlipSheetProps & { slip: Slip }) {
  const texts = useTexts("slip");
  const { department, which } = sheet;
  const [first, second] = departments;
  const fingerprint = <span className="fingerprint">{drawn.fingerprint}</span>;
  return (
    <article className="slip">
      <p className="slip-title">{fill(texts.title, { first, second })}</p>
      <QrCode qr={slip.qr} label={texts.picture} />
      <div className="slip-text">
        <p className="slip-kind">{fill(texts[which], { department })}</p>
        <p>{texts.howTo}</p>
      </div>
      <p className="slip-address">{drawn.address}</p>
      <p className="slip-code">{slip.typed}</p>
      <div className="slip-foot">
        <p>
          <FilledText text={texts.openUntil} values={{ closes: <strong>{drawn.closes}</strong> }} />
        </p>
        <p>
          <FilledText text={texts.fingerprint} values={{ fingerprint }} />
        </p>
      </div>
    </article>
  );
}

function QrCode({ qr, label }: { qr: Slip["qr"]; label: string }) {
  const quiet = 4;
  const side = qr.size + 2 * quiet;
  return (
    <svg className="slip-qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function inRows(slips: readonly Slip[]): Slip[][] {
  const rows: Slip[][] = [];
  for (let start = 0; start < slips.length; start += SLIPS_IN_A_ROW) {
    rows.push(slips.slice(start, start + SLIPS_IN_A_ROW));
  }
  return rows;
}
