import type { ReadShape, ReadSlide } from "./read-slides";

const PIXELS_AN_INCH = 96;

/** Slides as a page: each shape where its XML puts it, each text at its size, so that a browser can measure and paint them. */
export function drawSlides(slides: readonly ReadSlide[], fontFaces = ""): string {
  const pages = slides.map(({ shapes }) => `<section>${shapes.map(drawShape).join("")}</section>`);
  const style = [
    fontFaces,
    "body{margin:0;font-family:Arimo,Arial,'DejaVu Sans',sans-serif}",
    "section{position:relative;width:1280px;height:720px;background:#fff;overflow:hidden;margin-bottom:8px}",
    ".box{position:absolute;box-sizing:border-box}",
    ".text{display:flex;flex-direction:column;line-height:1.2;overflow-wrap:anywhere}",
    ".text p{margin:0;white-space:pre-wrap}.text p+p{margin-top:.4em}",
  ];
  return `<!doctype html><meta charset="utf-8"><style>${style.join("")}</style>${pages.join("")}`;
}

function drawShape({
  x,
  y,
  w,
  h,
  form,
  fill,
  line,
  paragraphs,
  size,
  align,
  anchor,
  name,
}: ReadShape): string {
  const [left, top, width, height] = [x, y, w, h].map((inches) => inches * PIXELS_AN_INCH);
  const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  const words = paragraphs.some(({ runs }) => runs.length > 0);
  if (!words) {
    const look = [
      fill ? `background:#${fill}` : "",
      line ? `border:1px solid #${line}` : "",
      form === "ellipse" ? "border-radius:50%" : "",
      form === "diamond" ? "transform:rotate(45deg) scale(.8)" : "",
    ];
    return `<div class="box" style="${[place, ...look].join(";")}"></div>`;
  }
  const sides = new Map([
    ["ctr", "center"],
    ["r", "right"],
  ]);
  const middle = anchor === "ctr" ? "justify-content:center" : "";
  const style = `${place};font-size:${(size * PIXELS_AN_INCH) / 72}px;text-align:${sides.get(align) ?? "left"};${middle}`;
  return `<div class="box text" data-name="${name}" style="${style}">${paragraphs.map(drawParagraph).join("")}</div>`;
}

function drawParagraph({ runs, bullet }: ReadShape["paragraphs"][number]): string {
  const words = runs.map(
    ({ text, bold, colour }) =>
      `<span style="color:#${colour};font-weight:${bold ? 700 : 400}">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</span>`,
  );
  return bullet
    ? `<p style="padding-left:1.2em;text-indent:-1.2em">&bull;&ensp;${words.join("")}</p>`
    : `<p>${words.join("")}</p>`;
}
