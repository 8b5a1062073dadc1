export const nextSteps = {
  documentTitle: "Tandem",
  title: "Was als Nächstes zu tun ist",
  demonstration: "Vorführung",
  nothing: "Im Augenblick ist nichts zu tun.",
  trends: "Der ganze Verlauf",
} as const;

export const removeDemonstration = {
  text: "Ein erfundenes Unternehmen: Seine Beschäftigten, Antworten und Ergebnisse sind ausgedacht. Wenn Sie es entfernen, bleiben Ihre eigenen Daten unberührt.",
  confirm: "Mit allem entfernen, was darin ausprobiert wurde.",
  button: "Vorführung entfernen",
} as const;

export const stillLoading =
  "Die Vorführung wird noch geladen: Antworten aus neun Quartalen treffen nacheinander ein. Laden Sie diese Seite in einer Minute neu, um zu sehen, wo sie dann steht.";

export const status = {
  open: "Die Umfrage {quarter} ist offen bis {instant}.",
  openWithBand: "Die Umfrage {quarter} ist offen bis {instant}. {band}.",
  waitsForHolder: "Die Umfrage {quarter} ist geschlossen und wartet auf Schlüssel, verwahrt von: {holder}.",
  counting: "Die Antworten von {quarter} werden gerade ausgezählt.",
  opens: "Die Umfrage {quarter} beginnt am {instant}.",
  opensWithGo: "Die Umfrage {quarter} beginnt am {instant}, sobald jemand grünes Licht gegeben hat.",
  shouldHaveOpened: "Die Umfrage {quarter} hätte am {instant} beginnen sollen.",
} as const;

export const steps = {
  readReport: "Die Ergebnisse von {quarter} sind da: Bericht lesen",
  makePlan: "Maßnahmen wählen und einen Plan für {quarter} aufstellen",
  overdue: {
    one: "Eine Maßnahme ist überfällig: angeben, was daraus geworden ist",
    other: "{count} Maßnahmen sind überfällig: angeben, was daraus geworden ist",
  },
  unfinished: {
    one: "Eine Maßnahme im Plan von {quarter} ist noch nicht abgeschlossen",
    other: "{count} Maßnahmen im Plan von {quarter} sind noch nicht abgeschlossen",
  },
  importRoster: "Eine Personenliste beider Abteilungen importieren",
  completeRoster: {
    one: "{department} hat {count} von mindestens {threshold} Personen: Personenliste ergänzen",
    other: "{department} hat {count} von mindestens {threshold} Personen: Personenliste ergänzen",
  },
  couldNotOpen: "Die Umfrage {quarter} konnte nicht zu ihrem Termin beginnen: nachsehen, warum",
  planFirst: "Die erste Umfrage planen",
  planNext: "Die nächste Umfrage planen: {quarter}, vorgeschlagen ab {day}",
  mailsFailed: {
    one: "Eine E-Mail konnte nicht verschickt werden: nachsehen, warum",
    other: "{count} E-Mails konnten nicht verschickt werden: nachsehen, warum",
  },
  printSlips: "Die Zettel für {quarter} drucken und verteilen",
} as const;

export const glance = { picture: "Wert jeder Umfrage: {values}" } as const;
