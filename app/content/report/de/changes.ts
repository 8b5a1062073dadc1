export const changes = {
  sentence: {
    up: {
      one: "Seit {since} um {count}\u00a0Punkt gestiegen: eine klare Veränderung.",
      other: "Seit {since} um {count}\u00a0Punkte gestiegen: eine klare Veränderung.",
    },
    down: {
      one: "Seit {since} um {count}\u00a0Punkt gefallen: eine klare Veränderung.",
      other: "Seit {since} um {count}\u00a0Punkte gefallen: eine klare Veränderung.",
    },
    upAtLeast: {
      one: "Seit {since} um mindestens {count}\u00a0Punkt gestiegen: eine klare Veränderung.",
      other: "Seit {since} um mindestens {count}\u00a0Punkte gestiegen: eine klare Veränderung.",
    },
    downAtLeast: {
      one: "Seit {since} um mindestens {count}\u00a0Punkt gefallen: eine klare Veränderung.",
      other: "Seit {since} um mindestens {count}\u00a0Punkte gefallen: eine klare Veränderung.",
    },
    none: "Seit {since} keine wirkliche Veränderung.",
    unknown:
      "Zu wenige Angaben, um zu sagen, ob sich seit {since} etwas bewegt hat: Die Veränderung liegt irgendwo zwischen {low} und {high} Punkten.",
    responseMoved:
      "Zu wenige Angaben, um zu sagen, ob sich seit {since} etwas bewegt hat: Die Rücklaufquote hat sich um 15 Prozentpunkte oder mehr verändert; der Unterschied kann daher kommen, dass andere Personen geantwortet haben.",
    firstWave:
      "Dies ist die erste Umfrage mit einem Ergebnis; es gibt noch nichts, womit es sich vergleichen ließe.",
    otherInstrument:
      "In {since} hat die Umfrage mit anderen Worten gefragt. Beide Ergebnisse stehen nebeneinander und werden nicht verglichen.",
    endBand:
      "Zu wenige Angaben, um zu sagen, ob sich seit {since} etwas bewegt hat: Ein Wert am Ende der Skala lässt sich nur eingrenzen.",
    withheld:
      "Ob sich seit {since} etwas bewegt hat, lässt sich nicht sagen: Eines der beiden Ergebnisse wird nicht gezeigt.",
  },
  short: {
    up: "Klar gestiegen",
    down: "Klar gefallen",
    none: "Keine wirkliche Veränderung",
    unknown: "Zu wenige Angaben",
    firstWave: "Erste Umfrage",
    otherInstrument: "Andere Fassung der Umfrage",
    withinBounds: "Nur eingegrenzt bekannt",
    withheld: "Nicht gezeigt",
    range: "{low} bis {high}",
    atLeast: "mindestens {count}",
  },
  detectable: {
    one: "Bei so vielen Personen wird eine Veränderung des Gesamtwerts um {count}\u00a0Punkt in etwa vier von fünf Fällen bemerkt, eine kleinere seltener.",
    other:
      "Bei so vielen Personen wird eine Veränderung des Gesamtwerts um {count}\u00a0Punkte in etwa vier von fünf Fällen bemerkt, eine kleinere seltener.",
  },
  lasting: {
    up: {
      one: "Der Anstieg bis {since} hat gehalten: Die Umfragen seit {since} liegen zusammen {count}\u00a0Punkt über den beiden davor.",
      other:
        "Der Anstieg bis {since} hat gehalten: Die Umfragen seit {since} liegen zusammen {count}\u00a0Punkte über den beiden davor.",
    },
    down: {
      one: "Der Rückgang bis {since} hat sich bestätigt: Die Umfragen seit {since} liegen zusammen {count}\u00a0Punkt unter den beiden davor.",
      other:
        "Der Rückgang bis {since} hat sich bestätigt: Die Umfragen seit {since} liegen zusammen {count}\u00a0Punkte unter den beiden davor.",
    },
    awaited:
      "Ob die Veränderung anhält, kann die nächste Umfrage zeigen: Eine einzelne kann eine gute oder eine schlechte Woche getroffen haben.",
    unconfirmed:
      "Ob die klare Veränderung von {since} anhält, lässt sich noch nicht sagen: Diese Umfrage bestätigt sie nicht.",
  },
  topics: {
    allUp: "Seit {since} sind alle {number} Themen klar gestiegen.",
    allDown: "Seit {since} sind alle {number} Themen klar gefallen.",
    clear: {
      one: "Seit {since} hat sich ein Thema klar verändert: {topics}.",
      other: "Seit {since} haben sich {count} Themen klar verändert: {topics}.",
    },
    up: "{topic} (gestiegen)",
    down: "{topic} (gefallen)",
    allSame: "Keines der {number} Themen hat sich seit {since} wirklich verändert.",
    same: "Seit {since} keine wirkliche Veränderung bei: {topics}.",
    allUnknown:
      "Es gibt zu wenige Angaben, um zu sagen, ob sich seit {since} eines der {number} Themen verändert hat.",
    unknown: {
      one: "Bei einem Thema gibt es zu wenige Angaben, um zu sagen, ob es sich seit {since} verändert hat.",
      other:
        "Bei {number} Themen gibt es zu wenige Angaben, um zu sagen, ob sie sich seit {since} verändert haben.",
    },
    unavailable: {
      one: "Bei einem Thema lässt sich keine Veränderung berechnen.",
      other: "Bei {number} Themen lässt sich keine Veränderung berechnen.",
    },
  },
} as const;
