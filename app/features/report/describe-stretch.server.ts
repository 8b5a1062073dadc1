import type { Figure } from "~/domain/disclosure/release-shape";

/** A figure as a bar, parts of the scale 0-1: what it reaches for certain, and how far beyond that it may go. */
export type Stretch = { certain: number; open: number };

/** Where a figure is known only within bounds, the bar shows all that they leave open, never their end alone. */
export function describeStretch(figure: Figure, scale: { low: number; high: number }): Stretch | null {
  const share = (value: number) => Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
  switch (figure.kind) {
    case "value":
      return { certain: share(figure.value), open: 0 };
    case "at-least":
      return { certain: share(figure.bound), open: 1 - share(figure.bound) };
    case "at-most":
      return { certain: 0, open: share(figure.bound) };
    case "withheld":
      return null;
  }
}
