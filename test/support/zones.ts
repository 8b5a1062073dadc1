/** Both ends of the day, halves and quarters of an hour, daylight saving in both halves of the year and at midnight. */
export const ZONES = [
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Europe/Berlin",
  "America/Sao_Paulo",
  "America/Santiago",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "UTC",
] as const;
