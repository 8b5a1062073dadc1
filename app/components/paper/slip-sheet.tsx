import type { DrawnSlips, SlipSheet as Sheet, Slip } from "~/features/paper/draw-slips.server";

type SlipSheetProps = {
  sheet: Sheet;
  drawn: Pick<DrawnSlips, "address" | "fingerprint" | "closes">;
  departments: readonly [string, string];
};

const SLIPS_IN_A_ROW = 2;
const KINDS = { pool: "slips for the bowl", spare: "spare slips" } as const;

/** One department's slips, to be cut along the dashed lines. Each kind begins on a page of its own. */
export function SlipSheet({ sheet, drawn, departments }: SlipSheetProps) {
  return (
    <section className="slip-sheet" aria-label={`${sheet.department}: ${KINDS[sheet.which]}`}>
      {inRows(sheet.slips).map((row) => (
        <div className="slip-row" key={row[0]?.typed}>
          {row.map((slip) => (
            <article className="slip" key={slip.typed}>
              <p className="slip-title">{`How ${departments[0]} and ${departments[1]} work together`}</p>
              <QrCode qr={slip.qr} />
              <div className="slip-text">
                <p className="slip-kind">
                  {sheet.department}: {sheet.which === "pool" ? "draw one from the bowl" : "spare slip"}
                </p>
                <p>
                  Anonymous, about 4 minutes, works once. Scan the picture, or open the address below and type
                  the code:
                </p>
              </div>
              <p className="slip-address">{drawn.address}</p>
              <p className="slip-code">{slip.typed}</p>
              <div className="slip-foot">
                <p>
                  Open until <strong>{drawn.closes}</strong>.
                </p>
                <p>
                  Fingerprint <span className="fingerprint">{drawn.fingerprint}</span>
                </p>
              </div>
            </article>
          ))}
        </div>
      ))}
    </section>
  );
}

function QrCode({ qr }: { qr: Slip["qr"] }) {
  const quiet = 4;
  const side = qr.size + 2 * quiet;
  return (
    <svg className="slip-qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label="QR code">
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
