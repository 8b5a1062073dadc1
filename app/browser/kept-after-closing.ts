/** How long a browser keeps what was begun after the wave has ended, milliseconds. */
export const KEPT_AFTER_CLOSING = 7 * 24 * 60 * 60 * 1000;
