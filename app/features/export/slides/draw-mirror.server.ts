import type { MirrorSide, MirrorView } from "~/features/report/describe-mirror.server";
import { fittedText } from "./fitted-text.server";
import { type Area, COLOURS, type Drawn, type Picture, plain, type Shape } from "./slide.server";

const ROW = 0.95;
const NAME = 0.45;
const BAR = 0.28;
const VALUE = 1.6;

/** How often a department is said to keep its word: by itself and by the other, as two bars from never to always. */
export function drawMirror(
  side: MirrorSide,
  words: { by: (view: MirrorView, index: number) => string; never: string; always: string },
  area: Area,
): Picture {
  const track = { x: area.x, w: area.w - VALUE - 0.1 };
  const foot = area.y + side.views.length * ROW;
  const drawn = [
    ...side.views.flatMap((view, index): Drawn[] => {
      const y = area.y + index * ROW;
      const bar = { ...track, y: y + NAME, h: BAR };
      return [
        fittedText([plain(words.by(view, index), { bold: true })], {
          area: { x: area.x, y, w: area.w, h: NAME },
          sizes: [13, 12, 11, 10, 9, 8, 7],
          middle: true,
        }),
        rect(bar, COLOURS.line),
        ...(view.stretch === null ? [] : stretched(view.mark, view.stretch, bar)),
        fittedText([plain(view.value)], {
          area: { x: bar.x + bar.w + 0.1, y: bar.y, w: VALUE, h: BAR },
          sizes: [13, 12, 11, 10, 9, 8],
          middle: true,
        }),
      ];
    }),
    ...([words.never, words.always] as const).map((end, index) =>
      fittedText([plain(end, { colour: COLOURS.muted })], {
        area: { x: track.x + (index * track.w) / 2, y: foot, w: track.w / 2, h: 0.3 },
        sizes: [11, 10, 9],
        align: index === 0 ? "left" : "right",
      }),
    ),
  ];
  return { alt: side.sentence, area: { ...area, h: side.views.length * ROW + 0.3 }, drawn };
}

/** What it reaches for certain is full, what the bounds leave open is faint. */
function stretched(mark: MirrorView["mark"], stretch: { certain: number; open: number }, bar: Area): Shape[] {
  const certain = rect({ ...bar, w: bar.w * stretch.certain }, COLOURS[mark]);
  const open = { ...bar, x: bar.x + bar.w * stretch.certain, w: bar.w * stretch.open };
  return [
    ...(stretch.certain > 0 ? [certain] : []),
    ...(stretch.open > 0 ? [{ ...rect(open, COLOURS.surface), line: COLOURS[mark] }] : []),
  ];
}

function rect(area: Area, fill: string): Shape {
  return { kind: "shape", shape: "rect", area, fill, line: null };
}
