/** Why the set-up, the demonstration or a request is refused. */
export const setUpProblems = {
  missing: "Enter the start-up code.",
  wrong:
    "This is not the start-up code of this installation. Look it up again in one of the places named here.",
  linkRefused:
    "The link that you opened did not carry the start-up code of this installation. Look the code up again.",
  linkForeign:
    "The link was opened from another website, and is followed from the address bar only, so that no website can try codes in your browser. Copy it into the address bar, or type the code here.",
  readFirst:
    "Your start-up code is right. Read what will be removed, enter your password again and press the button again.",
} as const;

export const demonstrationRefusals = {
  notPermitted:
    "Only an administrator, or before the set-up whoever has the start-up code, may remove the demonstration.",
  notConfirmed: "Nothing was removed. Go back and tick the box that says that you want to remove it.",
  loading: "The demonstration is being loaded just now. Wait until it is there, then remove it.",
  blocked:
    "The demonstration cannot be loaded, because the database that belongs to this installation is missing. The first page says what to do.",
} as const;

export const hostProblems = {
  unreadable:
    "The address of this request cannot be read. Open Tandem again as it was sent to you; if a proxy stands in front, look at the Host header that it passes on.",
  noPublicUrl:
    "Tandem is not set up yet. Until then it answers at localhost, at an address in numbers and at a name without a dot only, so that no other website can reach it through a visitor's browser. Set PUBLIC_URL to the address at which people shall reach it, and start it again.",
  otherName:
    "Tandem is not set up yet. Until then it answers at {publicUrl} only (PUBLIC_URL), so that no other website can reach it through a visitor's browser. Open it there. If a proxy stands in front, let it pass on the Host header.",
} as const;

/**
 * What the start prints, a line each, where keys of waves are there that the database does not know. English, like all
 * that is said at a terminal, and so not handed out with the texts of the area.
 */
export const blockedAtStart = [
  "Tandem cannot be set up: {keyDirectory} holds keys of waves that the database {databaseFile} does not know ({waves}).",
  "Is a volume not mounted, or DATA_DIRECTORY another one? Stop Tandem, put the right database in place or restore the last backup, and start again.",
  "Only if these waves are really given up, move their key files out of the key directory.",
] as const;
