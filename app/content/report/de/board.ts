export const board = {
  answered: "{department}: {respondents} von {invited} ({rate})",
  notShown: "{department}: nicht gezeigt",
  nobodyNamed: "noch zu benennen",
  action: "{owners}; bis {due}; {status}",
  actionWithoutDate: "{owners}; Termin offen; {status}",
  status: { planned: "noch nicht begonnen", started: "läuft", done: "erledigt", dropped: "gestrichen" },
} as const;
