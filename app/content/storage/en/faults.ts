/** What a fault of disk or file means. */
export const faults = {
  full: "There is no room left on the disk.",
  tooLarge: "The file would be larger than this system allows.",
  readOnly: "The disk can only be read. Choose another place.",
  notAllowed: "This place cannot be used. Check who may read and write there.",
  noDirectory: "The directory does not exist. Make it first, or choose another place.",
  isDirectory: "This is a directory. Name a file.",
  busy: "Another program holds the database. Try again when it has finished.",
  ioError: "Reading or writing failed: the disk is full or damaged.",
  noDatabase: "This is no database, or it is damaged.",
};
