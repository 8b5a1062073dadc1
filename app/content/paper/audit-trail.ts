/** What stands in the audit trail, in English, before the second person's name, by which it is found again. */
export const PAPER_COLLEAGUE = ", together with ";
