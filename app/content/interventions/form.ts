/** How large a department must be for an intervention of one's own; a smaller one is never suggested it. */
export const LEAST_PEOPLE = {
  first: {
    label: "Sales must have at least so many people",
    hint: "Counted against those invited. Empty means one.",
  },
  second: {
    label: "Marketing must have at least so many people",
    hint: "Counted against those invited. Empty means one.",
  },
} as const;
