export const board = {
  answered: "{department}: {respondents} de {invited} ({rate})",
  notShown: "{department}: no se muestra",
  nobodyNamed: "por designar",
  action: "{owners}; para el {due}; {status}",
  actionWithoutDate: "{owners}; sin fecha; {status}",
  status: { planned: "sin empezar", started: "en curso", done: "hecho", dropped: "descartado" },
} as const;
