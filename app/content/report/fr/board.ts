export const board = {
  answered: "{department}\u00a0: {respondents} sur {invited} ({rate})",
  notShown: "{department}\u00a0: non montré",
  nobodyNamed: "à nommer",
  action: "{owners}\u00a0; pour le {due}\u00a0; {status}",
  actionWithoutDate: "{owners}\u00a0; date ouverte\u00a0; {status}",
  status: { planned: "pas commencé", started: "en cours", done: "fait", dropped: "abandonné" },
} as const;
