export const gaps = {
  overall: {
    clear: {
      one: "{higher} bewertet die Beziehung um {count}\u00a0Punkt höher als {lower}.",
      other: "{higher} bewertet die Beziehung um {count}\u00a0Punkte höher als {lower}.",
    },
    clearBounded:
      "{higher} bewertet die Beziehung klar höher als {lower}; um wie viel, lässt sich nur eingrenzen.",
    alike: {
      one: "{first} und {second} sehen die Beziehung weitgehend gleich: Sie liegen höchstens {count}\u00a0Punkt auseinander.",
      other:
        "{first} und {second} sehen die Beziehung weitgehend gleich: Sie liegen höchstens {count}\u00a0Punkte auseinander.",
    },
    unknown: {
      one: "Es gibt zu wenige Angaben, um zu sagen, ob {first} und {second} die Beziehung unterschiedlich sehen: Sie können bis zu {count}\u00a0Punkt auseinanderliegen.",
      other:
        "Es gibt zu wenige Angaben, um zu sagen, ob {first} und {second} die Beziehung unterschiedlich sehen: Sie können bis zu {count}\u00a0Punkte auseinanderliegen.",
    },
    bounded:
      "Es gibt zu wenige Angaben, um zu sagen, ob {first} und {second} die Beziehung unterschiedlich sehen: Wie weit sie auseinanderliegen, lässt sich nur eingrenzen.",
  },
  divided: {
    found: "In {department} gehen die Meinungen weit stärker auseinander als üblich.",
    meaning:
      "Die Menschen dort erleben die Beziehung deutlich unterschiedlich; der Durchschnitt beschreibt also nur wenige von ihnen. Die Bereiche sind darum breiter, und der Rat gilt weiterhin. Hören Sie in {department}, bevor Sie eine Maßnahme vereinbaren, wie es von jeder Seite aussieht; niemand muss sagen, auf welcher Seite sie oder er steht.",
  },
  short: {
    clear: "Abstand {count}",
    clearBounded: "klarer Abstand",
    alike: "weitgehend gleich",
    unknown: "zu wenige Angaben",
    bounded: "nur eingegrenzt",
  },
  topics: {
    largest: {
      one: "Am klarsten unterscheiden sich die beiden beim Thema „{topic}“: {higher} bewertet es um {count}\u00a0Punkt höher.",
      other:
        "Am klarsten unterscheiden sich die beiden beim Thema „{topic}“: {higher} bewertet es um {count}\u00a0Punkte höher.",
    },
    clearBounded:
      "Beim Thema „{topic}“ liegen die beiden klar auseinander: {higher} bewertet es höher; um wie viel, lässt sich nur eingrenzen.",
    alsoClear: "Klar unterscheiden sie sich auch bei: {topics}.",
    alikeOnAll: "Alle {number} Themen sehen die beiden weitgehend gleich.",
    alike: "Weitgehend gleich sehen sie: {topics}.",
    unknownOnAll:
      "Es gibt zu wenige Angaben, um zu sagen, ob sich die beiden bei einem der {number} Themen unterscheiden.",
    unknown: {
      one: "Bei einem Thema gibt es zu wenige Angaben, um zu sagen, ob sie sich unterscheiden.",
      other: "Bei {number} Themen gibt es zu wenige Angaben, um zu sagen, ob sie sich unterscheiden.",
    },
    unjudged: {
      one: "Zu einem Thema lässt sich nichts sagen: Es wird nicht gezeigt oder ist nur eingegrenzt bekannt.",
      other:
        "Zu {number} Themen lässt sich nichts sagen: Sie werden nicht gezeigt oder sind nur eingegrenzt bekannt.",
    },
  },
  weakest: {
    clear: "Klar unter den zwei schwächsten Themen: {topics}.",
    likely: "Wahrscheinlich unter den zwei schwächsten Themen: {topics}.",
    alsoLikely: "Wahrscheinlich auch: {topics}.",
    about: "{topic} (Wahrscheinlichkeit etwa {percent})",
    above: "{topic} (Wahrscheinlichkeit mehr als {percent})",
    alike:
      "Kein Thema hebt sich als eines der zwei schwächsten ab: Je zwei von ihnen liegen weniger als 5\u00a0Punkte auseinander.",
    unknown:
      "Kein Thema hebt sich als eines der zwei schwächsten ab: Es gibt zu wenige Angaben, um es zu sagen.",
    unknownOfShown:
      "Von den gezeigten Themen hebt sich keines als eines der zwei schwächsten ab: Es gibt zu wenige Angaben, um es zu sagen.",
  },
} as const;
