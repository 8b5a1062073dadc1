import QRCode from "qrcode";

/** The dark modules of a QR code as the path of an SVG; `size` modules wide. */
export type QrCode = { size: number; path: string };

/** One rectangle for every run of dark modules in a row. */
export function drawQrCode(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let length = 1;
      while (column + length < modules.size && modules.get(row, column + length)) length += 1;
      path += `M${column} ${row}h${length}v1h-${length}z`;
      column += length;
    }
  }
  return { size: modules.size, path };
}
