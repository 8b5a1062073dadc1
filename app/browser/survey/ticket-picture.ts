import { create } from "qrcode";

/** The dark modules of a QR code as the path of an SVG; `size` modules wide. */
export function pathOf(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "L" }).modules;
  let path = "";
  data.forEach((dark, place) => {
    if (dark) path += `M${place % size} ${Math.floor(place / size)}h1v1h-1z`;
  });
  return { size, path };
}
